package org.vinculo.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code make run}: starts everything, says where it is, and stops it all on Ctrl-C. */
public final class Main {
    private Main() {}

    /** @param arguments {@code --dev} to run the API and the app from their sources */
    public static void main(String[] arguments) {
        quietLibraries();
        var console = new Console(System.out);
        try {
            var settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath(), List.of(arguments).contains("--dev"));
            System.exit(run(settings, console));
        } catch (StartFailure failure) {
            console.line(failure.getMessage());
            System.exit(1);
        }
    }

    private static int run(Settings settings, Console console) {
        try (var instance = InstanceLock.acquire(settings)) {
            var stopped = new AtomicBoolean();
            var system = new LocalSystem(settings, console);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopped.set(true);
                system.close();
            }, "stop"));
            return runUntilFailure(system, settings, console, stopped);
        }
    }

    private static int runUntilFailure(LocalSystem system, Settings settings, Console console, AtomicBoolean stopped) {
        try {
            system.start();
            announce(settings, console);
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

    private static void announce(Settings settings, Console console) {
        console.line("");
        console.line("Vínculo is at " + settings.publicUrl());
        settings.otherOrigin().ifPresent(port -> console.line("The same app on another origin: http://localhost:" + port));
        console.line("");
        var rows = new java.util.ArrayList<>(List.of(List.of("user", "password", "")));
        rows.addAll(SignIns.rows());
        console.table(rows);
        console.line("");
        console.line("Logs: " + settings.logs() + ". Ctrl-C stops everything.");
    }

    private static void quietLibraries() {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
    }
}
