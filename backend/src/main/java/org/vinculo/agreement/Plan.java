package org.vinculo.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan with all its rows: the original, or an amendment. */
@Schema(name = "Plan", description = "A plan with all its rows: the original, or an amendment")
public record Plan(
        @Schema(required = true, description = "0 is the original, n the n-th amendment", examples = "0") int number,
        @Schema(required = true) PlanState state,
        @Schema(description = "Why it was amended", examples = "Se suma la cuadrilla municipal") @Nullable String reason,
        @Schema(description = "The account that prepared it; not for the public", examples = "analista") @Nullable String preparedBy,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant preparedAt,
        @Schema(examples = "2027-05-04") @Nullable LocalDate signedOn,
        @Schema(required = true, description = "In the order they were given") List<Contribution> contributions,
        @Schema(required = true, description = "By day") List<ScheduleRow> schedule,
        @Schema(required = true) PlanTotals totals) {

    /** As the public reads it. */
    Plan forThePublic() {
        return new Plan(number, state, null, null, preparedAt, signedOn, contributions, schedule, totals);
    }
}
