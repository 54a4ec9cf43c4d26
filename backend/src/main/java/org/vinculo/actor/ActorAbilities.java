package org.vinculo.actor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reader may do to an actor now. */
@Schema(name = "ActorAbilities", description = "What the reader may do to an actor now")
public record ActorAbilities(
        @Schema(required = true, description = "Correct it; who may not merge it, only its details") boolean edit,
        @Schema(required = true, description = "Merge it, and change what it is and acts for") boolean merge,
        @Schema(required = true, description = "See and change its contacts") boolean contacts,
        @Schema(required = true, description = "Erase a contact's personal data") boolean erase,
        @Schema(description = "Why something is not possible, in the reader's language") @Nullable String reason) {
}
