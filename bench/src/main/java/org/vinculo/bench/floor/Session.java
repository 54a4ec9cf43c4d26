package org.vinculo.bench.floor;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.vinculo.bench.floor.Script.Step;

/** Repeats a script on one connection by plain JDBC, each statement prepared once, each column of each row read. */
public final class Session implements AutoCloseable {
    private static final String DEADLOCK = "40P01";

    private final Connection connection;
    private final Script script;
    private final List<@Nullable PreparedStatement> prepared = new ArrayList<>();

    public Session(Connection connection, Script script) throws SQLException {
        this.connection = connection;
        this.script = script;
        for (var step : script.steps()) {
            boolean plain = step.opensTransaction() || step.endsTransaction() || step.isCopy();
            prepared.add(plain ? null : connection.prepareStatement(step.sql()));
        }
    }

    /**
     * Where two wait for each other, the loser comes again, as in the API.
     *
     * @param now what stands for each mark this time
     */
    public void run(Map<String, String> now) throws SQLException, IOException {
        boolean done = false;
        while (!done) {
            try {
                once(now);
                done = true;
            } catch (SQLException refused) {
                if (!DEADLOCK.equals(refused.getSQLState())) {
                    throw refused;
                }
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void once(Map<String, String> now) throws SQLException, IOException {
        for (int i = 0; i < script.steps().size(); i++) {
            var step = script.steps().get(i);
            var statement = prepared.get(i);
            if (statement != null) {
                execute(step, statement, now);
            } else if (step.opensTransaction()) {
                connection.setAutoCommit(false);
            } else if (step.endsTransaction()) {
                connection.commit();
                connection.setAutoCommit(true);
            } else {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(step.sql(), OutputStream.nullOutputStream());
            }
        }
    }

    private static void execute(Step step, PreparedStatement statement, Map<String, String> now) throws SQLException {
        for (int i = 0; i < step.parameters().size(); i++) {
            statement.setString(i + 1, step.value(i, now));
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                read(rows);
            }
        } else if (step.writes() && statement.getUpdateCount() == 0) {
            throw new IllegalStateException("The floor wrote nothing by " + step.sql() + " with " + now);
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getObject(i);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
