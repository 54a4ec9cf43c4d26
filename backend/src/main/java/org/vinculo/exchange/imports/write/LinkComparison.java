package org.vinculo.exchange.imports.write;

import java.util.List;

/**
 * Rows that are links between two territories' principal administrations. A link is known by its two partners and its
 * type; what it lacks on record is filled, or replaced when the file is to win.
 */
final class LinkComparison {

    private static final String STAGED = """
            CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
            SELECT s.*, least(s.a, s.b) AS low, greatest(s.a, s.b) AS high, f.refusal AS stop
              FROM (SELECT r.row_no, r.fields, r.blank, r.readable, r.decision, a.place_no AS a_place, b.place_no AS b_place,
                           a.territory AS a, b.territory AS b, a.country AS a_country, b.country AS b_country,
                           a.principal AS a_actor, b.principal AS b_actor, a.is_new AS a_new, b.is_new AS b_new,
                           %1$s AS a_stop, %2$s AS b_stop, a.status AS a_status, b.status AS b_status,
                           a.dissolved_on AS a_dissolved, b.dissolved_on AS b_dissolved
                      FROM :rows r
                      LEFT JOIN import_row_place pa ON pa.import_id = r.import_id AND pa.row_no = r.row_no AND pa.field = 'a'
                      LEFT JOIN import_row_place pb ON pb.import_id = r.import_id AND pb.row_no = r.row_no AND pb.field = 'b'
                      LEFT JOIN resolved a ON a.place_no = pa.place_no
                      LEFT JOIN resolved b ON b.place_no = pb.place_no
                     WHERE r.import_id = :import) s
             CROSS JOIN work w
             CROSS JOIN LATERAL (SELECT CASE
                   WHEN s.blank THEN 'blank'
                   WHEN s.decision = 'SKIP' THEN 'skipped'
                   WHEN NOT s.readable THEN 'unreadable'
                   WHEN coalesce(s.a_stop, s.b_stop) IS NOT NULL THEN coalesce(s.a_stop, s.b_stop)
                   WHEN s.a = s.b THEN 'same-place-twice'
                   WHEN s.a_country = s.b_country THEN 'one-country'
                   WHEN s.a_status = 'GROUPING' AND s.a_actor IS NULL OR s.b_status = 'GROUPING' AND s.b_actor IS NULL
                     THEN 'no-administration'
                   WHEN s.a_dissolved IS NOT NULL AND s.a_actor IS NULL OR s.b_dissolved IS NOT NULL AND s.b_actor IS NULL
                     THEN 'dissolved-territory'
                   WHEN NOT w.everywhere AND NOT ARRAY[s.a_country, s.b_country] && w.countries THEN 'outside-jurisdiction'
                   WHEN NOT w.everywhere AND (s.a_new AND s.a_country <> ALL (w.countries)
                        OR s.b_new AND s.b_country <> ALL (w.countries)) THEN 'new-outside-jurisdiction'
                   END AS refusal) f"""
            .formatted(Comparison.placeStop("a"), Comparison.placeStop("b"));

    /** Links on record between the two administrations of a row, the oldest first. */
    private static final String KNOWN = """
            CREATE TEMPORARY TABLE known ON COMMIT DROP AS
            SELECT s.row_no, (array_agg(l.id ORDER BY l.id))[1] AS link, count(*) AS links
              FROM staged s
              JOIN link_participant p ON p.actor_id = s.a_actor AND p.role = 'PARTNER'
              JOIN link_participant q ON q.link_id = p.link_id AND q.actor_id = s.b_actor AND q.role = 'PARTNER'
              JOIN link l ON l.id = p.link_id AND l.type = s.fields ->> 'type' AND l.partner_count = 2
               AND l.state NOT IN ('DISCARDED', 'VOID')
             WHERE s.stop IS NULL
             GROUP BY s.row_no""";

