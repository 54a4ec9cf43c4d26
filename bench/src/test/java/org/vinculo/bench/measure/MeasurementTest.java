package org.vinculo.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void percentilesAndProcessorTimesLookAtAllSlices() {
        var one = new Latencies();
        var other = new Latencies();
        for (int millis = 1; millis <= 100; millis++) {
            (millis % 2 == 0 ? one : other).add(millis * 1_000_000L);
        }
        var nothing = new Clock.Reading(0, 0, 0);

        var measured = Measurement.of(List.of(new Sample(one, 1, nothing, new Clock.Reading(0.04, 0.1, 0.1)),
                new Sample(other, 1, nothing, new Clock.Reading(0.06, 0.1, 0.2))));

        assertThat(measured.perSecond()).isEqualTo(50);
        assertThat(measured.p50()).isEqualTo(51);
        assertThat(measured.p95()).isEqualTo(96);
        assertThat(measured.processorMicros()).isEqualTo(6_000);
    }

    @Test
    void theMedianIsThatOfTheThroughput() {
        var repeats = List.of(taking(3), taking(1), taking(2));

        assertThat(Measurement.median(repeats)).isEqualTo(taking(2));
    }

    private static Measurement taking(double seconds) {
        return new Measurement(100, seconds, 1, 1, 1, 1, 1);
    }
}
