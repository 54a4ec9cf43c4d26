package org.vinculo.territory;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A territory as lists show it. */
@Schema(name = "TerritoryItem", description = "A territory as lists show it")
public record TerritoryItem(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000002") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, examples = "Rosario") String name,
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String country,
        @Schema(required = true) Level level,
        @Schema(description = "The country's own word", examples = "municipio") @Nullable String localType,
        @Schema(required = true) Status status,
        @Nullable TerritoryRef parent,
        @Schema(description = "Inhabitants", examples = "1030069") @Nullable Long population,
        @Schema(description = "Year the population was counted", examples = "2022") @Nullable Integer populationYear,
        @Nullable Point point,
        @Schema(description = "Day it was merged or split away", examples = "2024-06-30")
        @Nullable LocalDate dissolvedOn) {
}
