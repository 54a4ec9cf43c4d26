package org.vinculo.bench.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a run found out.
 *
 * @param cases by name, in the order they were run
 * @param plainStart median seconds from the command to readiness
 * @param cachedStart the same with an AOT cache; 0 when it was not measured
 * @param memory MiB resident once all cases are done, before an import
 * @param exportGrowth MiB that the resident memory grew by during exports
 * @param imported nothing where it was not measured
 */
public record Results(Map<String, Outcome> cases, double plainStart, double cachedStart, double memory,
        double exportGrowth, @Nullable Imported imported) {

    Optional<Outcome> find(String name) {
        return Optional.ofNullable(cases.get(name));
    }

    List<Outcome> outcomes() {
        return List.copyOf(cases.values());
    }
}
