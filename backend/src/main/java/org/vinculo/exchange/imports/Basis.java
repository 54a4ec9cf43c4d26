package org.vinculo.exchange.imports;

import java.sql.SQLException;
import org.vinculo.exchange.imports.write.Work;

/**
 * What a preview rests on beside the file and the decisions, noted before its places are matched: what was on record, told
 * by the change log; what the person may write; reference data, settings and the day. Where none of that is any different
 * when it is written, under the lock that keeps others from changing it, places and rows need no second look.
 */
final class Basis {

    /** What may no longer be as people saw it: each includes the ones before it. */
    enum Changed { NOTHING, ROWS, PLACES }

    private static final String GROUND = """
            jsonb_build_object('day', current_date, 'loaded', (SELECT max(loaded_at) FROM reference_load), 'home', w.home,
              'registryStart', w.registry_start, 'everywhere', w.everywhere, 'oldLinks', w.old_links, 'countries', to_jsonb(w.countries))""";

    /** Whatever is below the horizon has ended, and is seen by all statements that follow. */
    private static final String NOTE = """
            UPDATE import i SET summary = i.summary || jsonb_build_object('basis',
                     jsonb_build_object('horizon', history_horizon(), 'ground', %s))
              FROM work w WHERE i.id = :import""".formatted(GROUND);

    /**
     * Places depend on territories; of rows, also on actors and links. Nothing noted is nothing known. Rates are their own
     * memory and no change log tells of them.
     */
    private static final String CHANGED = """
            SELECT CASE WHEN (i.summary #> '{basis,ground}') IS DISTINCT FROM %s THEN 2
                        WHEN i.kind = 'EXCHANGE_RATES' THEN 1
                   ELSE coalesce((SELECT max(CASE h.subject_type WHEN 'TERRITORY' THEN 2 ELSE 1 END) FROM history h
                                   WHERE h.tx >= (i.summary #>> '{basis,horizon}')::bigint
                                     AND h.subject_type IN ('TERRITORY', 'ACTOR', 'LINK')), 0) END
              FROM import i CROSS JOIN work w WHERE i.id = :import""".formatted(GROUND);

    private Basis() {
    }

    static void note(Work work) throws SQLException {
        work.run(NOTE);
    }

    static Changed changed(Work work) throws SQLException {
        return Changed.values()[(int) work.count(CHANGED)];
    }
}
