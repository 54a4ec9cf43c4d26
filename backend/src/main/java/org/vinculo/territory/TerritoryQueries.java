package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Reference;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.sql.Single;

/** Reads territories: one statement a request, the page cut out before anything is joined to it. */
@ApplicationScoped
public class TerritoryQueries {

    private static final String COLUMNS = """
            t.id, t.version, t.name, t.country, t.level, t.local_type, t.status, t.parent_id, t.population,
            t.population_year, t.latitude, t.longitude, t.dissolved_on""";

    private static final String PARENT_NAME =
            "(SELECT p.name FROM territory p WHERE p.id = t.parent_id) AS parent_name";

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

    private static final String BY_ID = DETAIL + "?";

    /** The current holder of a code before earlier ones, the latest of those first. */
    private static final String BY_CODE = DETAIL + """
            (SELECT territory_id FROM territory_identifier WHERE scheme = :scheme AND value = :value
              ORDER BY valid_until DESC NULLS FIRST, territory_id LIMIT 1)""";

    private final Jdbi jdbi;
    private final Single single;
    private final TerritoryRows rows;
    private final Lists lists;
    private final Rows<TerritoryItem> shown;

    @Inject
    TerritoryQueries(Jdbi jdbi, Single single, TerritoryRows rows, Lists lists) {
        this.jdbi = jdbi;
        this.single = single;
        this.rows = rows;
        this.lists = lists;
        this.shown = new Rows<>(COLUMNS, PARENT_NAME, (row, context) -> rows.item(row), TerritoryItem::id);
    }

    public Optional<TerritoryView> find(UUID id) {
        return single.find(BY_ID, id, rows::view);
    }

    /** By a code in force or, where none is, by one that once was. */
    public Optional<TerritoryView> findByCode(Scheme scheme, String value) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_CODE).bind("scheme", scheme.name()).bind("value", value)
                .map((row, context) -> rows.view(row)).findOne());
    }

    /** What the list shows of a territory. */
    Rows<TerritoryItem> shown() {
        return shown;
    }

    boolean exists(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM territory WHERE id = :id)")
                .bind("id", id).mapTo(Boolean.class).one());
    }

    Page<TerritoryItem> list(TerritoryFilter filter, TerritoryOrder order, ListOptions options) {
        return lists.page(shown, filter.sql(Reference.BOUND), filter.shape(), order.ordering(), options);
    }
}
