package org.vinculo.actor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An actor as it is written; reading goes around it, through {@link ActorQueries}. */
@Entity
@DynamicUpdate
@Table(name = "actor")
public class Actor extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ActorType type;

    @Column(name = "legal_name")
    @Nullable String legalName;

    @Column(name = "short_name")
    @Nullable String shortName;

    String country;

    @Column(name = "territory_id")
    @Nullable UUID territory;

    boolean principal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ActorStatus status;

    @Column(name = "merged_into")
    @Nullable UUID mergedInto;

    @Column(name = "merged_at")
    @Nullable Instant mergedAt;

    @Nullable String website;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] languages = {};

    @Column(name = "iati_identifier")
    @Nullable String iatiIdentifier;

    @Column(name = "competences_known")
    boolean competencesKnown;

    String source;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Actor() {
    }

    Actor(UUID id, ActorFacts facts, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.type = facts.type();
        this.country = facts.country();
        this.status = facts.status();
        this.source = facts.source();
        this.updatedAt = now;
        state(facts, now);
    }

    void state(ActorFacts facts, Instant now) {
        type = facts.type();
        legalName = facts.legalName();
        shortName = facts.shortName();
        country = facts.country();
        territory = facts.territory();
        principal = facts.isPrincipal();
        status = facts.status();
        website = facts.website();
        languages = facts.spoken().toArray(String[]::new);
        iatiIdentifier = facts.iatiIdentifier();
        source = facts.source();
        updatedAt = now;
    }

    /** What may be corrected, as it is. */
    ActorFacts facts() {
        return new ActorFacts(type, legalName, shortName, country, territory, principal, website, List.of(languages),
                iatiIdentifier, status, source);
    }

    /** From now on it leads to another. */
    void mergeInto(UUID survivor, Instant now) {
        status = ActorStatus.MERGED;
        principal = false;
        mergedInto = survivor;
        mergedAt = now;
        updatedAt = now;
    }

    boolean merged() {
        return status == ActorStatus.MERGED;
    }
}
