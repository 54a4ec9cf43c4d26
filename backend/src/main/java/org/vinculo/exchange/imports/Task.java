package org.vinculo.exchange.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.kind.ImportKind;

/** Work on an import that somebody asked for. */
record Task(UUID id, ImportKind kind, ImportState state) {

    private static final Set<ImportState> WORK = Set.of(ImportState.PREVIEWING, ImportState.APPLYING, ImportState.UNDOING);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return null when there is nothing left to do, or it was tried too often */
    static @Nullable Task claim(Connection connection, UUID id, int mostAttempts) throws SQLException {
        try (var statement = connection.prepareStatement("""
                UPDATE import SET attempts = attempts + 1
                 WHERE id = ? AND state IN ('PREVIEWING', 'APPLYING', 'UNDOING') RETURNING kind, state, attempts""")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                var task = new Task(id, ImportKind.valueOf(row.getString("kind")), ImportState.valueOf(row.getString("state")));
                if (row.getInt("attempts") <= mostAttempts) {
                    return task;
                }
                task.breakOff(connection, new KeptFailure("broke-off", List.of()));
                return null;
            }
        }
    }

    /** What is under way on an import ends, if anything is. */
    static void breakOff(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT kind, state FROM import WHERE id = ? FOR NO KEY UPDATE")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                if (row.next() && WORK.contains(ImportState.valueOf(row.getString("state")))) {
                    new Task(id, ImportKind.valueOf(row.getString("kind")), ImportState.valueOf(row.getString("state")))
                            .breakOff(connection, new KeptFailure("broke-off", List.of()));
                }
            }
        }
    }

    /** Nothing can come of the file as it is. */
    void fail(Connection connection, KeptFailure failure) throws SQLException {
        update(connection, "state = 'FAILED', failure = ?::jsonb", JsonText.of(JSON, failure));
    }

    /** Nothing of the work was written; the import is where it was before it. */
    void breakOff(Connection connection, KeptFailure failure) throws SQLException {
        var before = switch (state) {
            case APPLYING -> "PREVIEWED";
            case UNDOING -> "APPLIED";
            default -> "FAILED";
        };
        update(connection, "state = '" + before + "', interrupted = true, failure = ?::jsonb", JsonText.of(JSON, failure));
    }

    void tell(Connection connection, KeptFailure failure) throws SQLException {
        update(connection, "state = 'PREVIEWED', failure = ?::jsonb", JsonText.of(JSON, failure));
    }

    /** The undoing is over: taken back, or not. */
    void end(Connection connection, String after) throws SQLException {
        update(connection, "state = ?, undone_at = CASE WHEN '" + after + "' = 'UNDONE' THEN now() END", after);
    }

    private void update(Connection connection, String what, String value) throws SQLException {
        try (var statement = connection.prepareStatement(
                "UPDATE import SET version = version + 1, updated_at = now(), " + what + " WHERE id = ?")) {
            statement.setString(1, value);
            statement.setObject(2, id);
            statement.executeUpdate();
        }
    }
}
