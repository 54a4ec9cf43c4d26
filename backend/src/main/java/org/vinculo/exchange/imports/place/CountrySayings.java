package org.vinculo.exchange.imports.place;

import java.sql.Connection;
import java.sql.SQLException;

/** Understands the countries that rows name by themselves, apart from any place. */
public final class CountrySayings {

    private CountrySayings() {
    }

    /**
     * Writes them into the temporary table {@code country_said} (said, code), inside the caller's transaction.
     *
     * @param fromRows which rows, as SQL from its FROM on
     */
    public static void understand(Connection connection, String fromRows, String homeCountry) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS country_said");
            statement.execute("CREATE TEMPORARY TABLE country_said (said text PRIMARY KEY, code text NOT NULL) ON COMMIT DROP");
        }
        var names = CountryTables.read(connection, homeCountry);
        try (var asked = connection.prepareStatement(
                "SELECT DISTINCT fields ->> 'country' " + fromRows + " AND jsonb_exists(fields, 'country')");
                var adding = connection.prepareStatement("INSERT INTO country_said (said, code) VALUES (?, ?)")) {
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    var code = names.read(rows.getString(1)).one();
                    if (code != null) {
                        adding.setString(1, rows.getString(1));
                        adding.setString(2, code);
                        adding.addBatch();
                    }
                }
            }
            adding.executeBatch();
        }
    }
}
