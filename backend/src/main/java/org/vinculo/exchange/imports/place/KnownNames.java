package org.vinculo.exchange.imports.place;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lays out the names on record of the countries in question, ready to be compared. */
final class KnownNames {

    private static final String[] TABLES = {"""
            CREATE TEMPORARY TABLE place_known (territory_id uuid NOT NULL, country text NOT NULL, cmp text NOT NULL,
              kind int NOT NULL) ON COMMIT DROP""", """
            CREATE TEMPORARY TABLE place_short_code (territory_id uuid NOT NULL, scheme text NOT NULL,
              value text NOT NULL, ended boolean NOT NULL) ON COMMIT DROP""", """
            CREATE TEMPORARY TABLE place_country (country text PRIMARY KEY, south float8, north float8, west float8,
              east float8) ON COMMIT DROP"""};

    /**
     * By kind: 0 official, 1 in some language, 2 former or written out, 3 with a part cut off. The names of a bilingual
     * territory count each.
     */
    private static final String OWN_NAMES = """
            INSERT INTO place_known
            SELECT DISTINCT ON (territory_id, cmp) territory_id, country, cmp, kind
              FROM (SELECT t.id AS territory_id, t.country, comparable(n.name) AS cmp, n.kind
                      FROM territory t CROSS JOIN LATERAL (
                        SELECT t.name, 0 AS kind
                         UNION ALL SELECT part, 0 FROM regexp_split_to_table(t.name, '\\s*/\\s*') part
                         WHERE t.name LIKE '%/%'
                         UNION ALL SELECT value, 1 FROM jsonb_each_text(t.names)
                         UNION ALL SELECT part, 1
                          FROM jsonb_each_text(t.names), regexp_split_to_table(value, '\\s*/\\s*') part
                         WHERE value LIKE '%/%'
                         UNION ALL SELECT former, 2 FROM unnest(t.former_names) former) n
                     WHERE t.dissolved_on IS NULL AND (cardinality(:countries) = 0 OR t.country = ANY (:countries))) n
             WHERE cmp <> '' ORDER BY territory_id, cmp, kind""";

    /** Those from which a word or a part may be taken: that is worked out here and not in the database. */
    private static final String COMPOSED = """
            SELECT t.id, t.country, n.name FROM territory t
             CROSS JOIN LATERAL (SELECT t.name UNION SELECT value FROM jsonb_each_text(t.names)) n(name)
             WHERE t.dissolved_on IS NULL AND (cardinality(:countries) = 0 OR t.country = ANY (:countries))
               AND n.name ~ '[ .(,]'""";

    private static final String FURTHER_NAMES = """
            INSERT INTO place_known
            SELECT n.id, n.country, comparable(n.name), min(n.kind)
              FROM jsonb_to_recordset(?::jsonb) AS n (id uuid, country text, name text, kind int)
             WHERE comparable(n.name) <> '' AND NOT EXISTS (
               SELECT FROM place_known k WHERE k.territory_id = n.id AND k.cmp = comparable(n.name))
             GROUP BY n.id, n.country, comparable(n.name)""";

    private static final String[] FINISH = {
            "CREATE INDEX ON place_known (cmp)", "CREATE INDEX ON place_known USING gin (cmp gin_trgm_ops)", """
            INSERT INTO place_short_code
            SELECT territory_id, scheme, ltrim(value, '0'), valid_until IS NOT NULL FROM territory_identifier
             WHERE scheme IN ('INDEC', 'INSEE') AND value LIKE '0%'""",
            "CREATE INDEX ON place_short_code (value)", """
            INSERT INTO place_country
            SELECT country, min(latitude), max(latitude), min(longitude), max(longitude) FROM territory
             WHERE dissolved_on IS NULL AND latitude IS NOT NULL GROUP BY country""",
            "ANALYZE place_known, place_short_code, place_country"};

    private static final int AT_A_TIME = 10_000;

    record FurtherName(UUID id, String country, String name, int kind) {
    }

    private final Connection connection;
    private final Sql sql;
    private final NameReader names;

    KnownNames(Connection connection, NameReader names) {
        this.connection = connection;
        this.names = names;
        sql = new Sql(connection);
    }

    /** @param countries ISO codes; none means all */
    void lay(Set<String> countries) throws SQLException {
        sql.run(TABLES);
        sql.run(forCountries(OWN_NAMES, countries));
        sql.run("CREATE INDEX ON place_known (territory_id)", "ANALYZE place_known");
        var further = further(countries);
        for (int from = 0; from < further.size(); from += AT_A_TIME) {
            sql.run(FURTHER_NAMES, further.subList(from, Math.min(further.size(), from + AT_A_TIME)));
        }
        sql.run(FINISH);
    }

    private List<FurtherName> further(Set<String> countries) throws SQLException {
        List<FurtherName> further = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (var rows = statement.executeQuery(forCountries(COMPOSED, countries))) {
                while (rows.next()) {
                    var id = rows.getObject(1, UUID.class);
                    var country = rows.getString(2);
                    names.read(rows.getString(3)).variants().stream().filter(form -> form.sureness() != Sureness.WHOLE)
                            .forEach(form -> further.add(new FurtherName(id, country, form.text(),
                                    form.sureness() == Sureness.CUT ? 3 : 2)));
                }
            }
        }
        return further;
    }

    /** Codes are two letters out of our own table, so they may stand in the statement. */
    private static String forCountries(String statement, Set<String> countries) {
        return statement.replace(":countries", "'{" + String.join(",", countries) + "}'::text[]");
    }
}
