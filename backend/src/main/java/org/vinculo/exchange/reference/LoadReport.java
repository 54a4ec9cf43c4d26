package org.vinculo.exchange.reference;

import java.util.List;
import java.util.Map;

/**
 * What a run of the loader did.
 *
 * @param counts territories in the table by country, then by level and status
 * @param findings what a person may want to look at: places without a parent, doubtful ones, neighbourhoods left out
 */
record LoadReport(int version, int created, int changed, Map<String, ? extends Map<String, Long>> counts,
        Map<String, List<String>> findings, long millis) {

    static LoadReport unchanged(int version, long millis) {
        return new LoadReport(version, 0, 0, Map.of(), Map.of(), millis);
    }

    /** @return the report in one line, for the log */
    String line() {
        if (counts.isEmpty()) {
            return "Reference data version %d is in place (%d ms)".formatted(version, millis);
        }
        long total = counts.values().stream().flatMap(each -> each.values().stream()).mapToLong(Long::longValue).sum();
        return "Reference data version %d loaded in %d ms: %d territories created, %d changed, %d in all, of %d countries; %s"
                .formatted(version, millis, created, changed, total, counts.size(), findings.entrySet().stream()
                        .map(finding -> finding.getValue().size() + " " + finding.getKey()).toList());
    }
}
