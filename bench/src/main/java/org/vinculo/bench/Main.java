package org.vinculo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vinculo.bench.cases.Cases;
import org.vinculo.bench.cases.Stage;
import org.vinculo.bench.data.Ground;
import org.vinculo.bench.data.KnownNames;
import org.vinculo.bench.data.Postgres;
import org.vinculo.bench.http.Api;
import org.vinculo.bench.http.Tokens;
import org.vinculo.bench.imports.Imports;
import org.vinculo.bench.imports.KilledImport;
import org.vinculo.bench.measure.Clock;
import org.vinculo.bench.measure.Processes;
import org.vinculo.bench.measure.Watch;
import org.vinculo.bench.report.Machine;
import org.vinculo.bench.report.Progress;
import org.vinculo.bench.report.Report;
import org.vinculo.bench.report.Results;

/** The whole run, from an empty folder to RESULTS.md. It expects to be started in the root of the source tree. */
public final class Main {
    private static final Path FOLDER = Path.of("bench/target/run");
    private static final Path GROUND = Path.of("bench/target/ground");

    private final Plan plan;
    private final Tokens tokens = new Tokens();

    private Main(Plan plan) {
        this.plan = plan;
    }

    public static void main(String[] arguments) throws Exception {
        var plan = Plan.of(List.of(arguments));
        var machine = Machine.before();
        try (var postgres = new Ground(GROUND, FOLDER, plan.port(), plan.size()).start()) {
            if (plan.kill()) {
                var tokens = new Tokens();
                new KilledImport(postgres, tokens, () -> new Starts(postgres, tokens, plan, FOLDER).start(plan.apiOptions())).run();
                return;
            }
            var results = new Main(plan).run(postgres);
            var written = plan.isWhole() ? plan.record() : FOLDER.resolve("RESULTS.md");
            Files.writeString(written, Report.of(plan, String.join(" ", arguments), machine.with(postgres.version()), results));
            Progress.say("Written to %s", written);
        }
    }

    private Results run(Postgres postgres) throws Exception {
        var starts = new Starts(postgres, tokens, plan, FOLDER);
        try (var _ = starts.start(plan.apiOptions())) {
            new KnownNames(postgres).await();
        }
        double plain = 0;
        double cached = 0;
        if (plan.isWhole()) {
            plain = starts.plain();
            cached = starts.cached();
            Progress.say("Started in %.2f s, with an AOT cache in %.2f s", plain, cached);
        }
        try (var api = starts.start(plan.apiOptions())) {
            var runner = new Runner(plan, new Clock(api.processId(), postgres.processId()));
            double growth = measure(new Stage(postgres, api, tokens, FOLDER.resolve("floor")), runner, api);
            double memory = Processes.residentMemory(api.processId());
            // Last of all, as it leaves many more links on record than the other cases are said to be measured with.
            var imported = plan.includes(Imports.NAME) ? new Imports(postgres, api, tokens).measure(plan.imported(), plan.laterWarmUp()) : null;
            return new Results(runner.outcomes(), plain, cached, memory, growth, imported);
        }
    }

    /** @return MiB that memory grew by during exports */
    private double measure(Stage stage, Runner runner, Api api) throws Exception {
        double growth = 0;
        for (var entry : Cases.on(stage).entrySet()) {
            if (plan.includes(entry.getKey())) {
                try (var watch = new Watch(api.processId())) {
                    runner.run(entry.getValue().call());
                    growth = Cases.EXPORTS.contains(entry.getKey()) ? Math.max(growth, watch.growth()) : growth;
                }
            }
        }
        return growth;
    }
}
