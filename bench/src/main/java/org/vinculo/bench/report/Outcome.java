package org.vinculo.bench.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vinculo.bench.measure.Measurement;

/**
 * What a case came to: the median of its repeats.
 *
 * @param statements that the API sends to PostgreSQL for each request; 0 where nobody listened
 * @param floor nothing where the case has none
 */
public record Outcome(String name, long statements, Measurement api, @Nullable Measurement floor) {

    /** Throughput against the floor's. */
    double ratio() {
        return floor == null ? Double.NaN : api.perSecond() / floor.perSecond();
    }

    /** Median latency against the floor's. */
    double latencyRatio() {
        return floor == null ? Double.NaN : api.p50() / floor.p50();
    }

    /** Processor time of the floor against all that the API's answer took. */
    double processorRatio() {
        return floor == null ? Double.NaN : floor.processorMicros() / api.processorMicros();
    }

    public String line() {
        var text = String.format(Locale.ROOT, "%-20s %9.1f/s  p50 %7.2f ms  p95 %7.2f ms", name, api.perSecond(), api.p50(), api.p95());
        return floor == null ? text
                : text + String.format(Locale.ROOT, "  floor %9.1f/s  ratio %.2f, by processor time %.2f",
                        floor.perSecond(), ratio(), processorRatio());
    }
}
