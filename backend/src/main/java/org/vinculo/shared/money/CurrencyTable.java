package org.vinculo.shared.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;

/** The currencies on record, with their minor units and the days on which they were money. */
public final class CurrencyTable {

    private final Map<String, Known> byCode;

    public CurrencyTable(Collection<Known> known) {
        this.byCode = known.stream().collect(Collectors.toUnmodifiableMap(each -> each.unit().getCurrencyCode(),
                Function.identity()));
    }

    /**
     * A currency and when it was money.
     *
     * @param validFrom null: before anything on record
     * @param validUntil the first day on which it no longer was; null: it still is
     */
    public record Known(CurrencyUnit unit, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {

        boolean validOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || day.isBefore(validUntil));
        }
    }

    /**
     * What is wrong with a currency.
     *
     * @param day on which it has to be money; null: any day will do
     */
    public Optional<FieldError> complaint(@Nullable String code, String pointer, @Nullable LocalDate day) {
        if (code == null) {
            return Optional.of(FieldError.at(pointer, "required"));
        }
        var known = byCode.get(code);
        if (known == null) {
            return Optional.of(FieldError.at(pointer, "currency-unknown", code.length() > 3 ? code.substring(0, 3) : code));
        }
        return day == null || known.validOn(day) ? Optional.empty()
                : Optional.of(FieldError.at(pointer, "currency-not-valid-on-date", code, day));
    }

    public boolean isKnown(String code) {
        return byCode.containsKey(code);
    }

    /** Whether a currency was money on that day; an unknown one never was. */
    public boolean isValid(String code, LocalDate day) {
        var known = byCode.get(code);
        return known != null && known.validOn(day);
    }

    /** Digits behind the decimal point of a currency on record. */
    public int minorUnits(String code) {
        return unit(code).getDefaultFractionDigits();
    }

    /** @throws IllegalArgumentException when it is not on record: whatever came from outside was checked before */
    public CurrencyUnit unit(String code) {
        var known = byCode.get(code);
        if (known == null) {
            throw new IllegalArgumentException("No such currency: " + code);
        }
        return known.unit();
    }

    public MonetaryAmount money(BigDecimal value, String code) {
        return Money.of(value, unit(code));
    }

    /** Of an amount that was checked. */
    public MonetaryAmount money(Amount amount) {
        return money(amount.value(), amount.currency());
    }

    /** A value that the database keeps, with the currency's minor units; it is whole minor units already. */
    public Amount amount(BigDecimal value, String code) {
        return Amount.of(money(value, code));
    }

    public MonetaryAmount zero(String code) {
        return money(BigDecimal.ZERO, code);
    }
}
