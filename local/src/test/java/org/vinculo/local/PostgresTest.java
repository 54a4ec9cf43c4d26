package org.vinculo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real server: what was stored is there again, whatever happened in between. */
class PostgresTest {
    @TempDir
    Path directory;

    @Test
    void findsItsDataAgainAfterBeingKilled() throws Exception {
        Settings settings = settings();
        var killed = Postgres.start(settings);
        try (var connection = connect(settings, "vinculo_owner"); var statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = on");
            statement.execute("CREATE TABLE kept AS SELECT 'Rosario' AS name");
        }
        postmaster(settings).running().orElseThrow().destroyForcibly();
        // Within one JVM the lock on the folder is given back only so; a killed run gives it back by dying.
        killed.close();

        try (var again = Postgres.start(settings); var connection = connect(settings, "vinculo_owner")) {
            assertThat(value(connection, "SELECT name FROM kept")).isEqualTo("Rosario");
            assertThat(value(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(value(connection, "SHOW server_version")).startsWith("18");
            assertThat(value(connection, "SELECT lower('ÑANDÚ')")).isEqualTo("ñandú");
        }
        assertThat(postmaster(settings).running()).isEmpty();
    }

    private Settings settings() throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var environment = Map.of(
                    "VINCULO_LOCAL_DIR", directory.toString(),
                    "VINCULO_DB_PORT", Integer.toString(free.getLocalPort()));
            return Settings.from(environment, directory, false);
        }
    }

    private static Postmaster postmaster(Settings settings) {
        return new Postmaster(settings.directory().resolve("postgres"));
    }

    private static Connection connect(Settings settings, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/vinculo".formatted(settings.database()), user, "");
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
