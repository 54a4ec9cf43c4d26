package org.vinculo.bench.data;

import java.sql.SQLException;
import java.util.List;
import org.vinculo.bench.report.Progress;

/** What the API reads of the names of territories it did not write itself: once for each, by a job of its own. */
public final class KnownNames {
    private static final String DUE = "SELECT EXISTS (SELECT FROM known_name_due)";
    private static final long GLANCE = 200;
    private static final double NANO = 1e-9;
    private static final double PATIENCE = 1_800;

    private final Postgres postgres;

    public KnownNames(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Waits for an API that was just started, so that nothing is measured meanwhile. */
    public void await() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (due()) {
            if ((System.nanoTime() - begin) * NANO > PATIENCE) {
                throw new IllegalStateException("The names of territories are not read yet");
            }
            Thread.sleep(GLANCE);
        }
        Progress.say("The API read the names of territories in %.0f s", (System.nanoTime() - begin) * NANO);
        postgres.run(List.of("VACUUM ANALYZE known_name, known_name_due", "CHECKPOINT"));
    }

    private boolean due() throws SQLException {
        try (var connection = postgres.asAdministrator(); var statement = connection.createStatement();
                var row = statement.executeQuery(DUE)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
