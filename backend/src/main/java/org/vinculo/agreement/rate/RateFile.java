package org.vinculo.agreement.rate;

import java.util.List;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileRows;

/** The list of exchange rates as a file. */
final class RateFile {

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'kind', t.kind, 'base', t.base, 'currency', t.currency,
              'rate', trim_scale(t.rate)::text, 'date', t.date, 'source', t.source, 'reason', t.reason, 'recordedBy', t.recorded_by,
              'recordedAt', to_char(t.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))""";

    static final FileRows ROWS = new FileRows("tipos-de-cambio", List.of(Column.of("id", "t.id"), Column.of("kind", "t.kind"),
            Column.of("base", "t.base"), Column.of("currency", "t.currency"), Column.of("rate", "trim_scale(t.rate)::text"),
            Column.of("date", "t.date"), Column.typed("source", "t.source"), Column.typed("reason", "t.reason"),
            Column.typed("recordedBy", "t.recorded_by"), Column.of("recordedAt", "t.recorded_at")),
            "", ITEM, null);

    private RateFile() {
    }
}
