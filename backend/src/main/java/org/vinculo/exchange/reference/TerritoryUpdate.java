package org.vinculo.exchange.reference;

import java.sql.SQLException;
import java.util.List;

/** Changes known territories field by field, from the staged rows of {@link TerritoryWriter}. */
final class TerritoryUpdate {

    /**
     * One row for each territory with a field that the data has changed since the last load and people have not. The
     * comparison is the database's, for which 34 and 34.0 are one number. A parent that would make a circle is left.
     */
    private static final String DIFFERENCES = """
            CREATE TEMPORARY TABLE difference ON COMMIT DROP AS
            SELECT i.source_key, t.id, jsonb_object_agg(f.field, i.fields -> f.field) AS wanted,
                   jsonb_object_agg(f.field, jsonb_strip_nulls(jsonb_build_object(
                       'from', now.fields -> f.field, 'to', i.fields -> f.field))) AS changes
              FROM incoming i
              JOIN territory_reference r ON r.source_key = i.source_key
              JOIN territory t ON t.id = i.territory_id
              LEFT JOIN territory_shape s ON s.territory_id = t.id
             CROSS JOIN LATERAL (SELECT jsonb_strip_nulls(jsonb_build_object(
                       'country', t.country, 'parent', t.parent_id, 'level', t.level, 'localType', t.local_type,
                       'status', t.status, 'name', t.name, 'population', t.population,
                       'populationYear', t.population_year, 'source', t.source, 'shape', md5(s.geometry::text),
                       'point', CASE WHEN t.latitude IS NOT NULL THEN
                           jsonb_build_object('latitude', t.latitude, 'longitude', t.longitude) END,
                       'identifiers', (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                               'scheme', c.scheme, 'value', c.value, 'validUntil', c.valid_until))
                               ORDER BY c.scheme COLLATE "C", c.value COLLATE "C"), '[]')
                           FROM territory_identifier c WHERE c.territory_id = t.id)))
                   || jsonb_build_object('names', t.names) AS fields) now
             CROSS JOIN unnest(ARRAY['country', 'parent', 'level', 'localType', 'status', 'name', 'names', 'point',
                   'population', 'populationYear', 'source', 'identifiers', 'shape']) AS f (field)
             WHERE NOT i.is_new AND t.dissolved_on IS NULL
               AND i.fields -> f.field IS DISTINCT FROM r.loaded -> f.field
               AND now.fields -> f.field IS NOT DISTINCT FROM r.loaded -> f.field
               AND NOT (f.field = 'parent' AND EXISTS (SELECT FROM territory p
                    WHERE p.id = (i.fields ->> 'parent')::uuid AND (p.id = t.id OR t.id = ANY (p.ancestors))))
             GROUP BY i.source_key, t.id""";

    private static final String APPLY = """
            UPDATE territory t
               SET version = t.version + 1, updated_at = now(),
                   country = CASE WHEN d.wanted ? 'country' THEN d.wanted ->> 'country' ELSE t.country END,
                   parent_id = CASE WHEN d.wanted ? 'parent' THEN p.id ELSE t.parent_id END,
                   ancestors = CASE WHEN NOT d.wanted ? 'parent' THEN t.ancestors
                               WHEN p.id IS NULL THEN '{}' ELSE p.ancestors || p.id END,
                   level = CASE WHEN d.wanted ? 'level' THEN d.wanted ->> 'level' ELSE t.level END,
                   local_type = CASE WHEN d.wanted ? 'localType' THEN d.wanted ->> 'localType' ELSE t.local_type END,
                   status = CASE WHEN d.wanted ? 'status' THEN d.wanted ->> 'status' ELSE t.status END,
                   name = CASE WHEN d.wanted ? 'name' THEN d.wanted ->> 'name' ELSE t.name END,
                   names = CASE WHEN d.wanted ? 'names' THEN d.wanted -> 'names' ELSE t.names END,
                   latitude = CASE WHEN d.wanted ? 'point' THEN (d.wanted #>> '{point,latitude}')::float8
                              ELSE t.latitude END,
                   longitude = CASE WHEN d.wanted ? 'point' THEN (d.wanted #>> '{point,longitude}')::float8
                               ELSE t.longitude END,
                   population = CASE WHEN d.wanted ? 'population' THEN (d.wanted ->> 'population')::bigint
                                ELSE t.population END,
                   population_year = CASE WHEN d.wanted ? 'populationYear'
                                     THEN (d.wanted ->> 'populationYear')::smallint ELSE t.population_year END,
                   source = CASE WHEN d.wanted ? 'source' THEN d.wanted ->> 'source' ELSE t.source END
              FROM difference d LEFT JOIN territory p ON p.id = (d.wanted ->> 'parent')::uuid
             WHERE t.id = d.id""";

    private static final List<String> AFTERWARDS = List.of("""
            DELETE FROM territory_identifier c USING difference d
             WHERE c.territory_id = d.id AND d.wanted ? 'identifiers'
               AND NOT EXISTS (SELECT FROM jsonb_array_elements(d.wanted -> 'identifiers') code
                    WHERE code ->> 'scheme' = c.scheme AND code ->> 'value' = c.value)""", """
            INSERT INTO territory_identifier (territory_id, scheme, value, valid_until)
            SELECT d.id, code ->> 'scheme', code ->> 'value', (code ->> 'validUntil')::date
              FROM difference d, jsonb_array_elements(d.wanted -> 'identifiers') code
             WHERE d.wanted ? 'identifiers' ON CONFLICT DO NOTHING""", """
            INSERT INTO territory_shape (territory_id, geometry, source)
            SELECT i.territory_id, i.shape, i.fields ->> 'source'
              FROM difference d JOIN incoming i USING (source_key)
             WHERE d.wanted ? 'shape' AND i.shape IS NOT NULL
            ON CONFLICT (territory_id) DO UPDATE SET geometry = excluded.geometry, source = excluded.source""", """
            DELETE FROM territory_shape s USING difference d
             WHERE s.territory_id = d.id AND d.wanted -> 'shape' = 'null'""", """
            UPDATE territory_reference r SET loaded = jsonb_strip_nulls(r.loaded || d.wanted)
              FROM difference d WHERE r.source_key = d.source_key""", """
            WITH RECURSIVE tree AS (
              SELECT id, '{}'::uuid[] AS ancestors FROM territory WHERE parent_id IS NULL
              UNION ALL
              SELECT t.id, tree.ancestors || t.parent_id FROM territory t JOIN tree ON tree.id = t.parent_id
            )
            UPDATE territory t SET ancestors = tree.ancestors FROM tree
             WHERE t.id = tree.id AND t.ancestors <> tree.ancestors""");

    private static final String HISTORY = """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id)
            SELECT 'TERRITORY', t.id, t.version, 'UPDATED', d.changes, 'Reference data version %d', 'reference loader',
                   'system:reference'
              FROM difference d JOIN territory t ON t.id = d.id ORDER BY d.source_key""";

    private final Tables tables;
    private final int version;

    TerritoryUpdate(Tables tables, int version) {
        this.tables = tables;
        this.version = version;
    }

    /** @return how many territories were changed */
    int run() throws SQLException {
        tables.run("DO 'BEGIN PERFORM structure_change(); END'");
        tables.run(DIFFERENCES);
        int changed = tables.run(APPLY);
        if (changed > 0) {
            for (var statement : AFTERWARDS) {
                tables.run(statement);
            }
            tables.run(HISTORY.formatted(version));
        }
        return changed;
    }
}
