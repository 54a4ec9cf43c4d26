package org.vinculo.exchange.imports.write;

import java.util.List;

/**
 * Rows that are organisations. One is known by its IATI identifier, or by just this name in its country; one that is
 * spelt alike waits for a person to say whether it is the same.
 */
final class ActorComparison {

    private static final String STAGED = """
            CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
            SELECT s.*, f.refusal AS stop
              FROM (SELECT r.row_no, r.fields, r.blank, r.readable, r.decision, r.decided_for, h.place_no, h.territory AS home,
                           h.is_new AS home_is_new, h.country AS home_country, %1$s AS place_stop, l.code AS country,
                           comparable(r.fields ->> 'legalName') AS legal, comparable(r.fields ->> 'shortName') AS short
                      FROM :rows r
                      LEFT JOIN import_row_place rp ON rp.import_id = r.import_id AND rp.row_no = r.row_no AND rp.field = 'home'
                      LEFT JOIN resolved h ON h.place_no = rp.place_no
                      LEFT JOIN country_said l ON l.said = r.fields ->> 'country'
                     WHERE r.import_id = :import) s
             CROSS JOIN work w
             CROSS JOIN LATERAL (SELECT CASE
                   WHEN s.blank THEN 'blank'
                   WHEN s.decision = 'SKIP' THEN 'skipped'
                   WHEN NOT s.readable THEN 'unreadable'
                   WHEN s.country IS NULL THEN 'unknown-country'
                   WHEN s.place_stop IS NOT NULL THEN s.place_stop
                   WHEN s.home_country <> s.country THEN 'other-country'
                   WHEN NOT w.everywhere AND s.country <> ALL (w.countries) THEN 'outside-jurisdiction'
                   END AS refusal) f"""
            .formatted(Comparison.placeStop("h"));

    /** Everybody it might be, with how surely: 2 by identifier, 1 by name, below by spelling. */
    private static final String KNOWN = """
            CREATE TEMPORARY TABLE known ON COMMIT DROP AS
            SELECT s.row_no, a.id, max(m.sure) AS sure
              FROM staged s
             CROSS JOIN LATERAL (
               SELECT a.id, 2::real AS sure FROM actor a
                WHERE a.iati_identifier = s.fields ->> 'iatiIdentifier' AND a.status = 'ACTIVE'
               UNION ALL
               SELECT a.id, 1 FROM actor a
                WHERE a.country = s.country AND a.status = 'ACTIVE' AND a.type = s.fields ->> 'type'
                  AND a.sort_name IN (fold(s.fields ->> 'legalName'), fold(s.fields ->> 'shortName'))
               UNION ALL
               (SELECT a.id, similarity(a.search_text, fold(s.fields ->> 'legalName')) FROM actor a
                 WHERE a.search_text % fold(s.fields ->> 'legalName') AND a.country = s.country AND a.status = 'ACTIVE'
                   AND similarity(a.search_text, fold(s.fields ->> 'legalName')) >= 0.6
                 ORDER BY 2 DESC LIMIT 5)) m
              JOIN actor a ON a.id = m.id
             WHERE s.stop IS NULL AND s.decision IS NULL
             GROUP BY s.row_no, a.id""";

