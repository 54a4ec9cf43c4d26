package org.vinculo.exchange.imports.write;

import java.sql.SQLException;
import org.vinculo.exchange.imports.kind.ImportKind;

/**
 * Says of every row what would become of it, from what was read, what places were found and what people decided. It is
 * done for all rows at once, and again whenever one of those changed. First rows are laid out with the territories they
 * mean, which is what writing needs too; then they are judged.
 */
public final class Comparison {

    /** The territory that each place is, or will be. */
    private static final String RESOLVED = """
            CREATE TEMPORARY TABLE resolved ON COMMIT DROP AS
            SELECT p.place_no, p.outcome AS found, p.reason, p.decision, p.evidence, chosen.is_new,
                   CASE WHEN chosen.is_new THEN coalesce(p.decided_for, uuidv7()) ELSE chosen.territory END AS territory,
                   CASE WHEN chosen.is_new THEN chosen.offer ->> 'country' ELSE t.country END AS country,
                   CASE WHEN chosen.is_new THEN chosen.offer ->> 'name' ELSE t.name END AS name,
                   CASE WHEN chosen.is_new THEN chosen.offer END AS offer, t.status, t.dissolved_on, t.ancestors,
                   a.id AS principal
              FROM import_place p
             CROSS JOIN LATERAL (SELECT
                   coalesce(p.decision = 'CREATE', p.outcome = 'UNKNOWN' AND %s) AS is_new,
                   coalesce(p.decided_new, p.offer) AS offer,
                   CASE WHEN p.decision = 'CHOOSE' THEN p.decided_for
                        WHEN p.decision IS NULL AND p.outcome = 'MATCHED' THEN p.territory_id END AS territory) chosen
              LEFT JOIN territory t ON t.id = chosen.territory
              LEFT JOIN actor a ON a.territory_id = t.id AND a.principal
             WHERE p.import_id = :import""";

    /** A new place is made once, however differently rows spell it. */
    private static final String SAME_NEW = """
            UPDATE resolved r SET territory = f.first
              FROM (SELECT place_no, first_value(territory) OVER (PARTITION BY country, offer ->> 'level', offer ->> 'parent', comparable(name),
                           round((offer #>> '{point,latitude}')::numeric, 1), round((offer #>> '{point,longitude}')::numeric, 1)
                           ORDER BY place_no) AS first
                      FROM resolved WHERE is_new) f
             WHERE r.place_no = f.place_no AND r.territory <> f.first""";

    /** Of rows just read: they are kept with it, once and for all. */
    private static final String KEEP = """
            INSERT INTO import_row (import_id, row_no, cells, fields, reasons, readable, blank, outcome, found, record_id, candidates,
                                    same_as, changes)
            SELECT r.import_id, r.row_no, r.cells, r.fields, r.reasons, r.readable, r.blank, v.outcome, coalesce(v.found, '[]'),
                   v.record_id, coalesce(v.candidates, '[]'), v.same_as, v.changes
              FROM row_read r LEFT JOIN verdict v USING (row_no)""";

    private static final String RESULT = """
            UPDATE import_row r
               SET outcome = v.outcome, found = v.found, record_id = v.record_id, same_as = v.same_as, changes = v.changes,
                   candidates = v.candidates
              FROM verdict v
             WHERE r.import_id = :import AND r.row_no = v.row_no
               AND (r.outcome, r.found, r.record_id, r.same_as, r.changes, r.candidates)
                   IS DISTINCT FROM (v.outcome, v.found, v.record_id, v.same_as, v.changes, v.candidates)""";

    private Comparison() {
    }

    public static void run(Work work) throws SQLException {
        lay(work);
        for (var statement : switch (work.kind()) {
            case TERRITORIES -> TerritoryComparison.JUDGE;
            case ACTORS -> ActorComparison.JUDGE;
            case LINKS -> LinkComparison.JUDGE;
            case EXCHANGE_RATES -> RateComparison.JUDGE;
        }) {
            work.run(statement);
        }
        if (work.keepRows()) {
            work.run(KEEP);
            work.run("ANALYZE import_row (import_id, row_no, outcome)");
        } else {
            work.run(RESULT);
        }
    }

    /** For writing what is judged already. */
    public static void lay(Work work) throws SQLException {
        work.run("DROP TABLE IF EXISTS resolved, staged, quoted, verdict, known");
        work.run(RESOLVED.formatted(switch (work.kind()) {
            case TERRITORIES -> "p.offer IS NOT NULL";
            case ACTORS, LINKS, EXCHANGE_RATES -> "false";
        }));
        if (work.kind() != ImportKind.TERRITORIES) {
            work.run(SAME_NEW);
        }
        work.run("ALTER TABLE resolved ADD PRIMARY KEY (place_no)");
        work.run("ANALYZE resolved");
        for (var statement : switch (work.kind()) {
            case TERRITORIES -> TerritoryComparison.LAY;
            case ACTORS -> ActorComparison.LAY;
            case LINKS -> LinkComparison.LAY;
            case EXCHANGE_RATES -> RateComparison.LAY;
        }) {
            work.run(statement);
        }
    }

    /** What a place keeps a row from, as SQL over the columns of {@code resolved} under this alias; null: nothing. */
    static String placeStop(String alias) {
        return """
                CASE WHEN %1$s.place_no IS NULL THEN NULL
                     WHEN %1$s.decision = 'SKIP' THEN 'place-skipped'
                     WHEN %1$s.territory IS NOT NULL THEN NULL
                     WHEN %1$s.found = 'UNKNOWN' THEN 'place-unknown'
                     WHEN %1$s.found = 'DOUBTFUL' THEN 'place-doubtful'
                     ELSE 'place-unreadable' END""".formatted(alias);
    }

    /** The outcome that a reason to stop leads to. */
    static String outcomeOf(String stop) {
        return """
                CASE WHEN %1$s IN ('skipped', 'place-skipped', 'blank') THEN 'SKIPPED'
                     WHEN %1$s IN ('place-unknown', 'place-doubtful', 'place-unreadable', 'repeated-in-file', 'several-links',
                                   'actor-doubtful', 'parent-unknown', 'code-taken', 'several-codes') THEN 'HELD'
                     ELSE 'REFUSED' END""".formatted(stop);
    }
}
