package org.vinculo.shared.listing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list is as a file.
 *
 * @param name of the file, without its extension
 * @param columns of its tables, over {@code t} and what is joined
 * @param joins what is joined to the rows as {@code t}
 * @param item a JSON expression: the list's item
 * @param feature a JSON expression: a GeoJSON feature; null where there is no place
 */
public record FileRows(String name, List<Column> columns, String joins, String item, @Nullable String feature) {

    /** The rows of a whole list, or as many as limit says, with what is joined to them. */
    public String rows(Selection selection, Ordering ordering, FileOptions options, String taken) {
        var limit = options.limit() == null ? "" : " LIMIT " + options.limit();
        var rows = selection.select("t.*, " + ordering.key() + " AS sort_key")
                + " ORDER BY " + ordering.orderBy(ordering.key(), "t.id") + limit;
        return "SELECT " + taken + " FROM (" + rows + ") t " + joins + " ORDER BY " + ordering.orderBy("t.sort_key", "t.id");
    }

    String taken(Function<Column, String> how) {
        return columns.stream().map(how).collect(Collectors.joining(", "));
    }
}
