package org.vinculo.exchange.imports.write;

import java.sql.SQLException;

/**
 * Puts exchange rates on record. They are their own memory: none is ever altered, and each names the import it came by;
 * one taken back serves no more, while values that were made with it keep it.
 */
final class RateWriting {

    private static final String ADD = """
            INSERT INTO exchange_rate (kind, base, currency, rate, date, source, recorded_by, import_id)
            SELECT DISTINCT ON (q.kind, q.base, q.currency, q.day) q.kind, q.base, q.currency, q.rate, q.day, w.source, w.author, w.id
              FROM quoted q JOIN import_row r ON r.import_id = :import AND r.row_no = q.row_no CROSS JOIN work w
             WHERE r.outcome = 'CREATED' AND q.unusable IS NULL
             ORDER BY q.kind, q.base, q.currency, q.day, q.chosen DESC NULLS LAST, q.row_no
            ON CONFLICT DO NOTHING""";

    /** What another import put on record after the preview, and otherwise. */
    private static final String CROSSED = """
            SELECT count(*) FROM quoted q JOIN import_row r ON r.import_id = :import AND r.row_no = q.row_no
              JOIN exchange_rate e ON e.kind = q.kind AND e.base = q.base AND e.currency = q.currency AND e.date = q.day
                   AND e.withdrawn_at IS NULL
             WHERE r.outcome = 'CREATED' AND q.unusable IS NULL AND e.rate <> q.rate""";

    private static final String WITHDRAW =
            "UPDATE exchange_rate SET withdrawn_at = clock_timestamp() WHERE import_id = :import AND withdrawn_at IS NULL";

    private RateWriting() {
    }

    /** @throws SQLException when another import brought other rates meanwhile: nothing is written then */
    static void listed(Work work) throws SQLException {
        work.run(ADD);
        if (work.count(CROSSED) > 0) {
            throw new SQLException("Another import brought other rates meanwhile");
        }
    }

    static void withdraw(Work work) throws SQLException {
        work.run(WITHDRAW);
    }
}
