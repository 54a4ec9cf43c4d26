package org.vinculo.territory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reader may do to a territory now. */
@Schema(name = "TerritoryAbilities", description = "What the reader may do to a territory now")
public record Abilities(
        @Schema(required = true) boolean edit,
        @Schema(required = true) boolean rename,
        @Schema(required = true) boolean merge,
        @Schema(required = true) boolean split,
        @Schema(required = true) boolean addChild,
        @Schema(description = "Why something is not possible, in the reader's language") @Nullable String reason) {
}
