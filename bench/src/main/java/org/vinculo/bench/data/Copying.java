package org.vinculo.bench.data;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Lines on their way into a table by COPY, some thousands at a time, several tables at once. */
final class Copying {
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final String statement;
    private final List<String> waiting = new ArrayList<>(BATCH);

    Copying(Connection connection, String table, String columns) {
        this.connection = connection;
        this.statement = "COPY " + table + " (" + columns + ") FROM STDIN";
    }

    void add(String line) {
        waiting.add(line);
        if (waiting.size() >= BATCH) {
            send();
        }
    }

    void send() {
        if (waiting.isEmpty()) {
            return;
        }
        var bytes = String.join("", waiting).getBytes(StandardCharsets.UTF_8);
        waiting.clear();
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException refused) {
            throw new IllegalStateException("The generated rows were refused", refused);
        }
    }
}
