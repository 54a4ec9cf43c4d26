package org.vinculo.shared.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.vinculo.shared.paging.Page;

/** How many rows a list has: counted one by one to 1,000, beyond that as the planner estimates. */
@ApplicationScoped
class Totals {

    private final ObjectMapper json;

    @Inject
    Totals(ObjectMapper json) {
        this.json = json;
    }

    Page.Total of(Handle handle, Selection selection) {
        int most = Page.Total.COUNTED;
        long counted = upTo(handle, selection, most + 1);
        return counted <= most ? new Page.Total(counted, true)
                : new Page.Total(Math.max(counted, estimate(handle, selection)), false);
    }

    /** The exact number of rows, but no more than {@code most}. */
    static long upTo(Handle handle, Selection selection, int most) {
        return selection.bindTo(handle.createQuery(
                "SELECT count(*) FROM (" + selection.select("1") + " LIMIT " + most + ") c")).mapTo(Long.class).one();
    }

    private long estimate(Handle handle, Selection selection) {
        var plan = selection.bindTo(handle.createQuery("EXPLAIN (FORMAT JSON) " + selection.select("1")))
                .mapTo(String.class).one();
        try {
            return json.readTree(plan).at("/0/Plan/Plan Rows").asLong();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
