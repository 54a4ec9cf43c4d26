package org.vinculo.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of an agreement's state, for ever. */
@Schema(name = "AgreementTransition", description = "A change of an agreement's state, for ever")
public record TransitionView(
        @Schema(required = true) AgreementState from,
        @Schema(required = true) AgreementState to,
        @Schema(required = true, description = "When it was put on record", examples = "2026-11-24T10:30:00Z") Instant at,
        @Schema(description = "The day it happened", examples = "2026-11-20") @Nullable LocalDate on,
        @Schema(required = true, description = "The account that put it on record", examples = "analista") String by,
        @Nullable String reason) {
}
