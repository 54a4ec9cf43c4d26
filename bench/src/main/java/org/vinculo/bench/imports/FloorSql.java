package org.vinculo.bench.imports;

import java.util.List;

/**
 * What somebody who knows the schema would write for this one list and no other: names must be the same but for accents
 * and capitals, and the point within ten kilometres; nothing is kept of rows that fit nowhere.
 */
final class FloorSql {

    /** The same room as the API's own work has. */
    static final List<String> BEFORE = List.of("SET LOCAL statement_timeout = '900s'", "SET LOCAL plan_cache_mode = auto",
            "SET LOCAL jit = off", "SET LOCAL work_mem = '64MB'", """
            CREATE TEMPORARY TABLE staged (row_no integer GENERATED ALWAYS AS IDENTITY, a_name text, a_country text,
              a_latitude float8, a_longitude float8, b_name text, b_country text, b_latitude float8, b_longitude float8,
              started_on date) ON COMMIT DROP""",
            "CREATE TEMPORARY TABLE named (code text, name text) ON COMMIT DROP");

    static final String COPY = """
            COPY staged (a_name, a_country, a_latitude, a_longitude, b_name, b_country, b_latitude, b_longitude, started_on)
            FROM STDIN (FORMAT csv, HEADER)""";

    static final List<String> MATCH = List.of("ANALYZE staged", "ANALYZE named", """
            CREATE TEMPORARY TABLE place ON COMMIT DROP AS
            SELECT p.name, p.country, p.latitude, p.longitude, (array_agg(t.id))[1] AS territory, min(t.country) AS code
              FROM (SELECT a_name AS name, a_country AS country, a_latitude AS latitude, a_longitude AS longitude FROM staged
                    UNION SELECT b_name, b_country, b_latitude, b_longitude FROM staged) p
              JOIN named n ON n.name = p.country
              JOIN territory t ON t.country = n.code AND t.sort_name = fold(p.name) AND t.level = 'MUNICIPAL'
               AND t.dissolved_on IS NULL AND distance_km(t.latitude, t.longitude, p.latitude, p.longitude) <= 10
             GROUP BY p.name, p.country, p.latitude, p.longitude HAVING count(*) = 1""", "ANALYZE place",
            "DO 'BEGIN PERFORM structure_change(); END'", """
            CREATE TEMPORARY TABLE wanted ON COMMIT DROP AS
            SELECT DISTINCT ON (least(a.territory, b.territory), greatest(a.territory, b.territory))
                   uuidv7() AS id, s.row_no, s.started_on, a.territory AS a, b.territory AS b,
                   CASE WHEN 'AR' IN (a.code, b.code) THEN 'NONE' ELSE 'NOT_NEEDED' END AS clearance
              FROM staged s
              JOIN place a ON a.name = s.a_name AND a.country = s.a_country AND a.latitude = s.a_latitude AND a.longitude = s.a_longitude
              JOIN place b ON b.name = s.b_name AND b.country = s.b_country AND b.latitude = s.b_latitude AND b.longitude = s.b_longitude
             WHERE a.code <> b.code AND NOT EXISTS (
                   SELECT FROM actor x JOIN link_participant p ON p.actor_id = x.id AND p.role = 'PARTNER'
                     JOIN link_participant q ON q.link_id = p.link_id AND q.role = 'PARTNER' JOIN actor y ON y.id = q.actor_id
                     JOIN link l ON l.id = p.link_id AND l.type = 'TWINNING' AND l.partner_count = 2
                      AND l.state NOT IN ('DISCARDED', 'VOID')
                    WHERE x.territory_id = a.territory AND x.principal AND y.territory_id = b.territory AND y.principal)
             ORDER BY least(a.territory, b.territory), greatest(a.territory, b.territory), s.row_no""", "ANALYZE wanted", """
            INSERT INTO import (id, kind, state, file_name, file_size, kept_until, table_file, header_hash, mapping, mapping_from,
                                source, on_difference, mandate, author, author_id)
            VALUES (:import, 'LINKS', 'PREVIEWED', 'floor.csv', 1, current_date, '{}', '-', '{}', 'CHOSEN', 'floor', 'FILL', '{}',
                    'bench', 'bench')""");

