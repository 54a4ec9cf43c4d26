package org.vinculo.exchange.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For a demonstration: what hours are worth, and the call that the guide works out. */
final class DemoMoney {

    private static final String REMEMBER = """
            INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id)
            SELECT '%s', id, 0, 'CREATED',
                   (SELECT jsonb_object_agg(field, jsonb_build_object('to', value)) FROM jsonb_each(jsonb_strip_nulls(facts)) AS e (field, value)),
                   'reference loader', 'system:reference' FROM made""";

    private final Tables tables;
    private final ReferenceFiles files;

    DemoMoney(Tables tables, ReferenceFiles files) {
        this.tables = tables;
        this.files = files;
    }

    /** Leaves alone what is there. */
    void write() throws SQLException {
        tables.run("""
                WITH made AS (
                  INSERT INTO tariff (id, category, names, country, hourly, currency, valid_from, source)
                  SELECT id, category, names, country, hourly, currency, "validFrom", source
                    FROM jsonb_to_recordset(?::jsonb) AS r (id uuid, category text, names jsonb, country text, hourly numeric,
                         currency text, "validFrom" date, source text)
                  ON CONFLICT DO NOTHING
                  RETURNING id, jsonb_build_object('category', category, 'names', names, 'country', country, 'validFrom', valid_from,
                    'hourly', jsonb_build_object('amount', round(hourly, 2)::text, 'currency', currency), 'source', source) AS facts)
                """ + REMEMBER.formatted("TARIFF"), files.rows("demo-tariffs.csv").stream().map(row -> new TariffRow(row.getField("id"),
                row.getField("category"), Names.byLanguage(row, "", "es", "en", "pt", "fr", "it"),
                row.getField("country").isEmpty() ? null : row.getField("country"), row.getField("hourly"), row.getField("currency"),
                row.getField("validFrom"), row.getField("source"))).toList());
        var calls = new ArrayList<JsonNode>();
        files.json("demo-calls.json").forEach(calls::add);
        tables.run("""
                WITH made AS (
                  INSERT INTO call (id, code, title, country, opens_on, closes_on, currency, notes, caps, created_by)
                  SELECT id, code, title, country, "opensOn", "closesOn", currency, notes, caps, 'reference loader'
                    FROM jsonb_to_recordset(?::jsonb) AS r (id uuid, code text, title text, country text, "opensOn" date,
                         "closesOn" date, currency text, notes text, caps jsonb)
                  ON CONFLICT DO NOTHING
                  RETURNING id, jsonb_build_object('code', code, 'title', title, 'country', country, 'opensOn', opens_on,
                    'closesOn', closes_on, 'currency', currency, 'notes', notes, 'caps', caps) AS facts)
                """ + REMEMBER.formatted("CALL"), calls);
    }

    private record TariffRow(String id, String category, Map<String, String> names, @Nullable String country, String hourly,
            String currency, String validFrom, String source) {
    }
}
