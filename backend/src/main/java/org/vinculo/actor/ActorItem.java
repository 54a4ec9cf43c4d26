package org.vinculo.actor;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.territory.TerritoryRef;

/** An actor as lists show it. */
@Schema(name = "ActorItem", description = "An actor as lists show it")
public record ActorItem(
        @Schema(required = true, examples = "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, description = "The legal name, or the short one where that is unknown",
                examples = "Municipalidad de Rosario") String name,
        @Schema(examples = "Rosario") @Nullable String shortName,
        @Schema(required = true) ActorType type,
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String country,
        @Schema(description = "Its home") @Nullable TerritoryRef territory,
        @Schema(required = true, description = "Whether it is its home's principal administration") boolean principal,
        @Schema(required = true) ActorStatus status,
        @Schema(required = true, description = "How many links it takes part in, as far as the reader may see them",
                examples = "12") long links) {
}
