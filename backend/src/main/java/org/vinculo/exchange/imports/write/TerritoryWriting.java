package org.vinculo.exchange.imports.write;

import java.sql.SQLException;
import java.util.List;

/** Puts new territories on record and changes known ones, each with its line in the change log and in the import's own. */
final class TerritoryWriting {

    private static final String NEW_TABLE = """
            CREATE TEMPORARY TABLE new_territory (
              id uuid PRIMARY KEY, row_no integer, country text NOT NULL, parent_id uuid, level text NOT NULL, local_type text,
              status text NOT NULL, name text NOT NULL, names jsonb NOT NULL, latitude double precision, longitude double precision,
              population bigint, population_year smallint, area_km2 numeric, identifiers jsonb NOT NULL) ON COMMIT DROP""";

    /** Territories that rows to be written need: offers that people took up. */
    private static final String OFFERED = """
            INSERT INTO new_territory
            SELECT DISTINCT ON (c.territory) c.territory, NULL, c.offer ->> 'country', (c.offer ->> 'parent')::uuid, c.offer ->> 'level',
                   c.offer ->> 'localType', 'UNCONFIRMED', c.offer ->> 'name', '{}', (c.offer #>> '{point,latitude}')::float8,
                   (c.offer #>> '{point,longitude}')::float8, (c.offer ->> 'population')::bigint, NULL, NULL, '[]'
              FROM resolved c
             WHERE c.is_new AND EXISTS (
                   SELECT FROM import_row_place rp JOIN import_row r USING (import_id, row_no)
                    WHERE rp.import_id = :import AND rp.place_no = c.place_no AND r.outcome = 'CREATED')
             ORDER BY c.territory, c.place_no""";

    private static final String LISTED = """
            INSERT INTO new_territory
            SELECT s.territory, s.row_no, s.country, s.parent, s.level,
                   coalesce(s.offer ->> 'localType', s.fields ->> 'localType'), coalesce(s.fields ->> 'status', 'UNCONFIRMED'),
                   s.offer ->> 'name', coalesce((SELECT jsonb_object_agg(substr(key, 7), value) FROM jsonb_each(s.fields)
                     WHERE key LIKE 'names.%'), '{}'), (s.offer #>> '{point,latitude}')::float8, (s.offer #>> '{point,longitude}')::float8,
                   coalesce((s.offer ->> 'population')::bigint, s.population),
                   CASE WHEN s.population IS NOT NULL THEN (s.fields ->> 'populationYear')::smallint END,
                   (s.fields ->> 'areaKm2')::numeric, s.codes
              FROM staged s JOIN import_row r ON r.import_id = :import AND r.row_no = s.row_no
             WHERE r.outcome = 'CREATED'""";

    /** From the top down, as each takes its ancestors from the one above it. */
    private static final String ADD = """
            INSERT INTO territory (id, country, parent_id, ancestors, level, local_type, status, name, names, latitude, longitude,
                                   population, population_year, area_km2, source)
            SELECT n.id, n.country, n.parent_id, CASE WHEN p.id IS NULL THEN '{}' ELSE p.ancestors || p.id END, n.level, n.local_type,
                   n.status, n.name, n.names, n.latitude, n.longitude, n.population, n.population_year, n.area_km2, w.source
              FROM new_territory n CROSS JOIN work w LEFT JOIN territory p ON p.id = n.parent_id
             WHERE n.level = '%s'""";

    private static final List<String> AFTER_ADD = List.of("""
            INSERT INTO territory_identifier (territory_id, scheme, value)
            SELECT n.id, code ->> 'scheme', code ->> 'value' FROM new_territory n, jsonb_array_elements(n.identifiers) AS code""", """
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT 'TERRITORY', n.id, 0, 'CREATED', (SELECT jsonb_object_agg(key, jsonb_build_object('to', value))
                     FROM jsonb_each(jsonb_strip_nulls(jsonb_build_object('country', n.country, 'parent', n.parent_id, 'level', n.level,
                       'localType', n.local_type, 'status', n.status, 'name', n.name, 'names', nullif(n.names, '{}'),
                       'population', n.population, 'populationYear', n.population_year, 'areaKm2', n.area_km2,
                       'identifiers', nullif(n.identifiers, '[]'), 'source', w.source, 'point', CASE WHEN n.latitude IS NOT NULL
                         THEN jsonb_build_object('latitude', n.latitude, 'longitude', n.longitude) END)))),
                   w.reason, w.author, w.author_id, w.mission, w.id
              FROM new_territory n CROSS JOIN work w ORDER BY n.id""", """
            INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version)
            SELECT :import, 'TERRITORY', id, row_no, 0 FROM new_territory""");

