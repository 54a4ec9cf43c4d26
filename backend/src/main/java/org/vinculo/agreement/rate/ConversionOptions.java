package org.vinculo.agreement.rate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** The ways there are to convert between two currencies on a day. */
@Schema(name = "ConversionOptions", description = "The ways there are to convert between two currencies on a day")
public record ConversionOptions(
        @Schema(required = true, examples = "ARS", description = "ISO 4217") String from,
        @Schema(required = true, examples = "EUR", description = "ISO 4217") String to,
        @Schema(required = true, examples = "2026-03-30") LocalDate date,
        @Schema(description = "What was asked for") @Nullable Amount amount,
        @Schema(required = true, description = "One for each kind of rate that is at hand: daily ones, stated ones, annual "
                + "averages; empty when there is none") List<Conversion> options) {
}
