package org.vinculo.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** A planned disbursement of a contribution in cash. */
@Schema(name = "ScheduleRow", description = "A planned disbursement of a contribution in cash")
public record ScheduleRow(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000551") UUID id,
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000501") UUID contributionId,
        @Schema(required = true, examples = "2027-03-31") LocalDate dueOn,
        @Schema(required = true, description = "In the contribution's currency") Amount amount,
        @Schema(examples = "Con el informe del primer semestre") @Nullable String note) {
}