    private static final String VERDICT = """
            CREATE TEMPORARY TABLE verdict ON COMMIT DROP AS
            WITH first AS (
              SELECT s.*, first_value(s.row_no) OVER same AS first_row, first_value(s.fields ->> 'startedOn') OVER same AS first_start
                FROM staged s WHERE s.stop IS NULL
              WINDOW same AS (PARTITION BY s.low, s.high, s.fields ->> 'type' ORDER BY s.row_no)
            ), compared AS (
              SELECT f.row_no, f.fields, w.old_links, k.link, f.first_row, l.state AS link_state, l.clearance,
                     CASE WHEN f.first_row <> f.row_no AND f.fields ->> 'startedOn' <> f.first_start THEN 'repeated-in-file'
                          WHEN f.first_row = f.row_no AND k.links > 1 THEN 'several-links' END AS stop,
                     (SELECT jsonb_object_agg(field, jsonb_strip_nulls(jsonb_build_object(
                               'from', now.fields -> field, 'to', f.fields -> field)))
                        FROM unnest(ARRAY['title', 'startedOn', 'plannedEnd', 'objectives', 'instrument']) AS field
                       WHERE l.id IS NOT NULL AND f.fields -> field IS NOT NULL
                         AND now.fields -> field IS DISTINCT FROM f.fields -> field
                         AND (now.fields -> field IS NULL OR w.on_difference = 'REPLACE')) AS changes,
                     l.id IS NOT NULL AND EXISTS (SELECT FROM unnest(ARRAY['title', 'startedOn', 'plannedEnd', 'objectives', 'instrument']) AS field
                       WHERE now.fields -> field <> f.fields -> field) AS differs,
                     coalesce((f.fields ->> 'plannedEnd')::date, l.planned_end) AS planned_end,
                     coalesce(CASE WHEN w.on_difference = 'REPLACE' THEN (f.fields ->> 'startedOn')::date END, l.started_on,
                              (f.fields ->> 'startedOn')::date) AS started_on, w.registry_start
                FROM first f CROSS JOIN work w
                LEFT JOIN known k ON k.row_no = f.row_no
                LEFT JOIN link l ON l.id = k.link
               CROSS JOIN LATERAL (SELECT CASE WHEN l.id IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object('title', l.title,
                     'startedOn', l.started_on, 'plannedEnd', l.planned_end, 'objectives', l.objectives, 'instrument', l.instrument))
                     END AS fields) now
            ), judged AS (
              SELECT c.*, c.first_row <> c.row_no AS repeated,
                     c.link_state IN ('DRAFT', 'RETURNED')
                       OR c.link_state IN ('ACTIVE', 'SUSPENDED', 'LAPSED') AND c.clearance <> 'NONE' AS open,
                     CASE WHEN c.stop IS NOT NULL THEN c.stop
                          WHEN c.link IS NULL AND c.fields ->> 'state' = 'ACTIVE' AND NOT c.old_links THEN 'only-analysts-register-old-links'
                          WHEN c.link IS NULL AND c.fields ->> 'state' = 'ACTIVE' AND c.fields ->> 'startedOn' IS NULL THEN 'start-missing'
                          WHEN c.link IS NULL AND c.fields ->> 'state' = 'ACTIVE' AND (c.fields ->> 'startedOn')::date >= c.registry_start
                            THEN 'not-before-registry'
                          WHEN c.changes IS NULL OR c.first_row <> c.row_no THEN NULL
                          WHEN c.planned_end < c.started_on THEN 'end-before-start'
                          WHEN c.clearance = 'PRE_EXISTING' AND c.started_on >= c.registry_start THEN 'not-before-registry'
                     END AS refusal
                FROM compared c
            )
            SELECT j.row_no,
                   CASE WHEN j.refusal IS NOT NULL THEN %1$s
                        WHEN j.repeated OR j.link IS NOT NULL AND (j.changes IS NULL OR NOT j.open) THEN 'MATCHED'
                        WHEN j.link IS NOT NULL THEN 'CHANGED'
                        ELSE 'CREATED' END AS outcome,
                   CASE WHEN j.refusal IS NULL AND NOT j.repeated AND j.link IS NULL THEN '[]'
                     ELSE jsonb_path_query_array(jsonb_build_array(
                     CASE WHEN j.refusal IS NOT NULL AND j.refusal <> 'repeated-in-file' THEN jsonb_build_object('code', j.refusal) END,
                     CASE WHEN j.repeated THEN jsonb_build_object('code', 'repeated-in-file') END,
                     CASE WHEN j.link IS NOT NULL THEN jsonb_build_object('code', 'exists') END,
                     CASE WHEN j.differs AND j.changes IS NULL THEN jsonb_build_object('code', 'differs') END,
                     CASE WHEN j.link IS NOT NULL AND j.changes IS NOT NULL AND NOT j.open
                          THEN jsonb_build_object('code', 'link-closed') END), '$[*] ? (@ != null)') END AS found,
                   j.link AS record_id, CASE WHEN j.repeated THEN j.first_row END AS same_as,
                   CASE WHEN j.refusal IS NULL AND NOT j.repeated AND j.open THEN j.changes END AS changes, '[]'::jsonb AS candidates
              FROM judged j
            UNION ALL
            SELECT s.row_no, %2$s, jsonb_path_query_array(jsonb_build_array(
                     CASE WHEN s.a_stop IS NOT NULL THEN jsonb_build_object('code', s.a_stop, 'field', 'a.name', 'place', s.a_place) END,
                     CASE WHEN s.b_stop IS NOT NULL THEN jsonb_build_object('code', s.b_stop, 'field', 'b.name', 'place', s.b_place) END,
                     CASE WHEN s.stop NOT IN ('blank', 'unreadable', coalesce(s.a_stop, ''), coalesce(s.b_stop, ''))
                          THEN jsonb_build_object('code', s.stop) END), '$[*] ? (@ != null)'),
                   NULL, NULL, NULL, '[]'
              FROM staged s WHERE s.stop IS NOT NULL"""
            .formatted(Comparison.outcomeOf("j.refusal"), Comparison.outcomeOf("s.stop"));

    static final List<String> LAY = List.of(STAGED, "ALTER TABLE staged ADD PRIMARY KEY (row_no)",
            "ANALYZE staged (a, b, low, high, a_actor, b_actor, stop)");

    static final List<String> JUDGE = List.of(KNOWN, "ANALYZE known", VERDICT,
            "ALTER TABLE verdict ADD PRIMARY KEY (row_no)", "ANALYZE verdict (row_no, outcome)");

    private LinkComparison() {
    }
}
