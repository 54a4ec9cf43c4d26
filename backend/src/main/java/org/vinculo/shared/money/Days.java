package org.vinculo.shared.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;

/** Days on which money can have been given, and the numbers that columns count them by. */
public final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
    private static final LocalDate ZERO = LocalDate.of(1, 1, 1);
    private static final int MOST = 3_000_000;

    private Days() {
    }

    /** Notes what is wrong with a day that lies centuries away; none at all is fine. */
    public static void check(@Nullable LocalDate day, String pointer, List<FieldError> errors) {
        if (day != null && day.isBefore(EARLIEST)) {
            errors.add(FieldError.at(pointer, "too-early", EARLIEST.toString()));
        } else if (day != null && day.isAfter(LATEST)) {
            errors.add(FieldError.at(pointer, "too-late", LATEST.toString()));
        }
    }

    /** A day as columns that lists are ordered by count it; one beyond all that is on record is as good as any other. */
    public static int number(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(ZERO, day), 0, MOST);
    }
}
