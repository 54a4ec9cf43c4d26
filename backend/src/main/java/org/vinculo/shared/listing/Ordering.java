package org.vinculo.shared.listing;

import org.jspecify.annotations.Nullable;
import org.vinculo.shared.paging.Cursor;

/**
 * An order that a list can have; the id settles ties, so that a cursor always names one place.
 *
 * @param parameter what a client calls it
 * @param key the expression over {@code t} that the rows are ordered by; never null
 * @param kind what the key looks like in a cursor
 */
public record Ordering(String parameter, String key, Cursor.Key kind, boolean descending) {

    /** Both directions of an order by a text, ascending first. */
    public static Ordering[] byText(String parameter, String key) {
        return both(parameter, key, Cursor.Key.TEXT);
    }

    /** Both directions of an order by a whole number, ascending first. */
    public static Ordering[] byNumber(String parameter, String key) {
        return both(parameter, key, Cursor.Key.NUMBER);
    }

    private static Ordering[] both(String parameter, String key, Cursor.Key kind) {
        return new Ordering[] { new Ordering(parameter, key, kind, false), new Ordering("-" + parameter, key, kind, true) };
    }

    /** The one that was asked for, or the first. */
    public static Ordering choose(@Nullable String asked, Ordering[]... known) {
        for (var pair : known) {
            for (var ordering : pair) {
                if (ordering.parameter.equals(asked)) {
                    return ordering;
                }
            }
        }
        return known[0][0];
    }

    public String orderBy(String key, String id) {
        var direction = descending ? " DESC" : "";
        return key + direction + ", " + id + direction;
    }

    /** Rows after the one with the key and id bound as {@code :afterKey} and {@code :afterId}. */
    public String after() {
        return "(%s, t.id) %s (:afterKey::%s, :afterId::uuid)".formatted(key, descending ? "<" : ">",
                kind == Cursor.Key.TEXT ? "text" : "bigint");
    }
}