    static final List<String> ACTORS = List.of("""
            CREATE TEMPORARY TABLE new_actor ON COMMIT DROP AS
            SELECT uuidv7() AS id, t.id AS territory, t.name, t.country FROM territory t
             WHERE t.id IN (SELECT unnest(ARRAY[a, b]) FROM wanted)
               AND NOT EXISTS (SELECT FROM actor o WHERE o.territory_id = t.id AND o.principal)""", """
            INSERT INTO actor (id, type, short_name, country, territory_id, principal, source)
            SELECT id, 'SUBSTATE_ADMINISTRATION', name, country, territory, true, 'floor' FROM new_actor""", """
            INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id, import_id)
            SELECT 'ACTOR', id, 0, 'CREATED', jsonb_build_object('type', jsonb_build_object('to', 'SUBSTATE_ADMINISTRATION'),
                     'shortName', jsonb_build_object('to', name), 'country', jsonb_build_object('to', country),
                     'territory', jsonb_build_object('to', territory), 'principal', jsonb_build_object('to', true),
                     'status', jsonb_build_object('to', 'ACTIVE'), 'source', jsonb_build_object('to', 'floor')),
                   'bench', 'bench', :import FROM new_actor""", """
            INSERT INTO import_record (import_id, subject_type, subject_id, version)
            SELECT :import, 'ACTOR', id, 0 FROM new_actor""");

    /** The last of them says how many links there are. */
    static final List<String> LINKS = List.of("""
            CREATE TEMPORARY TABLE new_link ON COMMIT DROP AS
            SELECT w.id, w.row_no, w.started_on, w.clearance, x.id AS a, x.name AS a_name, x.country AS a_country,
                   y.id AS b, y.name AS b_name, y.country AS b_country
              FROM wanted w JOIN actor x ON x.territory_id = w.a AND x.principal JOIN actor y ON y.territory_id = w.b AND y.principal
             ORDER BY w.id""", "ANALYZE new_link", """
            INSERT INTO link_participant (link_id, actor_id, role, position)
            SELECT n.id, p.actor, 'PARTNER', p.place
              FROM new_link n CROSS JOIN LATERAL (VALUES (n.a, 0), (n.b, 1)) AS p (actor, place)""", """
            INSERT INTO link (id, type, state, clearance, started_on, source, created_by, partner_count, countries, places,
                              actors, themes, dimensions, modalities, label, other_names)
            SELECT n.id, 'TWINNING', 'DRAFT', n.clearance, n.started_on, 'floor', 'bench', f.partner_count, f.countries,
                   f.places, f.actors, f.themes, f.dimensions, f.modalities, f.label, f.other_names
              FROM link_facets(ARRAY(SELECT id FROM new_link)) f JOIN new_link n ON n.id = f.link_id""", """
            INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id, import_id)
            SELECT 'LINK', id, 0, 'CREATED', jsonb_build_object('type', jsonb_build_object('to', 'TWINNING'),
                     'state', jsonb_build_object('to', 'DRAFT'), 'clearance', jsonb_build_object('to', clearance),
                     'visibility', jsonb_build_object('to', 'INTERNAL'), 'startedOn', jsonb_build_object('to', started_on),
                     'source', jsonb_build_object('to', jsonb_build_object('name', 'floor')),
                     'partners', jsonb_build_object('to', jsonb_build_array(
                       jsonb_build_object('actor', a, 'name', a_name, 'country', a_country),
                       jsonb_build_object('actor', b, 'name', b_name, 'country', b_country)))),
                   'bench', 'bench', :import FROM new_link""", """
            INSERT INTO import_record (import_id, subject_type, subject_id, row_no, version)
            SELECT :import, 'LINK', id, row_no, 0 FROM new_link""");

    /** What would be checked at COMMIT. */
    static final String CHECK = "SET CONSTRAINTS ALL IMMEDIATE";

    private FloorSql() {
    }
}
