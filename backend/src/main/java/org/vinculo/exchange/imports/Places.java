package org.vinculo.exchange.imports;

import java.util.List;

/** The places that rows name, each once, and what people decided about them. */
final class Places {

    /** Decisions outlive a file's being read again: they are about what it says, not about its rows' numbers. */
    static final String KEEP_DECISIONS = """
            CREATE TEMPORARY TABLE decided ON COMMIT DROP AS
            SELECT name, country_text, region_text, latitude, longitude, level, codes, decision, decided_for, decided_new, decided_by,
                   decided_at
              FROM import_place WHERE import_id = :import AND decision IS NOT NULL""";

    /**
     * Inhabitants differ between rows that mean the same place; the most are taken. A row that names one place twice counts
     * once.
     */
    static final List<String> GATHER = List.of("""
            CREATE TEMPORARY TABLE mentioned ON COMMIT DROP AS
            SELECT r.row_no, m.* FROM row_read r CROSS JOIN LATERAL jsonb_to_recordset(r.named)
                AS m (field text, place integer, again boolean, population bigint, said jsonb)""", """
            INSERT INTO import_place (import_id, place_no, name, country_text, region_text, latitude, longitude, level, codes,
                                      population, row_count, first_row)
            SELECT :import, m.place, m.said ->> 'name', m.said ->> 'country', m.said ->> 'region', (m.said ->> 'latitude')::float8,
                   (m.said ->> 'longitude')::float8, m.said ->> 'level', m.said -> 'codes', n.population, n.rows, m.row_no
              FROM mentioned m
              JOIN (SELECT place, max(population) AS population, (count(*) FILTER (WHERE NOT again))::integer AS rows
                      FROM mentioned GROUP BY place) n USING (place)
             WHERE m.said IS NOT NULL""", """
            INSERT INTO import_row_place (import_id, row_no, field, place_no)
            SELECT :import, row_no, field, place FROM mentioned""",
            "ANALYZE import_row_place", "ANALYZE import_place (import_id, place_no, outcome)");

    static final String DECIDE_AGAIN = """
            UPDATE import_place p
               SET decision = d.decision, decided_for = d.decided_for, decided_new = d.decided_new, decided_by = d.decided_by,
                   decided_at = d.decided_at
              FROM decided d
             WHERE p.import_id = :import AND (p.name, p.country_text, p.region_text, p.latitude, p.longitude, p.level, p.codes)
                   IS NOT DISTINCT FROM (d.name, d.country_text, d.region_text, d.latitude, d.longitude, d.level, d.codes)""";

    /** Before places are matched once more: what was found of them the last time is remembered. */
    static final List<String> SEE_ANEW = List.of("""
            CREATE TEMPORARY TABLE seen_place ON COMMIT DROP AS
            SELECT place_no, outcome, territory_id, decision FROM import_place WHERE import_id = :import""",
            "ANALYZE seen_place", "UPDATE import_place SET outcome = NULL WHERE import_id = :import");

    /** Who wanted a territory made that there was none of, and now there may be one, is asked again. */
    static final String FORGET_OVERTAKEN = """
            UPDATE import_place p SET decision = NULL, decided_for = NULL, decided_new = NULL, decided_by = NULL, decided_at = NULL
              FROM seen_place s
             WHERE p.import_id = :import AND s.place_no = p.place_no AND p.decision = 'CREATE' AND s.outcome = 'UNKNOWN'
               AND p.outcome <> 'UNKNOWN'""";

    private Places() {
    }
}
