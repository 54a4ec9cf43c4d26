package org.vinculo.link;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a request names a participant. */
@Schema(name = "ParticipantRef", description = "An actor by its id or, for partners, a territory whose principal "
        + "administration takes part; that is created when it is not on record yet")
public record ParticipantRef(
        @Schema(examples = "019342b5-7c00-7000-8000-000000000101") @Nullable UUID actor,
        @Nullable UUID territory) {
}
