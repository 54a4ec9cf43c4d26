package org.vinculo.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.shared.money.Amount;

/** A plan at the rates of another day: a view, while the plan keeps the values it was made with. */
@Schema(name = "PlanRevaluation", description = "A plan at the rates of another day: a view, and not what was agreed")
public record Revaluation(
        @Schema(required = true, enumeration = "REVALUATION") String label,
        @Schema(required = true, examples = "2026-11-24", description = "The day whose rates were taken") LocalDate on,
        @Schema(required = true) List<Row> contributions,
        @Schema(required = true, description = "The sum of the values that there are") Amount value,
        @Schema(required = true, description = "Contributions for which no rate is at hand") List<UUID> missing) {

    /** A contribution at the rates of another day. */
    @Schema(name = "RevaluedContribution", description = "A contribution at the rates of another day")
    public record Row(
            @Schema(required = true) UUID id,
            @Schema(description = "Absent when no rate is at hand") @Nullable Amount value,
            @Schema(description = "Absent when no rate is at hand") @Nullable Conversion conversion) {
    }
}
