package org.vinculo.territory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A territory with all that is known of it. */
@Schema(name = "Territory", description = "A territory with all that is known of it")
public record TerritoryView(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000002") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, description = "Official name", examples = "Rosario") String name,
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String country,
        @Schema(required = true) Level level,
        @Schema(description = "The country's own word", examples = "municipio") @Nullable String localType,
        @Schema(required = true) Status status,
        @Nullable TerritoryRef parent,
        @Schema(description = "Inhabitants", examples = "1030069") @Nullable Long population,
        @Schema(description = "Year the population was counted", examples = "2022") @Nullable Integer populationYear,
        @Nullable Point point,
        @Schema(description = "Day it was merged or split away") @Nullable LocalDate dissolvedOn,
        @Schema(required = true, description = "Names by language (ISO 639)", examples = "{\"it\":\"Rosario\"}")
        Map<String, String> names,
        @Schema(required = true, description = "From the top down to the parent") List<Ancestor> ancestors,
        @Schema(description = "Square kilometres", examples = "178.69") @Nullable BigDecimal areaKm2,
        @Schema(required = true, description = "Whether /shape has its outline") boolean hasShape,
        @Schema(required = true, description = "Living territories right under it", examples = "0") long childCount,
        @Schema(required = true) List<Identifier> identifiers,
        @Schema(required = true, description = "What happened to it as such, oldest first") List<Event> events,
        @Schema(required = true, description = "Territories it took the place of") List<Predecessor> predecessors,
        @Schema(required = true, description = "Names it once had; search finds it by them") List<String> formerNames,
        @Schema(required = true, description = "Where the record comes from", examples = "INDEC 2022") String source,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant createdAt,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant updatedAt) {

    /** A territory above this one. */
    @Schema(name = "Ancestor", description = "A territory above this one")
    public record Ancestor(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Santa Fe") String name,
            @Schema(required = true) Level level,
            @Schema(examples = "provincia") @Nullable String localType) {
    }

    /** Something that happened to the territory as such. */
    @Schema(name = "TerritoryEvent", description = "Something that happened to the territory as such")
    public record Event(
            @Schema(required = true) UUID id,
            @Schema(required = true) EventType type,
            @Schema(required = true, examples = "2024-06-30") LocalDate date,
            @Nullable String previousName,
            @Nullable String newName,
            @Schema(required = true) List<TerritoryRef> successors,
            @Schema(required = true, examples = "Ley provincial 14.123") String reason,
            @Nullable String source,
            @Schema(required = true, examples = "analista") String recordedBy,
            @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant recordedAt) {
    }

    /** A territory this one took the place of. */
    @Schema(name = "Predecessor", description = "A territory that was merged or split into this one")
    public record Predecessor(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "Villa Vieja") String name,
            @Schema(required = true) EventType type,
            @Schema(required = true, examples = "2024-06-30") LocalDate date) {
    }
}
