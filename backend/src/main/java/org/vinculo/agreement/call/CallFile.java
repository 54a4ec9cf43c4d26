package org.vinculo.agreement.call;

import java.util.List;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileRows;

/** The list of calls as a file. */
final class CallFile {

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'code', t.code, 'title', t.title,
              'country', t.country, 'opensOn', t.opens_on, 'closesOn', t.closes_on, 'currency', t.currency, 'notes', t.notes,
              'caps', t.caps))""";

    static final FileRows ROWS = new FileRows("convocatorias", List.of(Column.of("id", "t.id"), Column.typed("code", "t.code"),
            Column.typed("title", "t.title"), Column.of("country", "t.country"), Column.of("opensOn", "t.opens_on"),
            Column.of("closesOn", "t.closes_on"), Column.of("currency", "t.currency"),
            Column.of("caps", "(SELECT string_agg(c ->> 'code', ' ' ORDER BY o) FROM jsonb_array_elements(t.caps) WITH ORDINALITY AS s (c, o))"),
            Column.typed("notes", "t.notes")),
            "", ITEM, null);

    private CallFile() {
    }
}
