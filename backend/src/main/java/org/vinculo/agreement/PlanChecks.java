package org.vinculo.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.Check;

/** How a plan stands with the caps of its call. */
@Schema(name = "PlanChecks", description = "How a plan stands with the caps of its call")
public record PlanChecks(
        @Schema(required = true, description = "The plan that was looked at", examples = "0") int plan,
        @Schema(description = "Absent when the agreement answers none, and so has no caps") @Nullable CallRef call,
        @Schema(required = true, description = "One for each cap, or for each party that a cap measures") List<Check> checks,
        @Schema(required = true, description = "Whether all of them hold; while one does not, signing is refused") boolean holds) {
}
