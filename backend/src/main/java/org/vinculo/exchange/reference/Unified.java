package org.vinculo.exchange.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One administration is one record: the reviewed list of entries in different files that mean the same one, such as
 * the Land Berlin and the city, and of those that share a name and are two, each with its reason.
 */
final class Unified {

    private record Same(String key, String other) {
    }

    private final List<Same> list;
    private final Map<String, String> keyOf = new HashMap<>();

    Unified(ReferenceFiles files) {
        list = files.rows("unified.csv").stream().filter(row -> row.getField("decision").equals("ONE"))
                .map(row -> new Same(row.getField("key"), row.getField("other"))).toList();
        list.forEach(same -> keyOf.put(same.other(), same.key()));
    }

    /** @return the territory that an entry of another file means, if the list says so */
    Optional<Draft> find(Atlas atlas, String otherKey) {
        return Optional.ofNullable(keyOf.get(otherKey)).map(atlas::get);
    }

    /** Adds the second codes of those that come from lists of codes alone. */
    void addCodes(Atlas atlas) {
        for (var same : list) {
            var draft = atlas.get(same.key());
            var value = same.other().substring(same.other().indexOf(':') + 1);
            switch (same.other().substring(0, same.other().indexOf(':'))) {
                case "iso" -> draft.identify("ISO_3166_2", value);
                case "indec" -> draft.identify("INDEC", value);
                default -> {
                    continue;
                }
            }
            atlas.alias(draft, same.other());
        }
    }
}
