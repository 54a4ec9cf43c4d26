package org.vinculo.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.vinculo.exchange.imports.ImportWork.OutOfDate;
import org.vinculo.exchange.imports.write.Work;
import org.vinculo.exchange.imports.write.Writing;

/**
 * Writes what a preview showed, while nobody else can write what it leads to. Where anything it rests on changed since,
 * places and rows are looked at once more: what turned out to be on record meanwhile is not made twice, and where anything
 * else is no longer what people saw, nothing is written and they see it anew.
 */
@ApplicationScoped
class Application {

    private static final String SEEN_ROWS = """
            CREATE TEMPORARY TABLE seen_row ON COMMIT DROP AS
            SELECT row_no, outcome FROM import_row WHERE import_id = :import""";

    private static final String PLACES_CHANGED = """
            SELECT count(*) FROM import_place p JOIN seen_place s USING (place_no)
             WHERE p.import_id = :import
               AND (s.outcome = 'MATCHED' AND s.decision IS NULL AND (p.outcome, p.territory_id) IS DISTINCT FROM (s.outcome, s.territory_id)
                    OR s.outcome = 'UNKNOWN' AND coalesce(s.decision, 'CREATE') = 'CREATE' AND p.outcome NOT IN ('UNKNOWN', 'MATCHED'))""";

    private static final String ROWS_CHANGED = """
            SELECT count(*) FROM import_row r JOIN seen_row s USING (row_no)
             WHERE r.import_id = :import AND s.outcome IN ('CREATED', 'CHANGED') AND r.outcome IN ('HELD', 'REFUSED')""";

    private static final String WRITTEN = """
            UPDATE import SET state = 'APPLIED', version = version + 1, updated_at = now(), applied_at = now(),
                   applied_by = (SELECT author FROM work), written = (SELECT coalesce(jsonb_object_agg(subject_type, n), '{}') FROM (
                     SELECT subject_type, count(*) AS n FROM import_record WHERE import_id = :import GROUP BY subject_type
                     UNION ALL
                     SELECT 'EXCHANGE_RATE', count(*) FROM exchange_rate WHERE import_id = :import HAVING count(*) > 0) r)
             WHERE id = :import""";

    private final Preview preview;

    @Inject
    Application(Preview preview) {
        this.preview = preview;
    }

    void run(Work work, ProgressReport progress) throws SQLException, OutOfDate {
        int rows = (int) work.count("SELECT row_count FROM import WHERE id = :import");
        progress.step("COMPARING", 0, rows);
        work.holdStructure();
        switch (Basis.changed(work)) {
            case NOTHING -> preview.lay(work);
            case ROWS -> compareAgain(work, progress, rows);
            case PLACES -> {
                matchAgain(work, progress);
                compareAgain(work, progress, rows);
            }
        }
        progress.step("WRITING", 0, (int) work.count(
                "SELECT count(*) FROM import_row WHERE import_id = :import AND outcome IN ('CREATED', 'CHANGED')"));
        Writing.run(work);
        work.run("ANALYZE import_record");
        work.run(WRITTEN);
    }

    private void matchAgain(Work work, ProgressReport progress) throws SQLException, OutOfDate {
        for (var statement : Places.SEE_ANEW) {
            work.run(statement);
        }
        preview.match(work, progress);
        if (work.count(PLACES_CHANGED) > 0) {
            throw new OutOfDate();
        }
        work.run(Places.FORGET_OVERTAKEN);
    }

    private void compareAgain(Work work, ProgressReport progress, int rows) throws SQLException, OutOfDate {
        work.run(SEEN_ROWS);
        preview.compare(work, progress, rows);
        if (work.count(ROWS_CHANGED) > 0) {
            throw new OutOfDate();
        }
    }
}
