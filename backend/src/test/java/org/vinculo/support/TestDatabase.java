package org.vinculo.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL 18 for every {@code @QuarkusTest}, started once and kept for all of the test run, with the roles
 * of production: the owner migrates, the application's own role can only do what {@code afterMigrate.sql} grants.
 *
 * <p>A test that needs a database nobody else writes to has {@code @WithTestResource(OwnDatabase.class)} and a test profile.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String OWNER = "vinculo_owner";
    private static final String APP = "vinculo_app";
    private static final String PASSWORD = "test";
    /** Test resources and tests see different class loaders; the JVM's properties are what they share. */
    private static final String PORT_PROPERTY = "vinculo.test.postgres.port";

    private final String database;

    public TestDatabase() {
        this("vinculo");
    }

    TestDatabase(String database) {
        this.database = database;
    }

    @Override
    public Map<String, String> start() {
        int port = runningPort();
        create(port, database);
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                "quarkus.datasource.username", APP,
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", PASSWORD,
                "quarkus.http.test-port", "0",
                "vinculo.rate-limit.per-minute", "1000000",
                "vinculo.reference.load", "false");
    }

    @Override
    public void stop() {
        // The cluster outlives a restart of the application under another test profile; it ends with the JVM.
    }

    private static synchronized int runningPort() {
        Integer known = Integer.getInteger(PORT_PROPERTY);
        if (known != null) {
            return known;
        }
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
            System.setProperty(PORT_PROPERTY, Integer.toString(postgres.getPort()));
            return postgres.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** Makes one more database in the same server, where there is none of this name. */
    static void create(String database) {
        create(runningPort(), database);
    }

    private static void create(int port, String database) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APP}) {
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                    statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
                }
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + OWNER
                        + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be created", e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
