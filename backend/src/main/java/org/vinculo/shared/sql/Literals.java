package org.vinculo.shared.sql;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;

/** Validated codes, ids and days written into statements, where the right index depends on which they are. */
public final class Literals {

    private Literals() {
    }

    /** @param values that hold no quote */
    public static String of(Collection<?> values) {
        return values.stream().map(value -> "'" + value + "'").distinct().collect(Collectors.joining(", "));
    }

    /** That a column has one of these values. */
    public static String among(String column, Collection<?> wanted) {
        return wanted.size() == 1 ? column + " = " + of(wanted) : column + " IN (" + of(wanted) + ")";
    }

    /** A date as columns count it that are whole numbers, so that one without a date can come first. */
    public static long day(LocalDate date) {
        return ChronoUnit.DAYS.between(LocalDate.of(1, 1, 1), date);
    }
}
