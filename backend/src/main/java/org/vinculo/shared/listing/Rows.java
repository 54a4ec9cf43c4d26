package org.vinculo.shared.listing;

import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * What a list shows of a table's rows.
 *
 * @param columns of the table, as {@code t}; its id among them
 * @param beside what is looked up for each row once the page is cut out, the columns being {@code t} again
 * @param mapper reads such a row
 * @param id of what was read
 */
public record Rows<T>(String columns, String beside, RowMapper<T> mapper, Function<T, UUID> id) {

    /** LIMIT is written out: bound, it would be planned anew each time. One row more than shown tells of a next page. */
    public String page(Selection selection, Ordering ordering, boolean following, int size) {
        var page = selection.select(columns + ", " + ordering.key() + " AS sort_key")
                + (following ? " AND " + ordering.after() : "")
                + " ORDER BY " + ordering.orderBy(ordering.key(), "t.id") + " LIMIT " + (size + 1);
        return "SELECT t.*, " + beside + " FROM (" + page + ") t ORDER BY " + ordering.orderBy("t.sort_key", "t.id");
    }
}
