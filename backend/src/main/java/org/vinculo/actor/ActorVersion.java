package org.vinculo.actor;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Remembered;

/** An actor as it was at a version, and the change that led to it. */
@Schema(name = "ActorVersion", description = "An actor as it was at a version, and the change that led to it")
public record ActorVersion(
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant at,
        @Schema(required = true, examples = "analista") String author,
        @Schema(description = "The mission it was made for", examples = "AR-EMB-IT") @Nullable String mission,
        @Schema(required = true, examples = "UPDATED") String action,
        @Nullable String reason,
        @Schema(required = true) ActorMemory record) {

    static ActorVersion of(Remembered actor) {
        var entry = actor.entry();
        return new ActorVersion(entry.version(), entry.at(), entry.author(), entry.mission(), entry.action(), entry.reason(),
                actor.as(ActorMemory.class));
    }
}
