package org.vinculo.bench.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.vinculo.bench.data.Postgres;

/** The packaged API, as it is run in production, in a process of its own. */
public final class Api implements AutoCloseable {
    private static final Path OPTIONS = Path.of("backend/jvm.options");
    private static final Path JAR = Path.of("backend/target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long GLANCE = 10;
    /** As many as the limiter can count: it must never be what is measured. */
    private static final String UNLIMITED = "1000000000";

    private final Process process;
    private final int port;
    private final Duration startTime;

    private Api(Process process, int port, Duration startTime) {
        this.process = process;
        this.port = port;
        this.startTime = startTime;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param options further ones for the JVM
     */
    public static Api start(Postgres postgres, Tokens tokens, int port, Path log, List<String> options)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "@" + OPTIONS));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment(postgres, tokens, port));
        long begin = System.nanoTime();
        var process = builder.start();
        while (!isReady(port, tokens)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException("The API did not start; its log is " + log);
            }
            Thread.sleep(GLANCE);
        }
        return new Api(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    public Duration startTime() {
        return startTime;
    }

    public int port() {
        return port;
    }

    public long processId() {
        return process.pid();
    }

    private static Map<String, String> environment(Postgres postgres, Tokens tokens, int port) {
        return Map.ofEntries(
                Map.entry("VINCULO_API_HOST", "127.0.0.1"),
                Map.entry("VINCULO_API_PORT", Integer.toString(port)),
                Map.entry("VINCULO_DB_URL", postgres.url()),
                Map.entry("VINCULO_DB_APP_USER", Postgres.APPLICATION),
                Map.entry("VINCULO_DB_APP_PASSWORD", Postgres.PASSWORD),
                Map.entry("VINCULO_DB_OWNER_USER", Postgres.OWNER),
                Map.entry("VINCULO_DB_OWNER_PASSWORD", Postgres.PASSWORD),
                Map.entry("VINCULO_DB_POOL", "32"),
                Map.entry("VINCULO_REFERENCE_LOAD", "false"),
                Map.entry("VINCULO_DEMO_DATA", "false"),
                Map.entry("VINCULO_RATE_LIMIT_PER_MINUTE", UNLIMITED),
                // A key instead of an identity provider; issuer, audience, age and algorithm are checked as ever.
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", ""),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()),
                Map.entry("VINCULO_OIDC_ISSUER", Tokens.ISSUER),
                Map.entry("VINCULO_OIDC_AUDIENCE", Tokens.AUDIENCE));
    }

    private static boolean isReady(int port, Tokens tokens) {
        try (var client = new Client(port, tokens)) {
            client.send(Request.get("/api/health/ready"));
            return true;
        } catch (IOException | IllegalStateException notYet) {
            return false;
        }
    }

    /** As {@code kill -9} does: it gets no word in, and neither does the database. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop and waits until it has, as an AOT cache is written at the end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
