package org.vinculo.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;

/** Holds amounts and rates that come in to what money can be, noting what is wrong where. */
public final class AmountRules {

    /** Decimals that a rate may have. */
    public static final int RATE_DECIMALS = 12;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,39}(\\.\\d{1,38})?");
    private static final BigDecimal AMOUNTS_BELOW = BigDecimal.TEN.pow(15);
    private static final BigDecimal RATES_BELOW = BigDecimal.TEN.pow(12);
    private static final BigDecimal HOURS_BELOW = BigDecimal.TEN.pow(9);
    private static final int HOUR_DECIMALS = 2;
    private static final BigDecimal LEAST_RATE = BigDecimal.ONE.movePointLeft(RATE_DECIMALS);

    private AmountRules() {
    }

    /**
     * An amount above zero in its one written form.
     *
     * @param day on which its currency has to be money; null: any day will do
     * @return null when something is wrong, which is then noted
     */
    public static @Nullable Amount checked(@Nullable Amount raw, String pointer, @Nullable LocalDate day,
            CurrencyTable currencies, List<FieldError> errors) {
        if (raw == null) {
            errors.add(FieldError.at(pointer, "required"));
            return null;
        }
        var wrong = currencies.complaint(raw.currency(), pointer + "/currency", day);
        wrong.ifPresent(errors::add);
        var value = positive(raw.amount(), pointer + "/amount", "amount", AMOUNTS_BELOW, errors);
        if (value == null || !currencies.isKnown(String.valueOf(raw.currency()))) {
            return null;
        }
        int units = currencies.minorUnits(raw.currency());
        if (decimals(value) > units) {
            errors.add(FieldError.at(pointer + "/amount", "amount-too-precise", units));
            return null;
        }
        return wrong.isPresent() ? null : currencies.amount(value.setScale(units, RoundingMode.UNNECESSARY), raw.currency());
    }

    /** A rate above zero; null when something is wrong, which is then noted. */
    public static @Nullable BigDecimal rate(@Nullable String raw, String pointer, List<FieldError> errors) {
        var value = positive(raw, pointer, "rate", RATES_BELOW, errors);
        if (value != null && decimals(value) > RATE_DECIMALS) {
            errors.add(FieldError.at(pointer, "rate-too-precise", RATE_DECIMALS));
            return null;
        }
        return value == null ? null : value.stripTrailingZeros();
    }

    /** Hours of somebody's time, above zero and with two decimals at most; null when something is wrong, which is then noted. */
    public static @Nullable BigDecimal hours(@Nullable String raw, String pointer, List<FieldError> errors) {
        var value = positive(raw, pointer, "hours", HOURS_BELOW, errors);
        if (value != null && decimals(value) > HOUR_DECIMALS) {
            errors.add(FieldError.at(pointer, "hours-too-precise", HOUR_DECIMALS));
            return null;
        }
        return value == null ? null : value.setScale(HOUR_DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** A rate from a file that writes more digits than rates keep here: rounded, unless nothing were left of it. */
    public static @Nullable BigDecimal roundedRate(@Nullable String raw) {
        if (raw == null || !NUMBER.matcher(raw).matches()) {
            return null;
        }
        var value = new BigDecimal(raw).setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN);
        return value.compareTo(LEAST_RATE) < 0 || value.compareTo(RATES_BELOW) >= 0 ? null : value.stripTrailingZeros();
    }

    private static @Nullable BigDecimal positive(@Nullable String raw, String pointer, String what, BigDecimal below,
            List<FieldError> errors) {
        if (raw == null) {
            errors.add(FieldError.at(pointer, "required"));
        } else if (!NUMBER.matcher(raw).matches()) {
            errors.add(FieldError.at(pointer, what + "-invalid"));
        } else {
            var value = new BigDecimal(raw);
            if (value.signum() <= 0) {
                errors.add(FieldError.at(pointer, what + "-not-positive"));
            } else if (value.compareTo(below) >= 0) {
                errors.add(FieldError.at(pointer, what + "-too-large"));
            } else {
                return value;
            }
        }
        return null;
    }

    /** Trailing zeros say nothing and do not count. */
    private static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }
}
