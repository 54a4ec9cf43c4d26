package org.vinculo.exchange.imports.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vinculo.shared.money.AmountRules;

/** Understands single cells as people write them in five languages; what it does not understand is empty. */
public final class Cells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\.0+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([ .,'’\u00A0\u202F])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]0+)?");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,9}(?:[.,]\\d{1,20})?");
    private static final Pattern SEXAGESIMAL = Pattern.compile(
            "(\\d{1,3})\\s*[°º]\\s*(?:(\\d{1,2})\\s*['′’])?\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*[\"″”])?\\s*([NSEWO])",
            Pattern.CASE_INSENSITIVE);

    private Cells() {
    }

    /** A day: ISO, or the day first as all five languages have it; a month or a year alone is its first day. */
    public static Optional<LocalDate> date(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var month = MONTH_OF_YEAR.matcher(text);
        if (month.matches()) {
            return day(month.group(2), month.group(1), "1");
        }
        var year = YEAR.matcher(text);
        return year.matches() ? day(year.group(1), "1", "1") : Optional.empty();
    }

    /** Whether a date is less exact than a day. */
    public static boolean coarse(String text) {
        return YEAR.matcher(text).matches() || MONTH_OF_YEAR.matcher(text).matches();
    }

    /** A whole number, with or without marks between thousands. */
    public static Optional<Long> count(String text) {
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(Long.parseLong(text.replaceAll("\\D", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(Long.parseLong(text.split("[.,]")[0])) : Optional.empty();
    }

    /** A number with a point or a comma before its fraction. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A rate above zero with as many decimals as rates keep, as plain text. */
    public static Optional<String> rate(String text) {
        return Optional.ofNullable(AmountRules.roundedRate(text.indexOf('.') < 0 ? text.replace(',', '.') : text))
                .map(BigDecimal::toPlainString);
    }

    /** Degrees as a number, or in degrees, minutes and seconds with the side they are on (O is west). */
    public static Optional<Double> degrees(String text) {
        var plain = decimal(text);
        if (plain.isPresent()) {
            return plain.map(BigDecimal::doubleValue);
        }
        var parts = SEXAGESIMAL.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double degrees = Double.parseDouble(parts.group(1)) + fraction(parts.group(2), 60) + fraction(parts.group(3), 3600);
        return Optional.of("SWO".contains(parts.group(4).toUpperCase(Locale.ROOT)) ? -degrees : degrees);
    }

    private static double fraction(String part, int of) {
        return part == null ? 0 : Double.parseDouble(part.replace(',', '.')) / of;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
