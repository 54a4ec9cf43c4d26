package org.vinculo.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.vinculo.shared.paging.Page;

/** How many rows a list has: counted one by one to 1,000, beyond that as the planner estimates. */
@ApplicationScoped
class TerritoryTotals {

    private final ObjectMapper json;

    @Inject
    TerritoryTotals(ObjectMapper json) {
        this.json = json;
    }

    Page.Total of(Handle handle, FilterSql sql) {
        int most = Page.Total.COUNTED;
        var counting = handle.createQuery("SELECT count(*) FROM (" + sql.select("1") + " LIMIT " + (most + 1) + ") c");
        TerritoryQueries.bind(counting, sql);
        long counted = counting.mapTo(Long.class).one();
        return counted <= most ? new Page.Total(counted, true)
                : new Page.Total(Math.max(counted, estimate(handle, sql)), false);
    }

    private long estimate(Handle handle, FilterSql sql) {
        var explaining = handle.createQuery("EXPLAIN (FORMAT JSON) " + sql.select("1"));
        TerritoryQueries.bind(explaining, sql);
        try {
            return json.readTree(explaining.mapTo(String.class).one()).at("/0/Plan/Plan Rows").asLong();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
