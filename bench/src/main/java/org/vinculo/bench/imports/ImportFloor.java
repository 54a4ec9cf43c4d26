package org.vinculo.bench.imports;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * The same list by hand: COPY to staging and an upsert in SQL, over one plain connection, in one transaction. It is
 * rolled back once its seconds are taken, so that the API finds what it found.
 */
final class ImportFloor {
    private static final double NANO = 1e-9;

    private final Connection connection;
    private final String id = "'" + UUID.randomUUID() + "'::uuid";

    private ImportFloor(Connection connection) {
        this.connection = connection;
    }

    /**
     * What it came to.
     *
     * @param links that it wrote
     */
    record Taken(double seconds, long links) {
    }

    static Taken measure(Connection connection, ImportFile file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var floor = new ImportFloor(connection);
        long begin = System.nanoTime();
        try {
            floor.stage(file);
            long links = floor.write();
            return new Taken((System.nanoTime() - begin) * NANO, links);
        } finally {
            connection.rollback();
        }
    }

    private void stage(ImportFile file) throws SQLException, IOException {
        for (var statement : FloorSql.BEFORE) {
            run(statement);
        }
        name(file);
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(FloorSql.COPY, new StringReader(file.csv()));
    }

    private void name(ImportFile file) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO named VALUES (?, ?)")) {
            for (var code : file.codes()) {
                statement.setString(1, code);
                statement.setString(2, NamedTown.country(code));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private long write() throws SQLException {
        for (var statement : FloorSql.MATCH) {
            run(statement);
        }
        for (var statement : FloorSql.ACTORS) {
            run(statement);
        }
        long links = 0;
        for (var statement : FloorSql.LINKS) {
            links = run(statement);
        }
        run(FloorSql.CHECK);
        return links;
    }

    private long run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql.replace(":import", id));
        }
    }
}
