package org.vinculo.bench.report;

import java.util.ArrayList;
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

    private static final List<String> KEYSET = List.of("list", "list-of-a-country", "links-list", "links-of-a-country",
            "links-by-theme-and-state", "links-within", "links-fresh", "links-q", "links-arcs-of-a-view", "links-arcs-of-a-filter");

    /** Those for which something was measured. */
    static List<Goal> of(Results found) {
        var goals = new ArrayList<Goal>();
        for (var name : KEYSET) {
            found.find(name).ifPresent(it -> goals.add(atLeast(name + " / floor", it.ratio(), 0.60, 0.80)));
        }
        for (var prefix : List.of("", "links-")) {
            ofSubject(found, prefix, goals);
        }
        found.find("links-list").ifPresent(it -> goals.add(
                atMost("links-list: the API's processor time / PostgreSQL's", it.api().apiMicros() / it.api().databaseMicros(), 0.5, 0.4)));
        if (found.imported() != null) {
            goals.add(atLeast("validated import / (COPY to staging + upsert in SQL)", found.imported().ratio(), 0.80, 0.95));
        }
        goals.add(atMost("memory growth during exports, MiB", found.exportGrowth(), 32, 32));
        if (found.cachedStart() > 0) {
            goals.add(atMost("start with AOT cache / plain", found.cachedStart() / found.plainStart(), 0.6, 0.4));
        }
        goals.add(atMost("resident memory after load, MiB", found.memory(), 350, 250));
        return goals;
    }

    private static void ofSubject(Results found, String prefix, List<Goal> goals) {
        found.find(prefix + "detail").ifPresent(it -> goals.add(atLeast(prefix + "detail / floor", it.ratio(), 0.75, 1.0)));
        for (var write : List.of("insert", "update", "participants")) {
            found.find(prefix + write).ifPresent(it -> goals.add(atLeast(prefix + write + " / floor", it.ratio(), 0.35, 0.70)));
        }
        found.find(prefix.isEmpty() ? "list-page-100" : prefix + "page-100").ifPresent(it -> goals.add(
                atMost(prefix + "page 100 / page 1, median latency", it.latencyRatio(), 1.2, 1.0)));
        found.find(prefix.isEmpty() ? "list-with-total" : prefix + "with-total").ifPresent(it -> goals.add(
                atLeast(prefix + "list with capped total / exact count", it.ratio(), 20, 40)));
        found.find(prefix + "export-csv").ifPresent(it -> goals.add(atLeast(prefix + "export / COPY", it.ratio(), 0.75, 0.90)));
        found.find(prefix + "detail-unchanged").ifPresent(it -> goals.add(atLeast(prefix + "304 / 200", it.ratio(), 2, 3)));
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
