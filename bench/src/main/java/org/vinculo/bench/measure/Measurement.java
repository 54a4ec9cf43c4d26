package org.vinculo.bench.measure;

import java.util.Comparator;
import java.util.List;

/**
 * One measurement under load.
 *
 * @param count operations that were completed
 * @param seconds in which they were
 * @param p50 median latency in milliseconds
 * @param p95 the latency in milliseconds that one in twenty exceeded
 * @param apiMicros processor time of the API for each, microseconds
 * @param databaseMicros processor time of PostgreSQL for each, microseconds
 * @param loadMicros processor time of this process for each, microseconds
 */
public record Measurement(long count, double seconds, double p50, double p95, double apiMicros, double databaseMicros,
        double loadMicros) {
    private static final double MICROS = 1e6;

    static Measurement of(Latencies latencies, double seconds, Clock.Reading before, Clock.Reading after) {
        long count = latencies.count();
        return new Measurement(count, seconds, latencies.millis(0.50), latencies.millis(0.95),
                (after.api() - before.api()) * MICROS / count,
                (after.database() - before.database()) * MICROS / count,
                (after.load() - before.load()) * MICROS / count);
    }

    public double perSecond() {
        return count / seconds;
    }

    /** Processor time of all that took part, for each operation. */
    public double processorMicros() {
        return apiMicros + databaseMicros + loadMicros;
    }

    public static Measurement median(List<Measurement> repeats) {
        return repeats.stream().sorted(Comparator.comparingDouble(Measurement::perSecond)).toList().get(repeats.size() / 2);
    }
}
