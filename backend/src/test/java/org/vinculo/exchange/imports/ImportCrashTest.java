package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Imports.fresh;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;

/** Workers that die halfway: nothing half written stays, and the import is not left as if it were being worked on. */
@QuarkusTest
class ImportCrashTest {

    @Inject
    ImportWork work;

    /** Its transaction has written territories already when its connection is ended. */
    @Test
    void aConnectionThatIsLostWhileWritingLeavesNothing() throws SQLException {
        var prefix = fresh("Serie");
        var csv = new StringBuilder("nombre;país;nivel\n");
        for (int row = 0; row < 2_000; row++) {
            csv.append(prefix).append(' ').append(row).append(";NR;MUNICIPAL\n");
        }
        var preview = Imports.preview("TERRITORIES", csv.toString());
        whileHeld("import_record", () -> preview.begin("/apply"));
        preview.settled("PREVIEWED").get().then().body("interrupted", equalTo(true)).body("failure.code", equalTo("broke-off"));
        assertThat(Database.count("SELECT count(*) FROM territory WHERE name LIKE ?", prefix + "%")).isZero();
        assertThat(Database.count("SELECT count(*) FROM history WHERE import_id = ?::uuid", preview.id())).isZero();
        preview.apply().get().then().body("interrupted", equalTo(false)).body("written.TERRITORY", equalTo(2_000));
        assertThat(Database.count("SELECT count(*) FROM territory WHERE name LIKE ?", prefix + "%")).isEqualTo(2_000);
    }

    @Test
    void aConnectionThatIsLostWhileUndoingLeavesItApplied() throws SQLException {
        var applied = ImportLinkWritingTest.twoNewLinks().apply();
        whileHeld("link", () -> applied.post("/undo", Map.of("reason", "x")));
        applied.settled("APPLIED").get().then().body("interrupted", equalTo(true));
        assertThat(Database.count("SELECT count(*) FROM history WHERE import_id = ?::uuid AND action = 'VOID'", applied.id())).isZero();
        applied.undo().get().then().body("interrupted", equalTo(false));
    }

    /** What a replica was at when it died, as the scheduler remembers it. */
    @Test
    void whatADeadReplicaHadBegunIsDoneByAnother() {
        var preview = ImportLinkWritingTest.twoNewLinks();
        Database.run("UPDATE import SET state = 'APPLYING', version = version + 1, attempts = 1 WHERE id = '" + preview.id() + "'",
                "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version) VALUES ('"
                        + ImportWork.NAME + "', '" + preview.id() + "/3', now() - interval '5 minutes', true, 'gone', now() - interval '5 minutes', 1)");
        preview.settled("APPLIED");
        assertThat(preview.outcomes()).containsExactly("CREATED", "CREATED");
        assertThat(preview.<Map<String, Integer>>path("written")).containsEntry("LINK", 2);
    }

    @Test
    void afterThreeBrokenAttemptsItIsGivenUp() {
        var preview = ImportLinkWritingTest.twoNewLinks();
        applying(preview, 3);
        work.run(preview.id() + "/9");
        preview.get().then().body("state", equalTo("PREVIEWED")).body("interrupted", equalTo(true)).body("failure.code", equalTo("broke-off"));
        applying(preview, 2);
        work.run(preview.id() + "/10");
        assertThat(preview.<String>path("state")).isEqualTo("APPLIED");
        work.run(preview.id() + "/11");
        assertThat(preview.<Map<String, Integer>>path("written")).as("what is done stays done").containsEntry("LINK", 2);
    }

    /** It was only slow: two are at it now. */
    @Test
    void aReplicaThatWasTakenForDeadDoesNotDoItTwice() {
        var preview = ImportLinkWritingTest.twoNewLinks();
        applying(preview, 0);
        int version = preview.path("version");
        AtOnce.all(List.<Callable<Boolean>>of(() -> run(preview, 1), () -> run(preview, 2)));
        preview.get().then().body("state", equalTo("APPLIED")).body("version", equalTo(version + 1)).body("written.LINK", equalTo(2));
        assertThat(preview.outcomes()).containsExactly("CREATED", "CREATED");
        assertThat(Database.count("SELECT count(*) FROM import_record WHERE import_id = ?::uuid AND subject_type = 'LINK'", preview.id())).isEqualTo(2);
    }

    @Test
    void twoThatReadTheSameFileReadItOnce() {
        var preview = ImportLinkWritingTest.twoNewLinks();
        Database.run("UPDATE import SET state = 'PREVIEWING', attempts = 0 WHERE id = '" + preview.id() + "'");
        AtOnce.all(List.<Callable<Boolean>>of(() -> run(preview, 1), () -> run(preview, 2)));
        preview.settled("PREVIEWED").get().then().body("failure", equalTo(null)).body("rows", equalTo(2));
        assertThat(preview.outcomes()).containsExactly("CREATED", "CREATED");
    }

    private boolean run(Imports.Saved of, int instance) {
        work.run(of.id() + "/" + (100 + instance));
        return true;
    }

    private static void applying(Imports.Saved of, int attempts) {
        Database.run("UPDATE import SET state = 'APPLYING', attempts = " + attempts + " WHERE id = '" + of.id() + "'");
    }

    /** Holds a table back until the worker waits for it, and ends the worker's connection then, as an operator would. */
    private static void whileHeld(String table, Runnable begin) throws SQLException {
        try (var holder = operator(); var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
            begin.run();
            var until = Instant.now().plus(Duration.ofSeconds(60));
            while (!ended(table)) {
                assertThat(Instant.now()).as("the worker never came to " + table).isBefore(until);
            }
            holder.rollback();
        }
    }

    private static boolean ended(String table) throws SQLException {
        try (var connection = operator(); var statement = connection.createStatement(); var ended = statement.executeQuery("""
                SELECT count(pg_terminate_backend(l.pid)) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                 WHERE NOT l.granted AND l.relation = '%s'::regclass AND a.usename = 'vinculo_app'""".formatted(table))) {
            ended.next();
            return ended.getLong(1) > 0;
        }
    }

    private static Connection operator() throws SQLException {
        return DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), "postgres", "postgres");
    }
}
