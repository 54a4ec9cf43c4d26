package org.vinculo.bench.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vinculo.bench.Plan;

/** RESULTS.md. */
public final class Report {
    private Report() {
    }

    public static String of(Plan plan, String command, Machine machine, Results results) {
        return """
                # What the API costs over its floor

                Written by `bench/run %s` on %s; nothing here is typed by hand. How to read it: [README](README.md).

                %s- %,d territories and as many links; %d connections; warm-up %d s in the first case and %d s in others, then the median of %d measurements of %d s

                ## Against the goals

                | figure | measured | release | stretch | reached |
                |---|---|---|---|---|
                %s

                ## Case by case

                Processor time is in microseconds a request: of the API, of PostgreSQL under it, and of the load that asked;
                for the floor, of PostgreSQL and of the load, which there is the JDBC client. The ratio by processor time
                is the floor's sum over the API's: other work on the machine disturbs it less than it does the throughput.
                Page 100 is held against page 1, and an unchanged detail against the whole one.

                | case | statements | API/s | p50 ms | p95 ms | floor/s | ratio | by processor time | API µs | database µs | load µs | floor: database µs | floor: load µs |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|
                %s

                ## Start and memory

                | | |
                |---|---|
                | start, plain | %.2f s |
                | start, AOT cache | %.2f s |
                | resident memory after load (backend/jvm.options) | %.0f MiB |
                | its growth during exports | %.0f MiB |
                %s""".formatted(command, LocalDate.now(ZoneOffset.UTC), machine.describe(), plan.size(), Plan.CONNECTIONS,
                plan.warmUp().toSeconds(), plan.laterWarmUp().toSeconds(), plan.repeats(), plan.measured().toSeconds(),
                Goal.of(results).stream().map(Goal::row).collect(Collectors.joining("\n")),
                results.outcomes().stream().map(Report::row).collect(Collectors.joining("\n")), results.plainStart(),
                results.cachedStart(), results.memory(), results.exportGrowth(),
                results.imported() == null ? "" : results.imported().table());
    }

    private static String row(Outcome outcome) {
        var api = outcome.api();
        var floor = outcome.floor();
        return String.format(Locale.ROOT, "| %s | %s | %.1f | %.2f | %.2f | %s | %.0f | %.0f | %.0f | %s |", outcome.name(),
                outcome.statements() == 0 ? "" : outcome.statements(), api.perSecond(), api.p50(), api.p95(),
                floor == null ? " | | " : String.format(Locale.ROOT, "%.1f | %.2f | %.2f", floor.perSecond(), outcome.ratio(),
                        outcome.processorRatio()),
                api.apiMicros(), api.databaseMicros(), api.loadMicros(),
                floor == null ? " | " : String.format(Locale.ROOT, "%.0f | %.0f", floor.databaseMicros(), floor.loadMicros()));
    }
}
