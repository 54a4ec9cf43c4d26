package org.vinculo.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vinculo.bench.cases.Case;
import org.vinculo.bench.measure.Load;
import org.vinculo.bench.measure.Measurement;
import org.vinculo.bench.measure.Sample;
import org.vinculo.bench.report.Outcome;
import org.vinculo.bench.report.Progress;

/** Runs cases: both sides warmed up, then in turns, so that whatever disturbs the machine disturbs both. */
final class Runner {
    private static final int MOST_WARM_UPS = 4;

    private final Plan plan;
    private final Load load;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    Runner(Plan plan, Load load) {
        this.plan = plan;
        this.load = load;
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

    /** On a busy machine the JVM needs longer until it has compiled what it runs; most of that in the first case. */
    private void warmUp(Case subject) throws InterruptedException {
        boolean first = outcomes.isEmpty();
        long requests = 0;
        for (int i = 0; i == 0 || first && i < MOST_WARM_UPS && requests < plan.warmUpRequests(); i++) {
            requests += load.run(subject.api(), first ? plan.warmUp() : plan.laterWarmUp()).count();
        }
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }
}
