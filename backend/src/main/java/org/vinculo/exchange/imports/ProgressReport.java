package org.vinculo.exchange.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells how far work has come while its transaction is still open, over a connection of its own. */
final class ProgressReport implements AutoCloseable {

    private static final long PAUSE = 500_000_000;

    private final Connection connection;
    private final UUID id;
    private long told;

    ProgressReport(DataSource pool, UUID id) throws SQLException {
        this.connection = pool.getConnection();
        this.id = id;
    }

    /** A new step, which is always told. */
    void step(String step, int done, int total) throws SQLException {
        told = System.nanoTime();
        try (var statement = connection.prepareStatement("""
                INSERT INTO import_progress (import_id, step, done, total) VALUES (?, ?, ?, ?)
                ON CONFLICT (import_id) DO UPDATE SET step = excluded.step, done = excluded.done, total = excluded.total""")) {
            statement.setObject(1, id);
            statement.setString(2, step);
            statement.setInt(3, done);
            statement.setInt(4, total);
            statement.executeUpdate();
        }
    }

    /** The same step further on, told twice a second at most. */
    void further(String step, int done, int total) throws SQLException {
        if (System.nanoTime() - told > PAUSE) {
            step(step, done, total);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
