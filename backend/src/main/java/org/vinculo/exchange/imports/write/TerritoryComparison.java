package org.vinculo.exchange.imports.write;

import java.util.List;

/**
 * Rows that are territories. A known one gets what it lacks (or what differs, when the file is to win) and the codes it
 * did not have; a code of the same register and length that the file replaces stays as one that ended. Level, parent and
 * official name of a known territory are never changed by a list: they are its structure, and people's to correct.
 */
final class TerritoryComparison {

    private static final String STAGED = """
            CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
            SELECT s.*, coalesce((s.offer ->> 'parent')::uuid, above.territory) AS parent, f.refusal AS stop
              FROM (SELECT r.row_no, r.fields, r.blank, r.readable, r.decision, p.place_no, p.name AS said, p.region_text,
                           p.latitude, p.longitude, p.population, p.codes, p.decision AS place_decision, c.territory,
                           c.country, c.is_new, c.offer, c.evidence, %1$s AS place_stop,
                           coalesce(c.offer ->> 'level', p.level) AS level
                      FROM :rows r
                      LEFT JOIN import_row_place rp ON rp.import_id = r.import_id AND rp.row_no = r.row_no AND rp.field = 'self'
                      LEFT JOIN import_place p ON p.import_id = r.import_id AND p.place_no = rp.place_no
                      LEFT JOIN resolved c ON c.place_no = rp.place_no
                     WHERE r.import_id = :import) s
             CROSS JOIN work w
              LEFT JOIN above ON above.place_no = s.place_no
              LEFT JOIN territory parent ON parent.id = (s.offer ->> 'parent')::uuid
             CROSS JOIN LATERAL (SELECT CASE
                   WHEN s.blank THEN 'blank'
                   WHEN s.decision = 'SKIP' THEN 'skipped'
                   WHEN NOT s.readable THEN 'unreadable'
                   WHEN s.place_stop IS NOT NULL THEN s.place_stop
                   WHEN NOT w.everywhere AND s.country <> ALL (w.countries) THEN 'outside-jurisdiction'
                   WHEN s.is_new AND s.region_text IS NOT NULL AND s.place_decision IS NULL
                        AND s.offer ->> 'parent' IS NULL AND above.territory IS NULL THEN 'parent-unknown'
                   WHEN s.is_new AND coalesce(parent.level, above.level) = 'MUNICIPAL' AND s.level <> 'MUNICIPAL'
                     OR s.is_new AND coalesce(parent.level, above.level) = 'INTERMEDIATE' AND s.level = 'REGIONAL' THEN 'level-too-low'
                   WHEN EXISTS (SELECT FROM jsonb_array_elements(s.codes) AS code
                                  JOIN territory_identifier i ON i.scheme = code ->> 'scheme' AND i.value = code ->> 'value'
                                 WHERE i.valid_until IS NULL AND i.territory_id <> s.territory) THEN 'code-taken'
                   END AS refusal) f"""
            .formatted(Comparison.placeStop("c"));

    /** A parent may be a row of the same list: called by its code or its name, and of a level above. */
    private static final String ABOVE = """
            CREATE TEMPORARY TABLE above ON COMMIT DROP AS
            WITH list AS (
              SELECT p.place_no, p.level, p.codes, p.region_text, c.territory, c.country, comparable(p.name) AS name
                FROM import_place p JOIN resolved c USING (place_no) WHERE p.import_id = :import AND c.territory IS NOT NULL
            ), called AS (
              SELECT territory, country, level, comparable(code ->> 'value') AS call FROM list, jsonb_array_elements(codes) AS code
               UNION SELECT territory, country, level, name FROM list
            )
            SELECT l.place_no, (array_agg(c.territory))[1] AS territory, (array_agg(c.level))[1] AS level
              FROM list l JOIN called c ON c.country = l.country AND c.call = comparable(l.region_text) AND c.territory <> l.territory
               AND (c.level = 'REGIONAL' AND l.level <> 'REGIONAL' OR c.level = 'INTERMEDIATE' AND l.level = 'MUNICIPAL')
             GROUP BY l.place_no HAVING count(DISTINCT c.territory) = 1""";

