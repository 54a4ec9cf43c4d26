package org.vinculo.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago somebody last confirmed that a link is alive. The record holds the day; how old that is, today says. */
public enum Freshness {
    FRESH(0, 1),
    AGEING(1, 3),
    STALE(3, 0),
    UNCONFIRMED(0, 0);

    private final int fromYears;
    private final int toYears;

    Freshness(int fromYears, int toYears) {
        this.fromYears = fromYears;
        this.toYears = toYears;
    }

    /** The condition on a column that counts days, -1 where there is none. */
    String condition(String column, LocalDate today) {
        return switch (this) {
            case UNCONFIRMED -> column + " = -1";
            case STALE -> column + " BETWEEN 0 AND " + day(today.minusYears(fromYears));
            case AGEING -> column + " BETWEEN " + (day(today.minusYears(toYears)) + 1) + " AND "
                    + day(today.minusYears(fromYears));
            case FRESH -> column + " > " + day(today.minusYears(toYears));
        };
    }

    /** A date as {@code start_day} and {@code confirmed_day} count it. */
    static long day(LocalDate date) {
        return ChronoUnit.DAYS.between(LocalDate.of(1, 1, 1), date);
    }
}
