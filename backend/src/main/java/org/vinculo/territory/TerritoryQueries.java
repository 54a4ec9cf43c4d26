package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.paging.Cursor;
import org.vinculo.shared.paging.Page;

/** Reads territories: one statement a request, the page cut out before anything is joined to it. */
@ApplicationScoped
public class TerritoryQueries {

    private static final String COLUMNS = """
            t.id, t.version, t.name, t.country, t.level, t.local_type, t.status, t.parent_id, t.population,
            t.population_year, t.latitude, t.longitude, t.dissolved_on""";

    /** Everything of one territory, as one row. */
    private static final String DETAIL = """
            SELECT t.id, t.version, t.name, t.country, t.level, t.local_type, t.status, t.parent_id, t.population,
                   t.population_year, t.latitude, t.longitude, t.dissolved_on, t.names, t.area_km2, t.source,
                   t.created_at, t.updated_at, to_json(t.former_names) AS former, p.name AS parent_name,
                   EXISTS (SELECT FROM territory_shape s WHERE s.territory_id = t.id) AS has_shape,
                   (SELECT count(*) FROM territory c WHERE c.parent_id = t.id AND c.dissolved_on IS NULL) AS child_count,
                   (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'level', a.level,
                                                               'localType', a.local_type)
                                             ORDER BY cardinality(a.ancestors)), '[]')
                      FROM territory a WHERE a.id = ANY (t.ancestors)) AS above,
                   (SELECT coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value,
                                                               'validFrom', i.valid_from, 'validUntil', i.valid_until)
                                             ORDER BY i.scheme, i.valid_until DESC NULLS FIRST, i.value), '[]')
                      FROM territory_identifier i WHERE i.territory_id = t.id) AS identifiers,
                   (SELECT coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'date', e.date,
                             'previousName', e.previous_name, 'newName', e.new_name, 'reason', e.reason,
                             'source', e.source, 'recordedBy', e.recorded_by, 'recordedAt', e.recorded_at,
                             'successors', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', n.name)
                                                                     ORDER BY n.sort_name, n.id), '[]')
                                              FROM territory_successor s JOIN territory n ON n.id = s.territory_id
                                             WHERE s.event_id = e.id)) ORDER BY e.date, e.id), '[]')
                      FROM territory_event e WHERE e.territory_id = t.id) AS events,
                   (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'type', e.type,
                                                               'date', e.date) ORDER BY e.date, o.sort_name, o.id), '[]')
                      FROM territory_successor s
                      JOIN territory_event e ON e.id = s.event_id
                      JOIN territory o ON o.id = e.territory_id
                     WHERE s.territory_id = t.id) AS predecessors
              FROM territory t LEFT JOIN territory p ON p.id = t.parent_id
             WHERE t.id =\s""";

    private static final String BY_ID = DETAIL + ":id";

    /** The current holder of a code before earlier ones, the latest of those first. */
    private static final String BY_CODE = DETAIL + """
            (SELECT territory_id FROM territory_identifier WHERE scheme = :scheme AND value = :value
              ORDER BY valid_until DESC NULLS FIRST, territory_id LIMIT 1)""";

    private final Jdbi jdbi;
    private final TerritoryRows rows;
    private final TerritoryTotals totals;

    @Inject
    TerritoryQueries(Jdbi jdbi, TerritoryRows rows, TerritoryTotals totals) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.totals = totals;
    }

    public Optional<TerritoryView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID).bind("id", id)
                .map((row, context) -> rows.view(row)).findOne());
    }

    /** By a code in force or, where none is, by one that once was. */
    public Optional<TerritoryView> findByCode(Scheme scheme, String value) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_CODE).bind("scheme", scheme.name()).bind("value", value)
                .map((row, context) -> rows.view(row)).findOne());
    }

    boolean exists(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM territory WHERE id = :id)")
                .bind("id", id).mapTo(Boolean.class).one());
    }

    Page<TerritoryItem> list(TerritoryFilter filter, ListOptions options) {
        var sort = options.order();
        var shape = sort + "|" + filter.shape();
        var after = options.cursor() == null ? null : Cursor.decode(shape, options.cursor(), sort.kind(), Cursor.Key.ID);
        var sql = FilterSql.of(filter, FilterSql.BOUND);
        return jdbi.withHandle(handle -> {
            var found = page(handle, sql, sort, after, options.pageSize());
            var total = options.wantsTotal() ? totals.of(handle, sql) : null;
            if (found.size() <= options.pageSize()) {
                return new Page<>(found.stream().map(Keyed::item).toList(), null, total);
            }
            var shown = found.subList(0, options.pageSize());
            var last = shown.getLast();
            return new Page<>(shown.stream().map(Keyed::item).toList(),
                    Cursor.encode(shape, List.of(last.key(), last.item().id().toString())), total);
        });
    }

    private List<Keyed> page(Handle handle, FilterSql sql, Sort sort, @Nullable List<String> after, int size) {
        var query = handle.createQuery(pageSql(sql, sort, after != null, size));
        bind(query, sql);
        if (after != null) {
            query.bind("afterKey", after.getFirst()).bind("afterId", after.getLast());
        }
        return query.map((row, context) -> new Keyed(row.getString("sort_key"), rows.item(row))).list();
    }

    /** LIMIT is written out: bound, it would be planned anew each time. One row more than shown tells of a next page. */
    static String pageSql(FilterSql sql, Sort sort, boolean following, int size) {
        var page = sql.select(COLUMNS + ", " + sort.key() + " AS sort_key") + (following ? " AND " + sort.after() : "")
                + " ORDER BY " + sort.orderBy(sort.key(), "t.id") + " LIMIT " + (size + 1);
        return "SELECT t.*, (SELECT p.name FROM territory p WHERE p.id = t.parent_id) AS parent_name FROM (" + page + ") t"
                + " ORDER BY " + sort.orderBy("t.sort_key", "t.id");
    }

    static void bind(Query query, FilterSql sql) {
        sql.values().forEach(query::bind);
    }

    private record Keyed(String key, TerritoryItem item) {
    }
}
