package org.vinculo.local;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.vinculo.local.front.FrontServer;

/** Starts the parts, the slow ones side by side, and stops them in the opposite order. */
final class LocalSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private record Part(String name, AutoCloseable resource) {}

    private final Settings settings;
    private final Console console;
    private final Deque<Part> started = new ArrayDeque<>();
    private volatile boolean stopping;
    private final List<ChildProcess> children = new ArrayList<>();

    LocalSystem(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void start() {
        endLeftovers();
        Ports.requireFree(settings.ports());
        requireBuilt();
        var home = CompletableFuture.supplyAsync(() -> new KeycloakHome(settings, console).prepare());
        startPostgres();
        startFront();
        ChildProcess api = startChild("API", settings.api(), () -> Api.start(settings));
        if (settings.development()) {
            startChild("Vite", settings.vite(), () -> Vite.start(settings));
        }
        var keycloak = new Keycloak(settings, console, join(home));
        keycloak.importChangedRealm();
        awaitBoth(startChild("Keycloak", settings.keycloak(), keycloak::start), api);
    }

    /** Ends what a killed run left running. */
    void endLeftovers() {
        new Orphans(settings.records(), console).end();
        new Postmaster(settings.directory().resolve("postgres")).endLeftover();
    }

    private void requireBuilt() {
        if (settings.development()) {
            return;
        }
        if (!Files.exists(settings.apiJar())) {
            throw new StartFailure("The API is not built: " + settings.apiJar() + " is missing. Run: make run");
        }
        if (!Files.exists(settings.app().resolve("index.html"))) {
            throw new StartFailure("The app is not built: " + settings.app() + " has no index.html. Run: make run");
        }
    }

    private void startPostgres() {
        Instant begin = Instant.now();
        console.step("PostgreSQL", "starting on port " + settings.database());
        begin("PostgreSQL", () -> Postgres.start(settings));
        ready("PostgreSQL", begin);
    }

    private void startFront() {
        Instant begin = Instant.now();
        console.step("Front", "starting on port " + settings.front());
        for (var front : Fronts.of(settings)) {
            begin("Front", () -> FrontServer.start(front));
        }
        ready("Front", begin);
    }

    private ChildProcess startChild(String name, int port, Supplier<ChildProcess> starter) {
        console.step(name, "starting on port " + port);
        ChildProcess child = begin(name, starter);
        children.add(child);
        return child;
    }

    private void awaitBoth(ChildProcess keycloak, ChildProcess api) {
        Instant begin = Instant.now();
        try (var readiness = new Readiness()) {
            var signIn = CompletableFuture.runAsync(
                    () -> await(readiness, "Keycloak", keycloak, Keycloak.ready(settings), begin));
            await(readiness, "API", api, Api.ready(settings), begin);
            join(signIn);
        }
    }

    private void await(Readiness readiness, String name, ChildProcess process, URI address, Instant begin) {
        readiness.await(process, address, PATIENCE);
        process.recordFamily();
        ready(name, begin);
    }

    private void ready(String name, Instant begin) {
        console.step(name, "ready (%.1f s)".formatted(Duration.between(begin, Instant.now()).toMillis() / 1000.0));
    }

    /** Returns only when a part has stopped by itself. */
    void awaitFailure() throws InterruptedException {
        while (children.stream().allMatch(ChildProcess::isAlive)) {
            Thread.sleep(500);
        }
        throw children.stream().filter(child -> !child.isAlive()).findFirst().orElseThrow().failure();
    }

    /** Starting a part and stopping all exclude each other, so that Ctrl-C during a start leaves nothing behind. */
    private synchronized <T extends AutoCloseable> T begin(String name, Supplier<T> starter) {
        if (stopping) {
            throw new StartFailure("Stopped while starting.");
        }
        T resource = starter.get();
        started.push(new Part(name, resource));
        return resource;
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    @Override
    public void close() {
        stopping = true;
        stopParts();
        // A build or an import that was under way is no part, but has a record.
        new Orphans(settings.records(), console).end();
    }

    private synchronized void stopParts() {
        while (!started.isEmpty()) {
            Part part = started.pop();
            console.step(part.name(), "stopping");
            try {
                part.resource().close();
            } catch (Exception e) {
                console.step(part.name(), "did not stop cleanly: " + e.getMessage());
            }
        }
    }
}
