package org.vinculo.agreement.rate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;
import org.vinculo.shared.money.CurrencyTable;
import org.vinculo.shared.money.Rounding;

/**
 * How amounts of one currency become amounts of another. Whoever keeps it keeps the rates themselves, so that a value
 * can be worked out again for ever; the one effective rate is for reading, and its last digit may be rounded.
 */
@Schema(name = "Conversion", description = "How amounts of one currency become amounts of another")
public record Conversion(
        @Schema(required = true, examples = "ARS", description = "ISO 4217") String from,
        @Schema(required = true, examples = "EUR", description = "ISO 4217") String to,
        @Schema(description = "Absent when there is nothing to convert") @Nullable RateKind kind,
        @Schema(required = true, examples = "1600.000000", description = "Units of from for one of to, as the legs give it; "
                + "values are worked out from the legs") String rate,
        @Schema(required = true, description = "The rates it goes by: two when a third currency lies between, none when "
                + "there is nothing to convert") List<RateLeg> legs,
        @Schema(examples = "2026-03-30", description = "The older of its rates' days") @Nullable LocalDate date,
        @Schema(examples = "BNA, vendedor", description = "Where its rates come from") @Nullable String source,
        @Schema(examples = "Cotización acordada en el acta 7/26", description = "Why a person stated a rate")
        @Nullable String reason,
        @Schema(required = true) ConversionLabel label,
        @Schema(description = "What was asked for, in the other currency") @Nullable Amount amount) {

    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final int LEAST_DECIMALS = 6;
    private static final int MOST_DECIMALS = 12;

    /** Of a currency into itself. */
    public static Conversion identity(String currency) {
        return new Conversion(currency, currency, null, "1.000000", List.of(), null, null, null,
                ConversionLabel.SAME_CURRENCY, null);
    }

    /** By a rate that a person states for one amount: units of {@code from} for one of {@code to}. */
    public static Conversion manual(String from, String to, BigDecimal rate, String source, String reason, LocalDate date) {
        return along(from, to, RateKind.MANUAL, List.of(new RateLeg(to, from, rate.toPlainString(), date, source)), reason);
    }

    /** @param legs that lead from one currency to the other */
    static Conversion along(String from, String to, RateKind kind, List<RateLeg> legs, @Nullable String reason) {
        var factors = Factors.along(from, to, legs);
        return new Conversion(from, to, kind, readable(factors.divisor().divide(factors.multiplier(), DIGITS)), legs,
                legs.stream().map(RateLeg::date).min(Comparator.naturalOrder()).orElseThrow(),
                legs.stream().map(RateLeg::source).distinct().collect(Collectors.joining("; ")), reason,
                legs.size() == 1 ? ConversionLabel.DIRECT : ConversionLabel.TRIANGULATED, null);
    }

    /** What an amount comes to, rounded once, HALF_EVEN to the minor units of the other currency. */
    public Amount apply(Amount given, CurrencyTable currencies) {
        return Amount.of(apply(currencies.money(given), currencies));
    }

    /** @throws IllegalArgumentException when the amount is in another currency than this converts */
    public MonetaryAmount apply(MonetaryAmount given, CurrencyTable currencies) {
        if (!given.getCurrency().getCurrencyCode().equals(from)) {
            throw new IllegalArgumentException("Not in " + from + ": " + given);
        }
        var factors = Factors.along(from, to, legs);
        var exact = given.multiply(factors.multiplier()).divide(factors.divisor());
        return Rounding.toMinorUnits(Money.of(exact.getNumber(), currencies.unit(to)));
    }

    /** The same, saying what an amount comes to. */
    public Conversion of(Amount given, CurrencyTable currencies) {
        return new Conversion(from, to, kind, rate, legs, date, source, reason, label, apply(given, currencies));
    }

    /** Six decimals at least, so that rates stand under one another, and up to twelve where there are any. */
    private static String readable(BigDecimal rate) {
        var cut = rate.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return cut.setScale(Math.max(LEAST_DECIMALS, cut.scale())).toPlainString();
    }

    /** What to multiply with and to divide by: kept apart, so that a value is rounded once. */
    private record Factors(BigDecimal multiplier, BigDecimal divisor) {

        static Factors along(String from, String to, List<RateLeg> legs) {
            var factors = new Factors(BigDecimal.ONE, BigDecimal.ONE);
            var reached = from;
            for (var leg : legs) {
                boolean forward = leg.base().equals(reached);
                if (!forward && !leg.currency().equals(reached)) {
                    throw new IllegalArgumentException("No way from " + reached + " by " + leg);
                }
                factors = forward ? new Factors(factors.multiplier.multiply(leg.value()), factors.divisor)
                        : new Factors(factors.multiplier, factors.divisor.multiply(leg.value()));
                reached = forward ? leg.currency() : leg.base();
            }
            if (!reached.equals(to)) {
                throw new IllegalArgumentException("The rates lead to " + reached + ", not to " + to);
            }
            return factors;
        }
    }
}
