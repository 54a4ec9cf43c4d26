package org.vinculo.bench.measure;

import java.util.Arrays;
import java.util.List;

/** Every single latency, in nanoseconds. Not for concurrent use. */
public final class Latencies {
    private static final double MILLI = 1e6;

    private long[] values;
    private int count;

    Latencies() {
        values = new long[1 << 12];
    }

    private Latencies(long[] values) {
        this.values = values;
        this.count = values.length;
    }

    static Latencies all(List<Latencies> parts) {
        return new Latencies(parts.stream().flatMapToLong(part -> Arrays.stream(part.values, 0, part.count)).sorted().toArray());
    }

    void add(long nanos) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = nanos;
    }

    int count() {
        return count;
    }

    /** Of all of them together, which are in order. */
    double millis(double share) {
        return values[(int) Math.min(count - 1L, Math.round(count * share))] / MILLI;
    }
}
