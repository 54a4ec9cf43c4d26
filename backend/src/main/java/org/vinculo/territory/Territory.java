package org.vinculo.territory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A territory as it is written; reading goes around it, through {@link TerritoryQueries}. */
@Entity
@Table(name = "territory")
public class Territory extends PanacheEntityBase {

    @Id
    UUID id;

    @Version
    long version;

    @Column(updatable = false)
    String country;

    @Column(name = "parent_id")
    @Nullable UUID parent;

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] ancestors = {};

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Level level;

    @Column(name = "local_type")
    @Nullable String localType;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Status status;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> names = Map.of();

    @Column(name = "former_names")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] formerNames = {};

    @Nullable Double latitude;

    @Nullable Double longitude;

    @Nullable Long population;

    @Column(name = "population_year")
    @Nullable Short populationYear;

    @Column(name = "area_km2", precision = 12, scale = 2)
    @Nullable BigDecimal areaKm2;

    @Column(name = "dissolved_on")
    @Nullable LocalDate dissolvedOn;

    String source;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Territory() {
    }

    Territory(UUID id, String country, TerritoryFacts facts, Instant now) {
        this.id = id;
        this.country = country;
        this.createdAt = now;
        this.level = facts.level();
        this.status = facts.status();
        this.name = facts.name();
        this.source = facts.source();
        this.updatedAt = now;
        state(facts, now);
    }

    /** Takes over facts, except for the parent: its place in the tree is {@link TerritoryTree}'s to change. */
    void state(TerritoryFacts facts, Instant now) {
        var place = facts.point();
        level = facts.level();
        localType = facts.localType();
        status = facts.status();
        name = facts.name();
        names = facts.translations();
        latitude = place == null ? null : place.latitude();
        longitude = place == null ? null : place.longitude();
        population = facts.population();
        populationYear = facts.populationYear() == null ? null : facts.populationYear().shortValue();
        areaKm2 = facts.areaKm2();
        source = facts.source();
        updatedAt = now;
    }

    /** What may be corrected, as it is. */
    TerritoryFacts facts() {
        return new TerritoryFacts(parent, level, localType, status, name, names,
                latitude == null || longitude == null ? null : new Point(latitude, longitude), population,
                populationYear == null ? null : populationYear.intValue(), areaKm2, source);
    }

    /** A new official name; the old ones stay findable. */
    void rename(String newName, @Nullable Map<String, String> translations, Instant now) {
        var former = new LinkedHashSet<>(List.of(formerNames));
        former.add(name);
        if (translations != null) {
            former.addAll(names.values());
            names = translations;
        }
        name = newName;
        former.remove(newName);
        former.removeAll(names.values());
        formerNames = new ArrayList<>(former).toArray(String[]::new);
        updatedAt = now;
    }

    void dissolve(LocalDate date, Instant now) {
        dissolvedOn = date;
        updatedAt = now;
    }

    boolean dissolved() {
        return dissolvedOn != null;
    }
}
