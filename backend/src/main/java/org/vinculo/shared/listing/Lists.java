package org.vinculo.shared.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.paging.Cursor;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.problem.ProblemException;

/** Reads pages of lists: one statement a page, cut out before anything is joined to it. */
@ApplicationScoped
public class Lists {

    private final Jdbi jdbi;
    private final Totals totals;

    @Inject
    Lists(Jdbi jdbi, Totals totals) {
        this.jdbi = jdbi;
        this.totals = totals;
    }

    /**
     * @param shape all that narrows the list, in a fixed order: a cursor is bound to it
     * @throws ProblemException 400 when the cursor is not one that this list gave out
     */
    public <T> Page<T> page(Rows<T> rows, Selection selection, String shape, Ordering ordering, ListOptions options) {
        var whole = ordering.parameter() + "|" + shape;
        var after = options.cursor() == null ? null
                : Cursor.decode(whole, options.cursor(), ordering.kind(), Cursor.Key.ID);
        return jdbi.withHandle(handle -> {
            var found = read(handle, rows, selection, ordering, after, options.pageSize());
            var total = options.wantsTotal() ? totals.of(handle, selection) : null;
            if (found.size() <= options.pageSize()) {
                return new Page<>(items(found), null, total);
            }
            var shown = found.subList(0, options.pageSize());
            var last = shown.getLast();
            return new Page<>(items(shown),
                    Cursor.encode(whole, List.of(last.key(), rows.id().apply(last.item()).toString())), total);
        });
    }

    private static <T> List<Keyed<T>> read(Handle handle, Rows<T> rows, Selection selection, Ordering ordering,
            @Nullable List<String> after, int size) {
        var query = selection.bindTo(handle.createQuery(rows.page(selection, ordering, after != null, size)));
        if (after != null) {
            query.bind("afterKey", after.getFirst()).bind("afterId", after.getLast());
        }
        return query.map((row, context) -> new Keyed<>(row.getString("sort_key"), rows.mapper().map(row, context))).list();
    }

    private static <T> List<T> items(List<Keyed<T>> found) {
        return found.stream().map(Keyed::item).toList();
    }

    private record Keyed<T>(String key, T item) {
    }
}
