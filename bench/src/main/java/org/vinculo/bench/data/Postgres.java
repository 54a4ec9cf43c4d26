package org.vinculo.bench.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;

/** A PostgreSQL 18 of the benchmark's own with the roles of production and the API's own schema. */
public final class Postgres implements AutoCloseable {
    public static final String OWNER = "vinculo_owner";
    public static final String APPLICATION = "vinculo_app";
    public static final String PASSWORD = "bench";

    private static final String MIGRATIONS = "filesystem:backend/src/main/resources/db/migration";

    private final EmbeddedPostgres server;
    private final Path folder;

    private Postgres(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** As in production: what is written is on disk when it is answered. */
    static Postgres start(Path folder, int port) throws IOException, SQLException {
        return start(folder, port, Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
    }

    /** For rows that are laid before anything is measured, and laid again should the machine fail meanwhile. */
    static Postgres startToLay(Path folder, int port) throws IOException, SQLException {
        return start(folder, port, Map.of("fsync", "off", "wal_level", "minimal", "max_wal_senders", "0",
                "max_wal_size", "8GB", "checkpoint_timeout", "1h"));
    }

    private static Postgres start(Path folder, int port, Map<String, String> durability) throws IOException, SQLException {
        Files.createDirectories(folder);
        var log = ProcessBuilder.Redirect.to(folder.resolve("postgres.log").toFile());
        var builder = EmbeddedPostgres.builder();
        durability.forEach(builder::setServerConfig);
        var server = builder
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(folder.resolve("data")).setCleanDataDirectory(false)
                .setPort(port).setPGStartupWait(Duration.ofSeconds(60)).setOutputRedirector(log).setErrorRedirector(log)
                .setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "120").setServerConfig("shared_buffers", "256MB")
                // Done by hand at the same moment of every run, so that it never falls into one measurement only.
                .setServerConfig("autovacuum", "off")
                .setServerConfig("logging_collector", "on").setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", "log").setServerConfig("log_filename", "statements.log")
                .start();
        return new Postgres(server, folder);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/vinculo";
    }

    /** As superuser. */
    public Connection asAdministrator() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** With the API's rights; texts are bound without a type, as PostgreSQL's own client would. */
    public Connection asApplication() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", APPLICATION);
        properties.setProperty("password", PASSWORD);
        properties.setProperty("prepareThreshold", "1");
        properties.setProperty("stringtype", "unspecified");
        properties.setProperty("ApplicationName", "vinculo-bench");
        properties.setProperty("options", sessionOptions());
        return DriverManager.getConnection(url(), properties);
    }

    /** The settings under which the API's own sessions run, defaults filled in: without them plans would differ. */
    private static String sessionOptions() {
        var configuration = new Properties();
        try (var file = Files.newBufferedReader(Path.of("backend/src/main/resources/application.properties"))) {
            configuration.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return configuration.getProperty("quarkus.datasource.jdbc.additional-jdbc-properties.options")
                .replaceAll("\\$\\{[^:}]+:([^}]*)}", "$1");
    }

    /** Each statement in a transaction of its own. */
    public void run(List<String> statements) throws SQLException {
        try (var connection = asAdministrator(); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public String version() throws SQLException {
        try (var connection = asAdministrator()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    public long processId() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
    }

    public Path statementLog() {
        return folder.resolve("data/log/statements.json");
    }

    void migrate() {
        Flyway.configure().dataSource(url(), OWNER, PASSWORD).locations(MIGRATIONS).placeholders(
                Map.of("app_role", APPLICATION)).load().migrate();
    }

    void createDatabase() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (String role : List.of(OWNER, APPLICATION)) {
                statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            statement.execute("CREATE DATABASE vinculo OWNER " + OWNER
                    + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
