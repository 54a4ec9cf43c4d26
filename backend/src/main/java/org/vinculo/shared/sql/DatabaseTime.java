package org.vinculo.shared.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Time as the database keeps it, so that what was written reads back the same. */
public final class DatabaseTime {

    private DatabaseTime() {
    }

    /** To the microsecond. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
