package org.vinculo.exchange.imports.write;

import java.util.List;

/**
 * Rows that are exchange rates. A rate is known by its kind, pair and day; one that differs from what is on record, or
 * from another row, waits for a person, and nothing on record is ever overwritten.
 */
final class RateComparison {

    private static final String STAGED = """
            CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
            SELECT r.row_no, r.decision, r.fields ->> 'kind' AS kind, r.fields ->> 'base' AS base, d.day, r.fields -> 'rates' AS rates,
                   CASE WHEN r.blank THEN 'blank' WHEN r.decision = 'SKIP' THEN 'skipped' WHEN NOT r.readable THEN 'unreadable'
                        WHEN d.day > current_date THEN 'in-the-future' END AS stop
              FROM :rows r
             CROSS JOIN LATERAL (SELECT CASE WHEN r.fields ->> 'kind' = 'ANNUAL_AVERAGE'
                   THEN make_date(extract(year FROM (r.fields ->> 'date')::date)::integer, 12, 31)
                   ELSE (r.fields ->> 'date')::date END AS day) d
             WHERE r.import_id = :import""";

    /**
     * Each rate of each row, with what keeps it from being one. The IMF's averages are of a country's money, and the list that
     * there is of them calls it by the last code that ISO 4217 has for the country: UYW is a unit of account of 2018, HRD was
     * replaced in 1994, and the figures of every year are pesos (2024: 40.21 to the dollar) and kunas (2022: 7.16, the 7.53 to
     * the euro at 1.053 dollars). From 1999 on, when the euro's first members had no averages of their own any more, NLG and
     * ITL are other countries' money there.
     */
    private static final String QUOTED = """
            CREATE TEMPORARY TABLE quoted ON COMMIT DROP AS
            SELECT s.row_no, s.kind, s.base, s.day, coalesce(m.meant, q.key) AS currency, m.written, q.value::numeric(30, 12) AS rate,
                   s.decision = 'CREATE' AS chosen,
                   CASE WHEN b.code IS NULL OR c.code IS NULL THEN 'currency-unknown' WHEN b.code = c.code THEN 'same-currency'
                        WHEN s.day < greatest(b.valid_from, c.valid_from) OR s.day >= least(b.valid_until, c.valid_until)
                        THEN 'currency-not-valid-on-date'
                        WHEN s.kind = 'ANNUAL_AVERAGE' AND s.day >= '1999-01-01' AND c.code IN ('ATS', 'BEF', 'DEM', 'ESP', 'FIM', 'FRF',
                             'IEP', 'ITL', 'LUF', 'NLG', 'PTE') THEN 'currency-not-valid-on-date' END AS unusable
              FROM staged s CROSS JOIN LATERAL jsonb_each_text(s.rates) AS q
              LEFT JOIN (VALUES ('UYW', 'UYU'), ('HRD', 'HRK')) AS m (written, meant)
                ON m.written = q.key AND s.kind = 'ANNUAL_AVERAGE' AND s.base = 'USD'
              LEFT JOIN currency b ON b.code = s.base
              LEFT JOIN currency c ON c.code = coalesce(m.meant, q.key)
             WHERE s.stop IS NULL""";

    private static final String VERDICT = """
            CREATE TEMPORARY TABLE verdict ON COMMIT DROP AS
            WITH met AS (
              SELECT q.row_no, q.currency, q.rate, q.chosen, e.id, e.rate AS known, first_value(q.row_no) OVER same AS first_row,
                     min(q.rate) OVER (same ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS least,
                     max(q.rate) OVER (same ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS most,
                     first_value(q.rate) OVER same AS first_rate,
                     count(*) FILTER (WHERE q.chosen) OVER (same ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS choices
                FROM quoted q
                LEFT JOIN exchange_rate e ON e.kind = q.kind AND e.base = q.base AND e.currency = q.currency AND e.date = q.day
                     AND e.kind <> 'MANUAL' AND e.withdrawn_at IS NULL
               WHERE q.unusable IS NULL
              WINDOW same AS (PARTITION BY q.kind, q.base, q.currency, q.day ORDER BY q.chosen DESC NULLS LAST, q.row_no)
            ), said AS (
              SELECT m.row_no, m.id, m.currency, m.first_row, CASE
                       WHEN m.known = m.rate THEN 'exists'
                       WHEN m.known IS NOT NULL THEN 'rate-differs'
                       WHEN m.least <> m.most AND (m.choices <> 1 OR m.rate <> m.first_rate) THEN 'rates-disagree'
                       WHEN m.first_row <> m.row_no THEN 'repeated-in-file' END AS code,
                     CASE WHEN m.known <> m.rate THEN concat_ws(' / ', trim_scale(m.rate), trim_scale(m.known))
                          WHEN m.least <> m.most THEN concat_ws(' – ', trim_scale(m.least), trim_scale(m.most)) END AS figures
                FROM met m
              UNION ALL
              SELECT q.row_no, NULL, q.currency, NULL, q.unusable, NULL FROM quoted q WHERE q.unusable IS NOT NULL
              UNION ALL
              SELECT q.row_no, NULL, q.written, NULL, 'currency-read-as', '→ ' || q.currency FROM quoted q WHERE q.written IS NOT NULL
            ), told AS (
              SELECT row_no, code, min(first_row) FILTER (WHERE code = 'repeated-in-file') AS same_as,
                     left(string_agg(concat_ws(' ', currency, figures), ', ' ORDER BY currency), 200) AS value, count(*) AS rates,
                     (array_agg(id) FILTER (WHERE id IS NOT NULL))[1] AS id
                FROM said GROUP BY row_no, code
            )
            SELECT t.row_no,
                   CASE WHEN bool_or(t.code IN ('rate-differs', 'rates-disagree')) THEN 'HELD'
                        WHEN bool_or(t.code IS NULL) THEN 'CREATED'
                        WHEN bool_or(t.code IN ('exists', 'repeated-in-file')) THEN 'MATCHED'
                        WHEN bool_and(t.code = 'same-currency') THEN 'SKIPPED' ELSE 'REFUSED' END AS outcome,
                   coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'field', 'rate', 'value', t.value) ORDER BY t.code)
                     FILTER (WHERE t.code IS NOT NULL), '[]') AS found,
                   CASE WHEN sum(t.rates) FILTER (WHERE t.code IS DISTINCT FROM 'currency-read-as') = 1
                        THEN (array_agg(t.id) FILTER (WHERE t.id IS NOT NULL))[1] END AS record_id, min(t.same_as) AS same_as,
                   NULL::jsonb AS changes, '[]'::jsonb AS candidates
              FROM told t GROUP BY t.row_no
            UNION ALL
            SELECT s.row_no, %s, CASE WHEN s.stop IN ('blank', 'unreadable') THEN '[]'::jsonb
                     ELSE jsonb_build_array(jsonb_build_object('code', s.stop)) END, NULL, NULL, NULL, '[]'
              FROM staged s WHERE s.stop IS NOT NULL""".formatted(Comparison.outcomeOf("s.stop"));

    /** Rows as they are read. */
    static final List<String> LAY = List.of(STAGED, "ALTER TABLE staged ADD PRIMARY KEY (row_no)", QUOTED, "ANALYZE quoted");

    /** What becomes of each row. */
    static final List<String> JUDGE =
            List.of(VERDICT, "ALTER TABLE verdict ADD PRIMARY KEY (row_no)", "ANALYZE verdict");

    private RateComparison() {
    }
}
