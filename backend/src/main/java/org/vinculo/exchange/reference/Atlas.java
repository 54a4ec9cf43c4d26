package org.vinculo.exchange.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All territories of the shipped files while they are put together, found by any of their keys. */
final class Atlas {

    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    private final Map<String, List<Draft>> subdivisions = new HashMap<>();
    private final Map<String, List<Draft>> places = new HashMap<>();
    /** Places left out or in doubt, for the load report. */
    final Map<String, List<String>> findings = new TreeMap<>();

    Draft add(Draft draft) {
        if (byKey.putIfAbsent(draft.key, draft) != null) {
            throw new IllegalStateException("Two territories with the key " + draft.key);
        }
        (draft.isPlace() ? places : subdivisions)
                .computeIfAbsent(draft.country, country -> new ArrayList<>()).add(draft);
        return draft;
    }

    /** From now on this key too means that territory. */
    void alias(Draft draft, String key) {
        if (byKey.putIfAbsent(key, draft) == null) {
            draft.otherKeys.add(key);
        }
    }

    Optional<Draft> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Draft get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No territory with the key " + key));
    }

    /** The administrations of our own table: not the populated places. */
    List<Draft> subdivisions(String country) {
        return subdivisions.getOrDefault(country, List.of());
    }

    List<Draft> places(String country) {
        return places.getOrDefault(country, List.of());
    }

    Collection<Draft> all() {
        return new LinkedHashSet<>(byKey.values());
    }

    void note(String finding, Object what) {
        findings.computeIfAbsent(finding, name -> new ArrayList<>()).add(what.toString());
    }
}
