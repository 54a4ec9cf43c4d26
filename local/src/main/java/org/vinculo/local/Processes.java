package org.vinculo.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends processes politely, then firmly. */
final class Processes {
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(3);

    private Processes() {}

    /** Asks the process and all it has started to end, and ends them when they have not done so in time. */
    static void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
        // The first one passes the request on by itself; its children are asked only if it leaves them behind.
        process.destroy();
        awaitEnd(List.of(process), patience);
        family.forEach(ProcessHandle::destroy);
        if (!awaitEnd(family, LAST_PATIENCE)) {
            family.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(family, LAST_PATIENCE);
        }
    }

    private static boolean awaitEnd(List<ProcessHandle> processes, Duration patience) {
        var ended = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ended).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
