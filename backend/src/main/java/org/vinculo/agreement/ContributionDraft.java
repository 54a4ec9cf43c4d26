package org.vinculo.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.ContributionKind;
import org.vinculo.shared.money.Amount;

/** A contribution as its author states it. */
@Schema(name = "ContributionDraft", description = "A contribution as its author states it")
public record ContributionDraft(
        @Schema(description = "Of one that the plan has, or a UUIDv7 of the client's own for a new one") @Nullable UUID id,
        @NotNull @Schema(description = "The party's actor") UUID partyId,
        @NotNull ContributionKind kind,
        @NotBlank @CodePointLength(max = 500) @Schema(minLength = 1, maxLength = 500, examples = "Gestión y formación")
        String description,
        @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200, examples = "Ingeniería",
                description = "What it finances") @Nullable String component,
        @Schema(description = "Of CASH and IN_KIND, in its own currency") @Nullable Amount amount,
        @CodePointLength(max = 40) @Schema(maxLength = 40, examples = "1200.00",
                description = "Of STAFF_TIME: up to two decimals") @Nullable String hours,
        @Schema(description = "Of STAFF_TIME: what an hour is worth") @Nullable UUID tariffId,
        @NotNull @Schema(examples = "2026-03-30", description = "As of when it is valued") LocalDate valueDate,
        @Valid @Schema(description = "Absent: by the daily rate. A contribution that is not changed keeps its rate for ever")
        @Nullable ConversionDraft conversion) {
}