    /** One row for each known territory with all that rows of the list change of it: of several rows, all their codes. */
    private static final String CHANGED_TABLE = """
            CREATE TEMPORARY TABLE changed_territory ON COMMIT DROP AS
            SELECT m.id, m.row_no, m.changes || coalesce(codes.change, '{}') AS changes
              FROM (SELECT r.record_id AS id, min(r.row_no) AS row_no, jsonb_merge(r.changes - 'identifiers' ORDER BY r.row_no DESC) AS changes
                      FROM import_row r WHERE r.import_id = :import AND r.outcome = 'CHANGED' GROUP BY r.record_id) m
              LEFT JOIN (
                SELECT id, jsonb_build_object('identifiers', jsonb_build_object('from', (array_agg(was))[1], 'to', jsonb_agg(code
                         ORDER BY code ->> 'scheme', code ->> 'validUntil' DESC NULLS FIRST, code ->> 'value'))) AS change
                  FROM (SELECT DISTINCT ON (r.record_id, code ->> 'scheme', code ->> 'value')
                               r.record_id AS id, code, r.changes #> '{identifiers,from}' AS was
                          FROM import_row r CROSS JOIN jsonb_array_elements(r.changes #> '{identifiers,to}') AS code
                         WHERE r.import_id = :import AND r.outcome = 'CHANGED'
                         ORDER BY r.record_id, code ->> 'scheme', code ->> 'value', code ->> 'validUntil') each
                 GROUP BY id) codes USING (id)""";

    /** Over a table of ids and changes by field. Codes become those of the change: some end, some come, some go again. */
    static final List<String> UPDATE = List.of("""
            UPDATE territory t
               SET version = t.version + 1, updated_at = now(),
                   local_type = CASE WHEN c.changes ? 'localType' THEN c.changes #>> '{localType,to}' ELSE t.local_type END,
                   status = CASE WHEN c.changes ? 'status' THEN c.changes #>> '{status,to}' ELSE t.status END,
                   names = CASE WHEN c.changes ? 'names' THEN c.changes #> '{names,to}' ELSE t.names END,
                   latitude = CASE WHEN c.changes ? 'point' THEN (c.changes #>> '{point,to,latitude}')::float8 ELSE t.latitude END,
                   longitude = CASE WHEN c.changes ? 'point' THEN (c.changes #>> '{point,to,longitude}')::float8 ELSE t.longitude END,
                   population = CASE WHEN c.changes ? 'population' THEN (c.changes #>> '{population,to}')::bigint ELSE t.population END,
                   population_year = CASE WHEN c.changes ? 'populationYear' THEN (c.changes #>> '{populationYear,to}')::smallint
                                     ELSE t.population_year END,
                   area_km2 = CASE WHEN c.changes ? 'areaKm2' THEN (c.changes #>> '{areaKm2,to}')::numeric ELSE t.area_km2 END
              FROM %s c WHERE t.id = c.id""", """
            DELETE FROM territory_identifier i USING %s c
             WHERE i.territory_id = c.id AND c.changes ? 'identifiers' AND NOT EXISTS (
                   SELECT FROM jsonb_array_elements(c.changes #> '{identifiers,to}') AS code
                    WHERE i.scheme = code ->> 'scheme' AND i.value = code ->> 'value')""", """
            UPDATE territory_identifier i SET valid_until = (code ->> 'validUntil')::date
              FROM %s c CROSS JOIN jsonb_array_elements(c.changes #> '{identifiers,to}') AS code
             WHERE i.territory_id = c.id AND i.scheme = code ->> 'scheme' AND i.value = code ->> 'value'
               AND i.valid_until IS DISTINCT FROM (code ->> 'validUntil')::date""", """
            INSERT INTO territory_identifier (territory_id, scheme, value, valid_from, valid_until)
            SELECT c.id, code ->> 'scheme', code ->> 'value', (code ->> 'validFrom')::date, (code ->> 'validUntil')::date
              FROM %s c CROSS JOIN jsonb_array_elements(c.changes #> '{identifiers,to}') AS code
             WHERE NOT EXISTS (SELECT FROM territory_identifier i
                   WHERE i.territory_id = c.id AND i.scheme = code ->> 'scheme' AND i.value = code ->> 'value')""");

    private static final List<String> AFTER_CHANGE = List.of("""
            INSERT INTO history (subject_type, subject_id, version, action, changes, reason, author, author_id, mission, import_id)
            SELECT 'TERRITORY', c.id, t.version, 'UPDATED', c.changes, w.reason, w.author, w.author_id, w.mission, w.id
              FROM changed_territory c JOIN territory t USING (id) CROSS JOIN work w ORDER BY c.id""", """
            INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version, before)
            SELECT :import, 'TERRITORY', c.id, c.row_no, t.version, c.changes FROM changed_territory c JOIN territory t USING (id)""");

    private TerritoryWriting() {
    }

    /** Those that links or actors need. */
    static void offered(Work work) throws SQLException {
        work.run(NEW_TABLE);
        add(work, OFFERED);
    }

    static void listed(Work work) throws SQLException {
        work.run(NEW_TABLE);
        add(work, LISTED);
        work.run(CHANGED_TABLE);
        for (var statement : UPDATE) {
            work.run(statement.formatted("changed_territory"));
        }
        for (var statement : AFTER_CHANGE) {
            work.run(statement);
        }
    }

    private static void add(Work work, String chosen) throws SQLException {
        work.run(chosen);
        for (var level : List.of("REGIONAL", "INTERMEDIATE", "MUNICIPAL")) {
            work.run(ADD.formatted(level));
        }
        for (var statement : AFTER_ADD) {
            work.run(statement);
        }
    }
}
