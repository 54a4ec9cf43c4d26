package org.vinculo.link;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.actor.ActorType;
import org.vinculo.territory.Point;
import org.vinculo.territory.TerritoryRef;

/** An actor as a participant of a link. */
@Schema(name = "LinkParty", description = "An actor as a participant of a link")
public record LinkParty(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000101") UUID actor,
        @Schema(required = true, examples = "Municipalidad de Rosario") String name,
        @Schema(required = true) ActorType type,
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String country,
        @Schema(description = "Its home") @Nullable TerritoryRef territory,
        @Schema(description = "Of its home") @Nullable Point point) {
}
