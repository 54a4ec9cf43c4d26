package org.vinculo.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.DecisionDraft.PlaceOutcome;
import org.vinculo.exchange.imports.ImportView.Outcome;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.shared.json.RawJson;

/** Reads an import's rows and places, each page as JSON that PostgreSQL puts together: page first, then what is joined. */
@ApplicationScoped
class ImportRows {

    private static final String ROWS = """
            SELECT coalesce(json_agg(json_strip_nulls(json_build_object('row', r.row_no, 'cells', r.cells, 'outcome', r.outcome,
                     'reasons', r.reasons || r.found, 'sameAs', r.same_as, 'changes', r.changes, 'decision', r.decision,
                     'places', (SELECT coalesce(json_agg(json_strip_nulls(json_build_object('field', rp.field, 'place', p.place_no,
                          'name', p.name, 'country', coalesce(t.country, p.decided_new ->> 'country', p.country), 'territory', t.id, 'level', t.level,
                          'label', coalesce(t.name, p.decided_new ->> 'name'), 'isNew', nullif(coalesce(p.decision = 'CREATE', false), false),
                          'evidence', CASE WHEN p.decision IS NULL THEN p.evidence END)) ORDER BY rp.field), '[]')
                        FROM import_row_place rp JOIN import_place p USING (import_id, place_no)
                        LEFT JOIN territory t ON t.id = CASE WHEN p.decision = 'CHOOSE' THEN p.decided_for
                             WHEN p.decision IS NULL AND p.outcome = 'MATCHED' THEN p.territory_id END
                       WHERE rp.import_id = r.import_id AND rp.row_no = r.row_no),
                     'record', CASE WHEN coalesce(m.subject_id, r.record_id) IS NOT NULL THEN json_build_object(
                          'type', %2$s, 'id', coalesce(m.subject_id, r.record_id), 'label', %3$s) END,
                     'candidates', CASE WHEN r.candidates <> '[]' THEN (SELECT json_agg(json_build_object('id', a.id, 'name', a.name,
                          'similarity', c -> 'similarity')) FROM jsonb_array_elements(r.candidates) AS c JOIN actor a ON a.id = (c ->> 'id')::uuid) END))
                   ORDER BY r.row_no) FILTER (WHERE r.nth <= %1$d), '[]')::text AS items, min(r.row_no) FILTER (WHERE r.nth > %1$d) AS next
              FROM (SELECT r.*, row_number() OVER (ORDER BY r.row_no) AS nth FROM import_row r
                     WHERE r.import_id = :id AND r.row_no >= :from
                       AND (:outcomes = '' OR r.outcome = ANY (string_to_array(:outcomes, ',')))
                       AND (:reason::text IS NULL OR r.reasons || r.found @> jsonb_build_array(jsonb_build_object('code', :reason)))
                       AND (:place::integer IS NULL OR EXISTS (SELECT FROM import_row_place rp
                            WHERE rp.import_id = :id AND rp.row_no = r.row_no AND rp.place_no = :place))
                     ORDER BY r.row_no LIMIT %1$d + 1) r
              LEFT JOIN import_record m ON m.import_id = r.import_id AND m.row_no = r.row_no AND m.subject_type = %2$s""";

