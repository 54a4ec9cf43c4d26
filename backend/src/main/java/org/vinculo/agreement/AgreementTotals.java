package org.vinculo.agreement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.shared.money.Amount;

/** What the agreements of a list come to. */
@Schema(name = "AgreementTotals", description = "What the agreements of a list come to")
public record AgreementTotals(
        @Schema(required = true, examples = "12") long count,
        @Schema(required = true, description = "By the currencies of their accounts; never added up across them")
        List<ByCurrency> byCurrency,
        @Schema(description = "A revaluation, present when asked for") @Nullable Revalued in) {

    /** What agreements with accounts in one currency come to. */
    @Schema(name = "CurrencyTotal", description = "What agreements with accounts in one currency come to")
    public record ByCurrency(
            @Schema(required = true, examples = "EUR") String currency,
            @Schema(required = true) Amount value,
            @Schema(required = true, examples = "11") long agreements) {
    }

    /** All of them at the rates of one day: a view, and no agreement's value. */
    @Schema(name = "RevaluedTotals", description = "All of them at the rates of one day: a view, and no agreement's value")
    public record Revalued(
            @Schema(required = true, enumeration = "REVALUATION") String label,
            @Schema(required = true, examples = "EUR") String currency,
            @Schema(required = true, description = "The sum of what the conversions come to") Amount value,
            @Schema(required = true, examples = "2026-01-01", description = "The day whose rates were taken") LocalDate date,
            @Schema(required = true, description = "One for each currency, with what it comes to") List<Conversion> conversions,
            @Schema(required = true, description = "Totals for which no rate is at hand: they are not in the value")
            List<Amount> leftOut) {
    }
}
