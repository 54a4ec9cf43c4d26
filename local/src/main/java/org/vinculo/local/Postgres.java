package org.vinculo.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL 18 with its data in this instance's folder, found again at the next start. */
final class Postgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start(Settings settings) {
        Path data = settings.directory().resolve("postgres");
        new Postmaster(data).endLeftover();
        try {
            Files.createDirectories(settings.logs());
            var postgres = new Postgres(launch(settings, data));
            postgres.prepare();
            return postgres;
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL did not start: %s. Its log is %s"
                    .formatted(e.getMessage(), settings.logs().resolve("postgres.log")), e);
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL's roles and databases could not be made: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres launch(Settings settings, Path data) throws IOException {
        Path binaries = settings.directory().resolve("postgres-binaries");
        var log = ProcessBuilder.Redirect.appendTo(settings.logs().resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(settings.database())
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The same order of letters on every machine, whatever its language; compose asks for the same.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                // The embedded server switches fsync off for tests; here a person's work is kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "256MB")
                .start();
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            new Databases(connection).create();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
