package org.vinculo.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.territory.Level;
import org.vinculo.territory.Status;
import org.vinculo.territory.TerritoryRef;

/** A record that fits what was searched for. */
@Schema(name = "SearchHit", description = "A record that fits what was searched for")
public record SearchHit(
        @Schema(required = true, enumeration = "territory") String type,
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Torino") String name,
        @Schema(description = "The code or other name that fitted, where it is not the name", examples = "Turín")
        @Nullable String match,
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "IT") String country,
        @Schema(required = true) Level level,
        @Schema(required = true) Status status,
        @Nullable TerritoryRef parent,
        @Schema(description = "Inhabitants", examples = "841600") @Nullable Long population,
        @Schema(description = "Day it was merged or split away") @Nullable LocalDate dissolvedOn,
        @Schema(required = true, description = "How well it fits, 0 to 1", examples = "0.9") double score) {
}
