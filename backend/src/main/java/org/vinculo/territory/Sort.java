package org.vinculo.territory;

import org.jspecify.annotations.Nullable;
import org.vinculo.shared.paging.Cursor;

/** The orders a list can have; the id settles ties, so that a cursor always names one place. */
enum Sort {
    NAME("name", "t.sort_name", "text", false),
    NAME_DESCENDING("-name", "t.sort_name", "text", true),
    POPULATION("population", "coalesce(t.population, -1)", "bigint", false),
    POPULATION_DESCENDING("-population", "coalesce(t.population, -1)", "bigint", true);

    private final String parameter;
    private final String key;
    private final String type;
    private final boolean descending;

    Sort(String parameter, String key, String type, boolean descending) {
        this.parameter = parameter;
        this.key = key;
        this.type = type;
        this.descending = descending;
    }

    static Sort of(@Nullable String parameter) {
        for (var sort : values()) {
            if (sort.parameter.equals(parameter)) {
                return sort;
            }
        }
        return NAME;
    }

    /** The expression the rows are ordered by. */
    String key() {
        return key;
    }

    /** What the key looks like in a cursor. */
    Cursor.Key kind() {
        return type.equals("text") ? Cursor.Key.TEXT : Cursor.Key.NUMBER;
    }

    String orderBy(String key, String id) {
        var direction = descending ? " DESC" : "";
        return key + direction + ", " + id + direction;
    }

    /** Rows after the one with the key and id bound as {@code :afterKey} and {@code :afterId}. */
    String after() {
        return "(%s, t.id) %s (:afterKey::%s, :afterId::uuid)".formatted(key, descending ? "<" : ">", type);
    }
}
