package org.vinculo.shared.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The numbers that columns count days by. */
public final class Days {

    private static final LocalDate ZERO = LocalDate.of(1, 1, 1);
    private static final int MOST = 3_000_000;

    private Days() {
    }

    /** A day as columns that lists are ordered by count it; one beyond all that is on record is as good as any other. */
    public static int number(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(ZERO, day), 0, MOST);
    }
}