    private static final String PLACES = """
            SELECT coalesce(json_agg(json_strip_nulls(json_build_object('place', p.place_no, 'name', p.name, 'country', p.country,
                     'countryText', p.country_text, 'region', p.region_text, 'population', p.population, 'level', p.level,
                     'point', CASE WHEN p.latitude IS NOT NULL THEN json_build_object('latitude', p.latitude, 'longitude', p.longitude) END,
                     'rows', p.row_count, 'firstRow', p.first_row, 'outcome', p.outcome, 'reason', p.reason, 'offer', p.offer,
                     'chosen', CASE WHEN p.outcome = 'MATCHED' THEN jsonb_build_object('territory', p.territory_id) || coalesce(p.evidence, '{}') END,
                     'candidates', (SELECT coalesce(json_agg(json_strip_nulls(json_build_object('territory', t.id, 'name', t.name,
                          'country', t.country, 'level', t.level, 'localType', t.local_type, 'population', t.population, 'by', c ->> 'by',
                          'similarity', c -> 'similarity', 'km', c -> 'km', 'parents', (SELECT string_agg(u.name, ', ' ORDER BY cardinality(u.ancestors) DESC)
                               FROM territory u WHERE u.id = ANY (t.ancestors)),
                          'point', CASE WHEN t.latitude IS NOT NULL THEN json_build_object('latitude', t.latitude, 'longitude', t.longitude) END))
                          ORDER BY place), '[]')
                        FROM jsonb_array_elements(p.candidates) WITH ORDINALITY AS k (c, place) JOIN territory t ON t.id = (c ->> 'territory')::uuid),
                     'decision', CASE WHEN p.decision IS NOT NULL THEN json_strip_nulls(json_build_object('what', p.decision,
                          'territory', CASE WHEN p.decision = 'CHOOSE' THEN p.decided_for END, 'create', p.decided_new,
                          'name', coalesce((SELECT d.name FROM territory d WHERE d.id = p.decided_for), p.decided_new ->> 'name'),
                          'author', p.decided_by, 'at', p.decided_at)) END))
                   ORDER BY p.place_no) FILTER (WHERE p.nth <= %1$d), '[]')::text AS items, min(p.place_no) FILTER (WHERE p.nth > %1$d) AS next
              FROM (SELECT p.*, row_number() OVER (ORDER BY p.place_no) AS nth FROM import_place p
                     WHERE p.import_id = :id AND p.place_no >= :from
                       AND (:outcomes = '' OR p.outcome = ANY (string_to_array(:outcomes, ',')))
                       AND (:reason::text IS NULL OR p.reason = :reason)
                       AND (:decided::boolean IS NULL OR (p.decision IS NOT NULL) = :decided)
                     ORDER BY p.place_no LIMIT %1$d + 1) p""";

    private final Jdbi jdbi;

    @Inject
    ImportRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Rows from a number on; the number after the last one shown says where the next page begins. */
    ImportPages.RowPage rows(ImportView of, List<Outcome> outcomes, @Nullable String reason, @Nullable Integer place, int from, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(rowsSql(of.kind(), limit)).bind("id", of.id()).bind("from", from)
                .bind("outcomes", names(outcomes)).bind("reason", reason).bind("place", place)
                .map((row, context) -> new ImportPages.RowPage(RawJson.of(row, "items"), row.getObject("next", Integer.class))).one());
    }

    static String rowsSql(ImportKind kind, int limit) {
        var type = switch (kind) {
            case TERRITORIES -> "'TERRITORY'";
            case ACTORS -> "'ACTOR'";
            case LINKS -> "'LINK'";
            case EXCHANGE_RATES -> "'EXCHANGE_RATE'";
        };
        var label = switch (kind) {
            case TERRITORIES -> "(SELECT x.name FROM territory x WHERE x.id = coalesce(m.subject_id, r.record_id))";
            case ACTORS -> "(SELECT x.name FROM actor x WHERE x.id = coalesce(m.subject_id, r.record_id))";
            case LINKS -> "(SELECT coalesce(x.title, x.label) FROM link x WHERE x.id = coalesce(m.subject_id, r.record_id))";
            case EXCHANGE_RATES -> "(SELECT concat_ws(' ', x.base, x.currency, x.date) FROM exchange_rate x WHERE x.id = r.record_id)";
        };
        return ROWS.formatted(limit, type, label);
    }

    ImportPages.PlacePage places(UUID of, List<PlaceOutcome> outcomes, @Nullable String reason, @Nullable Boolean decided, int from, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(placesSql(limit)).bind("id", of).bind("from", from)
                .bind("outcomes", names(outcomes)).bind("reason", reason).bind("decided", decided)
                .map((row, context) -> new ImportPages.PlacePage(RawJson.of(row, "items"), row.getObject("next", Integer.class))).one());
    }

    static String placesSql(int limit) {
        return PLACES.formatted(limit);
    }

    private static String names(List<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
