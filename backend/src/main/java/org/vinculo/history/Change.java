package org.vinculo.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one field was and became; null where there was or is nothing. */
@Schema(description = "What a field was and became; a member is absent where there was or is nothing")
public record Change(
        @Schema(implementation = Object.class) @Nullable Object from,
        @Schema(implementation = Object.class) @Nullable Object to) {
}
