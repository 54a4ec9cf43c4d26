package org.vinculo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vinculo.bench.cases.Cases;
import org.vinculo.bench.cases.Stage;
import org.vinculo.bench.data.Loader;
import org.vinculo.bench.data.Postgres;
import org.vinculo.bench.http.Api;
import org.vinculo.bench.http.Tokens;
import org.vinculo.bench.measure.Clock;
import org.vinculo.bench.measure.Load;
import org.vinculo.bench.measure.Processes;
import org.vinculo.bench.measure.Watch;
import org.vinculo.bench.report.Machine;
import org.vinculo.bench.report.Report;
import org.vinculo.bench.report.Results;

/** The whole run, from an empty folder to RESULTS.md. It expects to be started in the root of the source tree. */
public final class Main {
    private static final Path FOLDER = Path.of("bench/target/run");
    private static final Path RESULTS = Path.of("bench/RESULTS.md");

    private final Plan plan;
    private final Tokens tokens = new Tokens();

    private Main(Plan plan) {
        this.plan = plan;
    }

    public static void main(String[] arguments) throws Exception {
        var plan = Plan.of(List.of(arguments));
        var machine = Machine.before();
        try (var postgres = Postgres.start(FOLDER, plan.port())) {
            var results = new Main(plan).run(postgres);
            if (plan.isWhole()) {
                var command = "bench/run --size " + plan.territories();
                Files.writeString(RESULTS, Report.of(plan, command, machine.with(postgres.version()), results));
                say("Written to %s", RESULTS);
            }
        }
    }

    private Results run(Postgres postgres) throws Exception {
        fill(postgres);
        var starts = new Starts(postgres, tokens, plan, FOLDER);
        double plain = 0;
        double cached = 0;
        if (plan.isWhole()) {
            plain = starts.plain();
            cached = starts.cached();
            say("Started in %.2f s, with an AOT cache in %.2f s", plain, cached);
        }
        try (var api = starts.start(plan.apiOptions())) {
            var runner = new Runner(plan, new Load(new Clock(api.processId(), postgres.processId())));
            double growth = measure(new Stage(postgres, api, tokens, FOLDER.resolve("floor")), runner, api);
            return new Results(runner.outcomes(), plain, cached, Processes.residentMemory(api.processId()), growth);
        }
    }

    private void fill(Postgres postgres) throws Exception {
        postgres.migrate();
        long begin = System.nanoTime();
        new Loader(postgres).load(plan.territories());
        say("Loaded %,d territories in %.0f s", plan.territories(), since(begin));
        begin = System.nanoTime();
        new Loader(postgres).age();
        say("Aged them in %.0f s", since(begin));
    }

    /** @return MiB that memory grew by during exports */
    private double measure(Stage stage, Runner runner, Api api) throws Exception {
        double growth = 0;
        for (var entry : Cases.on(stage).entrySet()) {
            if (plan.includes(entry.getKey())) {
                try (var watch = new Watch(api.processId())) {
                    runner.run(entry.getValue().call());
                    growth = entry.getKey().equals(Cases.EXPORT) ? watch.growth() : growth;
                }
            }
        }
        return growth;
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
