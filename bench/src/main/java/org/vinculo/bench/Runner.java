package org.vinculo.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.bench.cases.Case;
import org.vinculo.bench.measure.Clock;
import org.vinculo.bench.measure.Load;
import org.vinculo.bench.measure.Measurement;
import org.vinculo.bench.measure.Sample;
import org.vinculo.bench.report.Outcome;
import org.vinculo.bench.report.Progress;

/** Runs cases: both sides warmed up, then in turns, so that whatever disturbs the machine disturbs both. */
final class Runner {
    private static final int MOST_WARM_UPS = 4;

    private final Plan plan;
    private final Clock clock;
    private final Load load;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    Runner(Plan plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
        this.load = new Load(clock);
    }

    void run(Case subject) throws Exception {
        try (subject) {
            warmUp(subject);
            if (!subject.floor().isEmpty()) {
                load.run(subject.floor(), plan.floorWarmUp());
            }
            var api = new ArrayList<Measurement>();
            var floor = new ArrayList<Measurement>();
            for (int i = 0; i < plan.repeats(); i++) {
                measure(subject, api, floor);
            }
            var outcome = new Outcome(subject.name(), subject.statements(), Measurement.median(api),
                    floor.isEmpty() ? null : Measurement.median(floor));
            outcomes.put(outcome.name(), outcome);
            Progress.say("%s", outcome.line());
        }
    }

    /** One measurement of each side, in slices by turns. */
    private void measure(Case subject, List<Measurement> api, List<Measurement> floor) throws InterruptedException {
        var ofApi = new ArrayList<Sample>();
        var ofFloor = new ArrayList<Sample>();
        do {
            ofApi.add(load.run(subject.api(), Plan.SLICE));
            if (!subject.floor().isEmpty()) {
                ofFloor.add(load.run(subject.floor(), Plan.SLICE));
            }
        } while (ofApi.stream().mapToDouble(Sample::seconds).sum() < plan.measured().toSeconds());
        api.add(Measurement.of(ofApi));
        if (!ofFloor.isEmpty()) {
            floor.add(Measurement.of(ofFloor));
        }
    }

    /**
     * Until the JVM has compiled what it runs, which takes longest on a busy machine and for cases of few requests a
     * second: half of the processor time that a write seems to cost is the compiler's then.
     */
    private void warmUp(Case subject) throws InterruptedException {
        var length = outcomes.isEmpty() ? plan.warmUp() : plan.laterWarmUp();
        double compiling = 1;
        for (int i = 0; i == 0 || i < MOST_WARM_UPS && compiling > plan.compiling(); i++) {
            compiling = clock.compiling(() -> load.run(subject.api(), length));
        }
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }
}
