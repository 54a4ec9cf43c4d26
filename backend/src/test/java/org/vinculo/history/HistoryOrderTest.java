package org.vinculo.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeds and caches rely on: reading up to the horizon never skips a change, however late it commits. */
@QuarkusTest
class HistoryOrderTest {

    @Inject
    AgroalDataSource pool;

    @Inject
    Jdbi jdbi;

    @Test
    void aReaderWaitsForASlowChangeInsteadOfSkippingIt() throws SQLException {
        var reader = new Reader();
        try (var slow = open(); var quick = open()) {
            var late = write(slow);
            var early = write(quick);
            quick.commit();
            assertThat(reader.next()).as("the quick change lies beyond one that is still open").doesNotContain(early, late);
            slow.commit();
            assertThat(reader.next()).containsSubsequence(late, early);
        }
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void whatWasRolledBackIsNeverSeenAndHoldsNothingUp() throws SQLException {
        var reader = new Reader();
        try (var failing = open(); var good = open()) {
            var gone = write(failing);
            var kept = write(good);
            failing.rollback();
            good.commit();
            assertThat(reader.next()).contains(kept).doesNotContain(gone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE history SET author = 'somebody else'",
            "DELETE FROM history",
            "TRUNCATE history",
            "UPDATE history_epoch SET shift = 0",
            "UPDATE territory_event SET reason = 'another'",
            "DELETE FROM territory_successor" })
    void theApplicationItselfCannotRewriteIt(String statement) {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(statement)))
                .rootCause().hasMessageContaining("permission denied");
    }

    private Connection open() throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static UUID write(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        try (var insert = connection.prepareStatement("""
                INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id)
                VALUES ('ORDER_TEST', ?, 1, 'CREATED', '{}', 'test', 'test')""")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
        return id;
    }

    /** Reads on from where it stopped, as a feed does. */
    private class Reader {

        private long tx;
        private long id;

        Reader() {
            var last = jdbi.withHandle(handle -> handle
                    .createQuery("SELECT coalesce(max(tx), 0) AS tx, coalesce(max(id), 0) AS id FROM history")
                    .map((row, context) -> new long[] { row.getLong("tx"), row.getLong("id") }).one());
            tx = last[0];
            id = last[1];
        }

        List<UUID> next() {
            var seen = new ArrayList<UUID>();
            jdbi.useHandle(handle -> handle.createQuery("""
                    SELECT tx, id, subject_id FROM history
                    WHERE tx < history_horizon() AND (tx, id) > (:tx, :id) ORDER BY tx, id""")
                    .bind("tx", tx).bind("id", id)
                    .map((row, context) -> {
                        tx = row.getLong("tx");
                        id = row.getLong("id");
                        return row.getObject("subject_id", UUID.class);
                    }).forEach(seen::add));
            return seen;
        }
    }
}
