package org.vinculo.agreement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.rate.RateKind;

/** How a contribution is to be converted. */
@Schema(name = "ConversionDraft", description = "How a contribution is to be converted: by rates on record, or by one stated here")
public record ConversionDraft(
        @NotNull RateKind kind,
        @CodePointLength(max = 40) @Schema(maxLength = 40, examples = "1600", description = "Of MANUAL: units of the amount's "
                + "currency for one of the account's; absent, one on record serves") @Nullable String rate,
        @CodePointLength(min = 1, max = 300) @Schema(minLength = 1, maxLength = 300, examples = "BNA, vendedor",
                description = "Where the stated rate comes from") @Nullable String source,
        @CodePointLength(min = 1, max = 500) @Schema(minLength = 1, maxLength = 500, examples = "Cotización acordada en el acta 7/26",
                description = "Why that rate and not one on record") @Nullable String reason) {
}
