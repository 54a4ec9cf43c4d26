package org.vinculo.link;

import java.time.LocalDate;
import org.vinculo.shared.sql.Literals;

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
            case STALE -> column + " BETWEEN 0 AND " + Literals.day(today.minusYears(fromYears));
            case AGEING -> column + " BETWEEN " + (Literals.day(today.minusYears(toYears)) + 1) + " AND "
                    + Literals.day(today.minusYears(fromYears));
            case FRESH -> column + " > " + Literals.day(today.minusYears(toYears));
        };
    }
}
