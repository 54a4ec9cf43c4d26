package org.vinculo.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A territory as the change log remembers it. */
@Schema(name = "TerritoryRecord", description = "A territory as it was; other territories by their ids")
public record TerritoryMemory(
        @Nullable String name,
        @Nullable String country,
        @Schema(description = "Id of the territory above it") @Nullable UUID parent,
        @Nullable Level level,
        @Nullable String localType,
        @Nullable Status status,
        @Schema(description = "Names by language (ISO 639)") @Nullable Map<String, String> names,
        @Nullable Point point,
        @Nullable Long population,
        @Nullable Integer populationYear,
        @Nullable BigDecimal areaKm2,
        @Nullable List<Identifier> identifiers,
        @Nullable LocalDate dissolvedOn,
        @Schema(description = "Ids of the territories that took its place") @Nullable List<UUID> successors,
        @Nullable String source) {
}
