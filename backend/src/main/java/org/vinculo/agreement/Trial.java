package org.vinculo.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan with other contributions would come to. */
@Schema(name = "Trial", description = "What a plan with these contributions would come to")
public record Trial(
        @Schema(required = true) List<Contribution> contributions,
        @Schema(required = true) PlanTotals totals,
        @Schema(required = true) PlanChecks checks) {
}
