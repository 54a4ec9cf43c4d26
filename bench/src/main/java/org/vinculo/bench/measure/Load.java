package org.vinculo.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Work done on several connections at once for a while, each of them starting anew as soon as it is answered. */
public final class Load {
    private static final double NANO = 1e-9;

    private final Clock clock;

    public Load(Clock clock) {
        this.clock = clock;
    }

    /** Every connection does its work at least once, however long that takes. */
    public Sample run(List<? extends Work> connections, Duration length) throws InterruptedException {
        var before = clock.read();
        long begin = System.nanoTime();
        var latencies = repeat(connections, begin + length.toNanos());
        double seconds = (System.nanoTime() - begin) * NANO;
        return new Sample(latencies, seconds, before, clock.read());
    }

    private static Latencies repeat(List<? extends Work> connections, long end) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = connections.stream().map(work -> (Callable<Latencies>) () -> repeat(work, end)).toList();
            var parts = new ArrayList<Latencies>();
            for (var done : threads.invokeAll(tasks)) {
                parts.add(done.get());
            }
            return Latencies.all(parts);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** At least once, however long that takes. */
    private static Latencies repeat(Work work, long end) throws Exception {
        var latencies = new Latencies();
        long last = System.nanoTime();
        do {
            work.once();
            long now = System.nanoTime();
            latencies.add(now - last);
            last = now;
        } while (last < end);
        return latencies;
    }
}
