package org.vinculo.bench.measure;

/**
 * What went on while work was done for a while.
 *
 * @param seconds it took
 */
public record Sample(Latencies latencies, double seconds, Clock.Reading before, Clock.Reading after) {
    public long count() {
        return latencies.count();
    }
}
