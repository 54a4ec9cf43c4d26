package org.vinculo.exchange.imports;

/** An import's figures, drawn from its rows and places whenever those were compared. */
final class Summary {

    static final String UPDATE = """
            UPDATE import i SET summary = jsonb_build_object(
              'counts', (SELECT coalesce(jsonb_object_agg(outcome, n), '{}') FROM (
                 SELECT outcome, count(*) AS n FROM import_row WHERE import_id = :import GROUP BY outcome) c),
              'reasons', (SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'outcome', outcome, 'count', n) ORDER BY n DESC, code, outcome), '[]')
                 FROM (SELECT reason ->> 'code' AS code, r.outcome, count(DISTINCT r.row_no) AS n
                         FROM import_row r CROSS JOIN jsonb_array_elements(r.reasons || r.found) AS reason
                        WHERE r.import_id = :import GROUP BY 1, 2) w),
              'places', (SELECT jsonb_build_object(
                   'open', count(*) FILTER (WHERE p.decision IS NULL AND p.outcome <> 'MATCHED'
                                            AND (i.kind <> 'TERRITORIES' OR p.outcome <> 'UNKNOWN' OR p.offer IS NULL)),
                   'decided', count(*) FILTER (WHERE p.decision IS NOT NULL))
                 FROM import_place p WHERE p.import_id = :import),
              'basis', i.summary -> 'basis')
             WHERE i.id = :import""";

    private Summary() {
    }
}
