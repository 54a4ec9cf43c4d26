package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries, claims, currencies, themes and, for a demonstration, two missions. */
final class CatalogueWriter {

    private record CountryRow(String code, String alpha3, @Nullable String numericCode, Map<String, String> names) {
    }

    private record ClaimRow(String homeCountry, String country, String subdivision) {
    }

    private record CurrencyRow(String code, int minorUnits, Map<String, String> names) {
    }

    private record DateRow(String code, @Nullable String validFrom, @Nullable String validUntil) {
    }

    private record ThemeRow(String code, String dimension, Map<String, String> names, int position,
            List<String> dacPurposes, List<String> sdgTargets) {
    }

    private record MissionRow(String code, Map<String, String> names, String city, String country,
            List<String> countries) {
    }

    private final Tables tables;
    private final ReferenceFiles files;

    CatalogueWriter(Tables tables, ReferenceFiles files) {
        this.tables = tables;
        this.files = files;
    }

    void write() throws SQLException {
        countries();
        claims();
        currencies();
        themes();
    }

    private void countries() throws SQLException {
        tables.run("""
                INSERT INTO country (code, alpha3, numeric_code, names)
                SELECT code, alpha3, "numericCode", names
                  FROM jsonb_to_recordset(?::jsonb) AS r (code text, alpha3 text, "numericCode" text, names jsonb)
                ON CONFLICT (code) DO UPDATE SET alpha3 = excluded.alpha3, numeric_code = excluded.numeric_code,
                       names = excluded.names""",
                files.rows("countries_multilang.csv").stream().filter(row -> !alpha2(row).isEmpty())
                        .map(row -> new CountryRow(alpha2(row), row.getField("alpha3"),
                                row.getField("numeric").isEmpty() ? null : row.getField("numeric"),
                                Names.byLanguage(row, "name_", "es", "en", "fr", "it", "pt", "de"))).toList());
    }

    /** Kosovo has no code of ISO 3166-1; XK is the one that the European Union and CLDR agreed on. */
    private static String alpha2(NamedCsvRecord row) {
        return row.getField("alpha3").equals("XKX") ? "XK" : row.getField("alpha2");
    }

    private void claims() throws SQLException {
        tables.run("""
                INSERT INTO country_claim (home_country, country, subdivision)
                SELECT "homeCountry", country, subdivision
                  FROM jsonb_to_recordset(?::jsonb) AS r ("homeCountry" text, country text, subdivision text)
                ON CONFLICT (home_country, country) DO UPDATE SET subdivision = excluded.subdivision""",
                files.rows("claims.csv").stream().map(row -> new ClaimRow(row.getField("home_country"),
                        row.getField("country"), row.getField("subdivision"))).toList());
    }

    /** The minor units are those of the JDK's table of ISO 4217. */
    private void currencies() throws SQLException {
        var rows = new ArrayList<CurrencyRow>();
        for (var row : files.rows("currencies_multilang.csv")) {
            int minorUnits = Currency.getInstance(row.getField("code")).getDefaultFractionDigits();
            if (minorUnits >= 0) {
                rows.add(new CurrencyRow(row.getField("code"), minorUnits,
                        Names.byLanguage(row, "name_", "es", "en", "fr")));
            }
        }
        // Those that are no more, with amounts and rates of their time.
        for (var row : files.rows("currency-dates.csv")) {
            if (!row.getField("es").isEmpty()) {
                rows.add(new CurrencyRow(row.getField("code"), Currency.getInstance(row.getField("code")).getDefaultFractionDigits(),
                        Names.byLanguage(row, "", "es", "en", "pt", "fr", "it")));
            }
        }
        tables.run("""
                INSERT INTO currency (code, minor_units, names)
                SELECT code, "minorUnits", names
                  FROM jsonb_to_recordset(?::jsonb) AS r (code text, "minorUnits" smallint, names jsonb)
                ON CONFLICT (code) DO UPDATE SET minor_units = excluded.minor_units, names = excluded.names""", rows);
        currencyDates();
    }

    /** From when until when a currency was money, where that is not for ever. */
    private void currencyDates() throws SQLException {
        tables.run("""
                UPDATE currency c SET valid_from = r."validFrom", valid_until = r."validUntil"
                  FROM jsonb_to_recordset(?::jsonb) AS r (code text, "validFrom" date, "validUntil" date)
                 WHERE c.code = r.code""", files.rows("currency-dates.csv").stream().map(row -> new DateRow(row.getField("code"),
                        orNull(row.getField("valid_from")), orNull(row.getField("valid_until")))).toList());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void themes() throws SQLException {
        var rows = new ArrayList<ThemeRow>();
        for (var row : files.rows("themes.csv")) {
            rows.add(new ThemeRow(row.getField("code"), row.getField("dimension"),
                    Names.byLanguage(row, "", "es", "en", "pt", "fr", "it"), rows.size() + 1,
                    words(row.getField("dac_purposes")), words(row.getField("sdg_targets"))));
        }
        // Positions are unique: lift the old ones out of the way of the new.
        tables.run("UPDATE theme SET position = position + 1000");
        tables.run("""
                INSERT INTO theme (code, dimension, names, position, dac_purposes, sdg_targets)
                SELECT code, dimension, names, position, "dacPurposes", "sdgTargets"
                  FROM jsonb_to_recordset(?::jsonb) AS r (code text, dimension text, names jsonb, position smallint,
                       "dacPurposes" text[], "sdgTargets" text[])
                ON CONFLICT (code) DO UPDATE SET dimension = excluded.dimension, names = excluded.names,
                       position = excluded.position, dac_purposes = excluded.dac_purposes,
                       sdg_targets = excluded.sdg_targets""", rows);
    }

    void writeMissions() throws SQLException {
        var rows = files.rows("demo-missions.csv").stream().map(row -> new MissionRow(row.getField("code"),
                Names.byLanguage(row, "", "es", "en", "pt", "fr", "it"), row.getField("city"), row.getField("country"),
                words(row.getField("countries")))).toList();
        tables.run("""
                INSERT INTO mission (code, names, city, country)
                SELECT code, names, city, country
                  FROM jsonb_to_recordset(?::jsonb) AS r (code text, names jsonb, city text, country text)
                ON CONFLICT (code) DO NOTHING""", rows);
        tables.run("""
                INSERT INTO mission_country (mission, country)
                SELECT code, unnest(countries)
                  FROM jsonb_to_recordset(?::jsonb) AS r (code text, countries text[])
                ON CONFLICT DO NOTHING""", rows);
    }

    private static List<String> words(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split(" +"));
    }
}
