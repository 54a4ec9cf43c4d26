package org.vinculo.shared.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Files written by PostgreSQL and passed on as they come (COPY), so that a million rows need no more memory than one.
 * COPY takes no parameters: what people asked for reaches it as settings of the transaction.
 */
@ApplicationScoped
class CopyOut {

    static final String CSV = " TO STDOUT WITH (FORMAT csv, HEADER)";

    /** JSON holds no control characters, so nothing in it is ever quoted or escaped this way. */
    static final String VERBATIM = " TO STDOUT WITH (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02')";

    /** Longer than a page may take, shorter than a forgotten download may hold a connection. */
    private static final String TIME_ALLOWED = "600s";

    private final DataSource pool;

    @Inject
    CopyOut(DataSource pool) {
        this.pool = pool;
    }

    StreamingOutput of(String query, String to, Map<String, String> values) {
        var copy = "COPY (" + query + ")" + to;
        return out -> {
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                settings(connection, values);
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out);
                connection.rollback();
            } catch (SQLException failed) {
                throw new IOException("The export broke off", failed);
            }
        };
    }

    private static void settings(Connection connection, Map<String, String> values) throws SQLException {
        set(connection, "statement_timeout", TIME_ALLOWED);
        for (var value : values.entrySet()) {
            set(connection, "vinculo." + value.getKey(), value.getValue());
        }
    }

    /** For this transaction only. */
    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
