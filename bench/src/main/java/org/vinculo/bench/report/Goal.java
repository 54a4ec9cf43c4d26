package org.vinculo.bench.report;

import java.util.List;
import java.util.Locale;

/**
 * A figure, and what it should be.
 *
 * @param release what a release must reach
 * @param stretch what would be excellent
 * @param more whether more is better
 */
record Goal(String what, double figure, double release, double stretch, boolean more) {

    static List<Goal> of(Results found) {
        return List.of(
                atLeast("keyset list / floor", found.of("list").ratio(), 0.60, 0.80),
                atLeast("keyset list of a country / floor", found.of("list-of-a-country").ratio(), 0.60, 0.80),
                atLeast("detail / floor", found.of("detail").ratio(), 0.75, 1.0),
                atLeast("insert / floor", found.of("insert").ratio(), 0.35, 0.70),
                atLeast("update / floor", found.of("update").ratio(), 0.35, 0.70),
                atMost("page 100 / page 1, median latency",
                        found.of("list-page-100").api().p50() / found.of("list-page-1").api().p50(), 1.2, 1.0),
                atLeast("list with capped total / exact count", found.of("list-with-total").ratio(), 20, 40),
                atLeast("export / COPY", found.of("export-csv").ratio(), 0.75, 0.90),
                atMost("memory growth during exports, MiB", found.exportGrowth(), 32, 32),
                atLeast("304 / 200", found.of("detail-unchanged").api().perSecond() / found.of("detail").api().perSecond(), 2, 3),
                atMost("start with AOT cache / plain", found.cachedStart() / found.plainStart(), 0.6, 0.4),
                atMost("resident memory after load, MiB", found.memory(), 350, 250));
    }

    private static Goal atLeast(String what, double figure, double release, double stretch) {
        return new Goal(what, figure, release, stretch, true);
    }

    private static Goal atMost(String what, double figure, double release, double stretch) {
        return new Goal(what, figure, release, stretch, false);
    }

    String verdict() {
        if (reaches(stretch)) {
            return "stretch";
        }
        return reaches(release) ? "release" : "**missed**";
    }

    String row() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %s |", what, number(figure), number(release), number(stretch),
                verdict());
    }

    private boolean reaches(double goal) {
        return more ? figure >= goal : figure <= goal;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 10 ? "%.0f" : "%.2f", value);
    }
}