    /** What is on record and what the file says, of territories there are, in the words of the change log. */
    private static final String KNOWN = """
            CREATE TEMPORARY TABLE known ON COMMIT DROP AS
            SELECT s.row_no, s.territory,
                   jsonb_strip_nulls(jsonb_build_object('localType', t.local_type, 'population', t.population,
                     'populationYear', t.population_year, 'areaKm2', t.area_km2, 'point', CASE WHEN t.latitude IS NOT NULL
                       THEN jsonb_build_object('latitude', t.latitude, 'longitude', t.longitude) END)) AS now,
                   jsonb_strip_nulls(jsonb_build_object('localType', s.fields ->> 'localType', 'population', s.population,
                     'populationYear', CASE WHEN s.population IS NOT NULL THEN s.fields -> 'populationYear' END,
                     'areaKm2', s.fields -> 'areaKm2', 'point', CASE WHEN s.latitude IS NOT NULL
                       THEN jsonb_build_object('latitude', s.latitude, 'longitude', s.longitude) END)) AS wanted,
                   t.names, coalesce((SELECT jsonb_object_agg(substr(key, 7), value) FROM jsonb_each(s.fields)
                     WHERE key LIKE 'names.%' AND value #>> '{}' <> t.name), '{}') AS said_names,
                   CASE WHEN t.status = 'UNCONFIRMED' AND s.fields ->> 'status' = 'GOVERNED' THEN 'GOVERNED' END AS confirmed,
                   coalesce(codes.list, '[]') AS codes, coalesce(fresh.list, '[]') AS fresh
              FROM staged s
              JOIN territory t ON t.id = s.territory
              LEFT JOIN LATERAL (
                SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('scheme', i.scheme, 'value', i.value,
                         'validFrom', i.valid_from, 'validUntil', i.valid_until))
                         ORDER BY i.scheme, i.valid_until DESC NULLS FIRST, i.value) AS list
                  FROM territory_identifier i WHERE i.territory_id = t.id) codes ON true
              LEFT JOIN LATERAL (
                SELECT jsonb_agg(code) AS list FROM jsonb_array_elements(s.codes) AS code
                 WHERE NOT EXISTS (SELECT FROM territory_identifier i WHERE i.territory_id = t.id AND i.scheme = code ->> 'scheme'
                        AND ltrim(i.value, '0') = ltrim(code ->> 'value', '0'))) fresh ON true
             WHERE s.stop IS NULL AND NOT s.is_new""";

