package org.vinculo.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan of an agreement, without its rows. */
@Schema(name = "PlanSummary", description = "A plan of an agreement, without its rows")
public record PlanSummary(
        @Schema(required = true, description = "0 is the original, n the n-th amendment", examples = "0") int number,
        @Schema(required = true) PlanState state,
        @Schema(examples = "Se suma la cuadrilla municipal") @Nullable String reason,
        @Schema(examples = "2027-05-04") @Nullable LocalDate signedOn,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant preparedAt) {
}
