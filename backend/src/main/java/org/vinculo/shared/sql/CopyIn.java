package org.vinculo.shared.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table, one by one, as PostgreSQL takes them fastest. */
public final class CopyIn implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final org.postgresql.copy.CopyIn copy;
    private final StringBuilder waiting = new StringBuilder();

    private CopyIn(org.postgresql.copy.CopyIn copy) {
        this.copy = copy;
    }

    /** @param sql a {@code COPY ... FROM STDIN (FORMAT csv)}, in which an empty value is NULL */
    public static CopyIn open(Connection connection, String sql) throws SQLException {
        return new CopyIn(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
    }

    public void line(List<@Nullable String> values) throws SQLException {
        waiting.append(values.stream().map(value -> value == null ? "" : '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n")));
        if (waiting.length() > FULL) {
            send();
        }
    }

    /** What was sent becomes part of the transaction only now. */
    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        var bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }

    /** Takes back what was not finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