    private static final String VERDICT = """
            CREATE TEMPORARY TABLE verdict ON COMMIT DROP AS
            WITH first AS (
              SELECT s.*, CASE WHEN s.is_new
                          THEN first_value(s.row_no) OVER (PARTITION BY s.is_new, s.country, s.parent, s.level, comparable(s.said) ORDER BY s.row_no)
                          ELSE first_value(s.row_no) OVER (PARTITION BY s.is_new, s.territory ORDER BY s.row_no) END AS first_row
                FROM staged s WHERE s.stop IS NULL
            ), claimed AS (
              SELECT DISTINCT row_no FROM (
                SELECT row_no, territory, first_value(territory) OVER (PARTITION BY code ->> 'scheme', code ->> 'value' ORDER BY row_no) AS claimer
                  FROM first CROSS JOIN jsonb_array_elements(codes) AS code) each WHERE territory <> claimer
            ), changes AS (
              SELECT k.row_no, k.fresh, jsonb_strip_nulls(coalesce(plain.list, '{}') || jsonb_build_object(
                       'names', CASE WHEN k.names || k.said_names <> k.names AND (w.on_difference = 'REPLACE' OR k.said_names - ARRAY(SELECT jsonb_object_keys(k.names)) <> '{}')
                         THEN jsonb_build_object('from', k.names, 'to', CASE WHEN w.on_difference = 'REPLACE'
                           THEN k.names || k.said_names ELSE k.said_names || k.names END) END,
                       'status', CASE WHEN k.confirmed IS NOT NULL THEN jsonb_build_object('from', 'UNCONFIRMED', 'to', k.confirmed) END,
                       'identifiers', CASE WHEN k.fresh <> '[]' THEN jsonb_build_object('from', k.codes, 'to', after.list) END)) AS list,
                     EXISTS (SELECT FROM jsonb_each(k.wanted) WHERE k.now -> key <> value AND key <> 'point') AS differs
                FROM known k CROSS JOIN work w
               CROSS JOIN LATERAL (
                 SELECT jsonb_object_agg(key, jsonb_strip_nulls(jsonb_build_object('from', k.now -> key, 'to', value))) AS list
                   FROM jsonb_each(k.wanted)
                  WHERE k.now -> key IS DISTINCT FROM value AND (w.on_difference = 'REPLACE' OR k.now -> key IS NULL
                        AND (key <> 'populationYear' OR k.now -> 'population' IS NULL OR k.now -> 'population' = k.wanted -> 'population'))) plain
               CROSS JOIN LATERAL (
                 SELECT jsonb_agg(code ORDER BY code ->> 'scheme', code ->> 'validUntil' DESC NULLS FIRST, code ->> 'value') AS list FROM (
                   SELECT CASE WHEN NOT old ? 'validUntil' AND EXISTS (SELECT FROM jsonb_array_elements(k.fresh) AS new
                                      WHERE new ->> 'scheme' = old ->> 'scheme' AND length(new ->> 'value') = length(old ->> 'value'))
                               THEN old || jsonb_build_object('validUntil', greatest(current_date, (old ->> 'validFrom')::date + 1)) ELSE old END AS code
                     FROM jsonb_array_elements(k.codes) AS old
                    UNION ALL SELECT jsonb_array_elements(k.fresh)) AS both_kinds) after
            )
            SELECT f.row_no,
                   CASE WHEN f.is_new AND f.first_row <> f.row_no OR f.code_taken THEN 'HELD'
                        WHEN f.is_new THEN 'CREATED'
                        WHEN taken.list IS NULL OR taken.list = '{}' THEN 'MATCHED' ELSE 'CHANGED' END AS outcome,
                   jsonb_path_query_array(jsonb_build_array(
                     CASE WHEN f.code_taken THEN jsonb_build_object('code', 'code-taken', 'field', 'self.name') END,
                     CASE WHEN f.first_row <> f.row_no THEN jsonb_build_object('code', 'repeated-in-file') END,
                     CASE WHEN NOT f.is_new THEN jsonb_build_object('code', 'exists') END,
                     CASE WHEN c.differs AND w.on_difference = 'FILL' THEN jsonb_build_object('code', 'differs') END),
                     '$[*] ? (@ != null)') AS found,
                   CASE WHEN NOT f.is_new THEN f.territory END AS record_id,
                   CASE WHEN f.first_row <> f.row_no THEN f.first_row END AS same_as,
                   nullif(taken.list, '{}') AS changes, '[]'::jsonb AS candidates
              FROM (SELECT f.*, m.row_no IS NOT NULL AS code_taken FROM first f LEFT JOIN claimed m ON m.row_no = f.row_no) f
             CROSS JOIN work w LEFT JOIN changes c ON c.row_no = f.row_no
             CROSS JOIN LATERAL (SELECT CASE WHEN f.code_taken THEN NULL WHEN f.first_row = f.row_no THEN c.list
                                             ELSE jsonb_strip_nulls(jsonb_build_object('identifiers', c.list -> 'identifiers')) END AS list) taken
            UNION ALL
            SELECT s.row_no, %s, CASE WHEN s.stop IN ('blank', 'unreadable') THEN '[]'::jsonb
                     ELSE jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('code', s.stop, 'field', 'self.name', 'place',
                       CASE WHEN s.stop = s.place_stop THEN s.place_no END, 'value', CASE WHEN s.stop = 'parent-unknown' THEN s.region_text END))) END,
                   NULL, NULL, NULL, '[]'
              FROM staged s WHERE s.stop IS NOT NULL"""
            .formatted(Comparison.outcomeOf("s.stop"));

    /** Below a territory of the file that is not made, nothing can be made either. */
    private static final String ORPHANED = """
            UPDATE verdict v
               SET outcome = 'HELD', found = jsonb_build_array(jsonb_build_object('code', 'parent-unknown', 'field', 'self.name', 'value', s.region_text))
              FROM staged s
             WHERE s.row_no = v.row_no AND v.outcome = 'CREATED' AND s.parent IS NOT NULL
               AND NOT EXISTS (SELECT FROM territory t WHERE t.id = s.parent)
               AND NOT EXISTS (SELECT FROM staged q JOIN verdict w USING (row_no) WHERE q.territory = s.parent AND w.outcome = 'CREATED')""";

    static final List<String> LAY = List.of("DROP TABLE IF EXISTS above", ABOVE, STAGED,
            "ALTER TABLE staged ADD PRIMARY KEY (row_no)", "ANALYZE staged");

    /** Twice orphaned, as there are three levels. */
    static final List<String> JUDGE = List.of(KNOWN, "ANALYZE known", VERDICT, "ANALYZE verdict", ORPHANED, ORPHANED);

    private TerritoryComparison() {
    }
}
