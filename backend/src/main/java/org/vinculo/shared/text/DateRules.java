package org.vinculo.shared.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;

/** Holds days that people state to what a register of this kind can mean, noting what is wrong where. */
public final class DateRules {

    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private DateRules() {
    }

    public static void inRange(@Nullable LocalDate date, String pointer, List<FieldError> errors) {
        if (date != null && date.isBefore(EARLIEST)) {
            errors.add(FieldError.at(pointer, "too-early", EARLIEST));
        }
        if (date != null && date.isAfter(LATEST)) {
            errors.add(FieldError.at(pointer, "too-late", LATEST));
        }
    }

    /** Something that happened lies in the past; east of Greenwich it is already tomorrow. */
    public static void happened(LocalDate date, String pointer, List<FieldError> errors) {
        inRange(date, pointer, errors);
        if (date.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
            errors.add(FieldError.at(pointer, "in-the-future"));
        }
    }

    /** A later day that is not before an earlier one, as far as both are known. */
    public static void inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later, String pointer, List<FieldError> errors) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            errors.add(FieldError.at(pointer, "before-start", earlier));
        }
    }
}
