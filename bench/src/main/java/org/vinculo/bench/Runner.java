package org.vinculo.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vinculo.bench.cases.Case;
import org.vinculo.bench.measure.Load;
import org.vinculo.bench.measure.Measurement;
import org.vinculo.bench.report.Outcome;

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
                api.add(load.run(subject.api(), plan.measured()));
                if (!subject.floor().isEmpty()) {
                    floor.add(load.run(subject.floor(), plan.measured()));
                }
            }
            var outcome = new Outcome(subject.name(), subject.statements(), Measurement.median(api),
                    floor.isEmpty() ? null : Measurement.median(floor));
            outcomes.put(outcome.name(), outcome);
            System.out.println(outcome.line());
        }
    }

    /** On a busy machine the JVM needs longer until it has compiled what it runs. */
    private void warmUp(Case subject) throws InterruptedException {
        long requests = 0;
        for (int i = 0; i == 0 || i < MOST_WARM_UPS && requests < plan.warmUpRequests(); i++) {
            requests += load.run(subject.api(), plan.warmUp()).count();
        }
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }
}
