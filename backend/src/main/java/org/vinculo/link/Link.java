package org.vinculo.link;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link as it is written; reading goes around it, through {@link LinkQueries}. */
@Entity
@DynamicUpdate
@Table(name = "link")
public class Link extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Nullable String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    LinkType type;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    LinkState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Clearance clearance;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Visibility visibility = Visibility.INTERNAL;

    @Nullable String objectives;

    @Column(name = "started_on")
    @Nullable LocalDate startedOn;

    @Column(name = "planned_end")
    @Nullable LocalDate plannedEnd;

    @Nullable String instrument;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] languages = {};

    @Column(name = "last_confirmed_on")
    @Nullable LocalDate lastConfirmedOn;

    String source;

    @Column(name = "source_id")
    @Nullable String sourceId;

    @Column(name = "created_by", updatable = false)
    String createdBy;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "partner_count")
    int partnerCount;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] countries = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] places = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] actors = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] themes = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] dimensions = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] modalities = {};

    String label = "";

    @Column(name = "other_names")
    String otherNames = "";

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Link() {
    }

    Link(UUID id, LinkFacts facts, LinkState state, Clearance clearance, String createdBy, Instant now) {
        this.id = id;
        this.state = state;
        this.clearance = clearance;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.type = facts.type();
        this.source = facts.source().name();
        this.updatedAt = now;
        state(facts, now);
    }

    /** Takes over what a person stated. */
    void state(LinkFacts facts, Instant now) {
        title = facts.title();
        type = facts.type();
        startedOn = facts.startedOn();
        plannedEnd = facts.plannedEnd();
        objectives = facts.objectives();
        instrument = facts.instrument();
        languages = facts.spoken().toArray(String[]::new);
        source = facts.source().name();
        sourceId = facts.source().id();
        updatedAt = now;
    }

    /** Takes over what was drawn together from its lists. */
    void state(Facets facets) {
        partnerCount = facets.partnerCount();
        countries = facets.countries();
        places = facets.places();
        actors = facets.actors();
        themes = facets.themes();
        dimensions = facets.dimensions();
        modalities = facets.modalities();
        label = facets.label();
        otherNames = facets.otherNames();
    }

    /** A state out of {@link LinkTransition}'s table. What is no more is not shown to the public either. */
    void become(LinkState next, Instant now) {
        state = next;
        if (next.gone()) {
            visibility = Visibility.INTERNAL;
        }
        updatedAt = now;
    }

    LinkFacts facts() {
        return new LinkFacts(title, type, startedOn, plannedEnd, objectives, instrument, List.of(languages),
                new Provenance(source, sourceId));
    }

    boolean materialEditable() {
        return state.materialEditable(clearance);
    }
}
