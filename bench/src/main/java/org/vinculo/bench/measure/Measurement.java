package org.vinculo.bench.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

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

    /** Of all slices of it together. */
    public static Measurement of(List<Sample> slices) {
        var latencies = Latencies.all(slices.stream().map(Sample::latencies).toList());
        return new Measurement(latencies.count(), slices.stream().mapToDouble(Sample::seconds).sum(),
                latencies.millis(0.50), latencies.millis(0.95), micros(slices, Clock.Reading::api),
                micros(slices, Clock.Reading::database), micros(slices, Clock.Reading::load));
    }

    private static double micros(List<Sample> slices, ToDoubleFunction<Clock.Reading> clock) {
        double seconds = slices.stream()
                .mapToDouble(slice -> clock.applyAsDouble(slice.after()) - clock.applyAsDouble(slice.before())).sum();
        return seconds * MICROS / slices.stream().mapToLong(Sample::count).sum();
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
