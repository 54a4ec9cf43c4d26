package org.vinculo.agreement.tariff;

import java.util.List;
import org.vinculo.shared.listing.Column;
import org.vinculo.shared.listing.FileRows;

/** The list of tariffs as a file. */
final class TariffFile {

    private static final String ITEM = """
            json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'category', t.category, 'names', t.names,
              'country', t.country, 'hourly', amount_json(t.hourly, t.currency), 'validFrom', t.valid_from,
              'validUntil', t.valid_until, 'source', t.source))""";

    static final FileRows ROWS = new FileRows("tarifas", List.of(Column.of("id", "t.id"), Column.of("category", "t.category"),
            Column.typed("names", "(SELECT string_agg(n.key || ': ' || n.value, '; ' ORDER BY n.key) FROM jsonb_each_text(t.names) n)"),
            Column.of("country", "t.country"), Column.of("hourly", "amount_json(t.hourly, t.currency) ->> 'amount'"),
            Column.of("currency", "t.currency"), Column.of("validFrom", "t.valid_from"), Column.of("validUntil", "t.valid_until"),
            Column.typed("source", "t.source")),
            "", ITEM, null);

    private TariffFile() {
    }
}
