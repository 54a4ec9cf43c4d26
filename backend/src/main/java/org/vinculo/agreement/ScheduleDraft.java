package org.vinculo.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** A planned disbursement as its author states it. */
@Schema(name = "ScheduleDraft", description = "A planned disbursement as its author states it")
public record ScheduleDraft(
        @Schema(description = "Of one that the plan has, or a UUIDv7 of the client's own for a new one") @Nullable UUID id,
        @NotNull @Schema(description = "A contribution in cash") UUID contributionId,
        @NotNull @Schema(examples = "2027-03-31") LocalDate dueOn,
        @NotNull @Schema(description = "In the contribution's currency") Amount amount,
        @CodePointLength(min = 1, max = 500) @Schema(minLength = 1, maxLength = 500, examples = "Con el informe del primer semestre")
        @Nullable String note) {
}
