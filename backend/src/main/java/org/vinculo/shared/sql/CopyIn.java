package org.vinculo.shared.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /** @param sql a {@code COPY ... FROM STDIN}, in PostgreSQL's own text format */
    public static CopyIn open(Connection connection, String sql) throws SQLException {
        return new CopyIn(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
    }

    /** @param values one at least, as PostgreSQL reads their types; null is NULL */
    public void line(List<@Nullable String> values) throws SQLException {
        for (var value : values) {
            append(value);
            waiting.append('\t');
        }
        waiting.setCharAt(waiting.length() - 1, '\n');
        if (waiting.length() > FULL) {
            send();
        }
    }

    private void append(@Nullable String value) {
        if (value == null) {
            waiting.append("\\N");
            return;
        }
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char escape = escape(value.charAt(i));
            if (escape != '\0') {
                waiting.append(value, done, i).append('\\').append(escape);
                done = i + 1;
            }
        }
        waiting.append(value, done, value.length());
    }

    /** What stands after a backslash for a character that would end a value or a row. */
    private static char escape(char character) {
        return switch (character) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> '\0';
        };
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