    private static final String VERDICT = """
            CREATE TEMPORARY TABLE verdict ON COMMIT DROP AS
            WITH first AS (
              SELECT s.*, first_value(s.row_no) OVER (PARTITION BY s.country, s.legal, s.fields ->> 'type', s.home ORDER BY s.row_no) AS first_row
                FROM staged s WHERE s.stop IS NULL
            ), met AS (
              SELECT f.*, CASE WHEN f.decision = 'CHOOSE' THEN f.decided_for WHEN f.decision = 'CREATE' THEN NULL
                               WHEN sure.ids = 1 THEN sure.id END AS record,
                     f.decision IS NULL AND (sure.ids > 1 OR sure.ids = 0 AND sure.alike > 0) AS doubtful,
                     coalesce(sure.list, '[]') AS candidates
                FROM first f LEFT JOIN LATERAL (
                  SELECT count(*) FILTER (WHERE k.sure >= 1) AS ids, count(*) FILTER (WHERE k.sure < 1) AS alike,
                         (array_agg(k.id ORDER BY k.sure DESC))[1] AS id,
                         jsonb_agg(jsonb_build_object('id', k.id, 'similarity', least(1, round(k.sure::numeric, 2))) ORDER BY k.sure DESC, k.id) AS list
                    FROM known k WHERE k.row_no = f.row_no) sure ON true
            ), compared AS (
              SELECT m.*, nullif(coalesce(plain.list, '{}'), '{}') AS changes,
                     EXISTS (SELECT FROM jsonb_each(now.fields) WHERE m.fields -> key <> value) AS differs
                FROM met m CROSS JOIN work w LEFT JOIN actor a ON a.id = m.record
               CROSS JOIN LATERAL (SELECT jsonb_strip_nulls(jsonb_build_object('shortName', a.short_name, 'website', a.website,
                     'iatiIdentifier', a.iati_identifier, 'languages', nullif(to_jsonb(a.languages), '[]'))) AS fields) now
               CROSS JOIN LATERAL (
                 SELECT jsonb_object_agg(key, jsonb_strip_nulls(jsonb_build_object('from', now.fields -> key, 'to', value))) AS list
                   FROM jsonb_each(m.fields)
                  WHERE m.record IS NOT NULL AND key IN ('shortName', 'website', 'iatiIdentifier', 'languages')
                    AND now.fields -> key IS DISTINCT FROM value AND (now.fields -> key IS NULL OR w.on_difference = 'REPLACE')) plain
            )
            SELECT c.row_no,
                   CASE WHEN c.doubtful THEN 'HELD' WHEN c.first_row <> c.row_no THEN 'MATCHED'
                        WHEN c.record IS NULL THEN 'CREATED' WHEN c.changes IS NULL THEN 'MATCHED' ELSE 'CHANGED' END AS outcome,
                   jsonb_path_query_array(jsonb_build_array(
                     CASE WHEN c.doubtful THEN jsonb_build_object('code', 'actor-doubtful') END,
                     CASE WHEN c.first_row <> c.row_no THEN jsonb_build_object('code', 'repeated-in-file') END,
                     CASE WHEN c.record IS NOT NULL THEN jsonb_build_object('code', 'exists') END,
                     CASE WHEN c.differs AND w.on_difference = 'FILL' THEN jsonb_build_object('code', 'differs') END),
                     '$[*] ? (@ != null)') AS found,
                   c.record AS record_id, CASE WHEN c.first_row <> c.row_no THEN c.first_row END AS same_as,
                   CASE WHEN NOT c.doubtful AND c.first_row = c.row_no THEN c.changes END AS changes,
                   CASE WHEN c.doubtful THEN c.candidates ELSE '[]' END AS candidates
              FROM compared c CROSS JOIN work w
            UNION ALL
            SELECT s.row_no, %s, CASE WHEN s.stop IN ('blank', 'unreadable') THEN '[]'::jsonb
                     ELSE jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('code', s.stop, 'field',
                       CASE WHEN s.stop = s.place_stop THEN 'home.name' WHEN s.stop = 'unknown-country' THEN 'country' END, 'place',
                       CASE WHEN s.stop = s.place_stop THEN s.place_no END,
                       'value', CASE WHEN s.stop = 'unknown-country' THEN s.fields ->> 'country' END))) END,
                   NULL, NULL, NULL, '[]'
              FROM staged s WHERE s.stop IS NOT NULL"""
            .formatted(Comparison.outcomeOf("s.stop"));

    static final List<String> LAY = List.of(STAGED, "ALTER TABLE staged ADD PRIMARY KEY (row_no)", "ANALYZE staged");

    static final List<String> JUDGE = List.of(KNOWN, "ANALYZE known", VERDICT,
            "ALTER TABLE verdict ADD PRIMARY KEY (row_no)", "ANALYZE verdict");

    private ActorComparison() {
    }
}
