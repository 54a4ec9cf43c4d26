package org.vinculo.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code make run}: starts everything, says where it is, and stops it all on Ctrl-C. */
public final class Main {
    /** How long a run that was asked to stop may take for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Console console;

    private Main(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /**
     * @param arguments {@code --dev} to run the API and the app from their sources; {@code --stop} to end the run that
     *     is under way here, or what a killed one has left, and nothing else
     */
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        var console = new Console(System.out);
        var options = List.of(arguments);
        try {
            Path root = Path.of("").toAbsolutePath();
            var main = new Main(Settings.from(System.getenv(), root, options.contains("--dev")), console);
            System.exit(options.contains("--stop") ? main.stop() : main.run());
        } catch (StartFailure failure) {
            console.line(failure.getMessage());
            System.exit(1);
        }
    }

    private int stop() {
        try (var _ = InstanceLock.tryAcquire(settings).orElseGet(this::takeOver)) {
            new LocalSystem(settings, console).endLeftovers();
            return 0;
        }
    }

    /** Asks the run that is under way to stop, as Ctrl-C would, and waits until it has. */
    private InstanceLock takeOver() {
        InstanceLock.holder(settings).ifPresent(process -> {
            console.line("Stopping the run that is under way (process %d)".formatted(process.pid()));
            Processes.end(process, PATIENCE);
        });
        return InstanceLock.acquire(settings);
    }

    private int run() {
        try (var _ = InstanceLock.acquire(settings)) {
            var stopped = new AtomicBoolean();
            var system = new LocalSystem(settings, console);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopped.set(true);
                system.close();
            }, "stop"));
            return runUntilFailure(system, stopped);
        }
    }

    private int runUntilFailure(LocalSystem system, AtomicBoolean stopped) {
        try {
            system.start();
            announce();
            system.awaitFailure();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (StartFailure failure) {
            // While stopping, a part that is gone is no failure.
            if (!stopped.get()) {
                console.line(failure.getMessage());
            }
            return 1;
        }
    }

    private void announce() {
        console.line("");
        console.line("Vínculo is at " + settings.publicUrl());
        settings.otherOrigin().ifPresent(port ->
                console.line("The same app on another origin: http://localhost:" + port));
        console.line("");
        var rows = new ArrayList<>(List.of(List.of("user", "password", "")));
        rows.addAll(SignIns.rows());
        console.table(rows);
        console.line("");
        console.line("Logs: " + settings.logs() + ". Ctrl-C stops everything.");
    }
}
