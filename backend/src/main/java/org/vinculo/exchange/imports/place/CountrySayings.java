package org.vinculo.exchange.imports.place;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Understands the countries that rows name by themselves, apart from any place. */
public final class CountrySayings {

    private CountrySayings() {
    }

    /** Writes them into the temporary table {@code country_said} (said, code), inside the caller's transaction. */
    public static void understand(Connection connection, UUID importId, String homeCountry) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS country_said");
            statement.execute("CREATE TEMPORARY TABLE country_said (said text PRIMARY KEY, code text NOT NULL) ON COMMIT DROP");
        }
        var names = CountryTables.read(connection, homeCountry);
        try (var asked = connection.prepareStatement("""
                SELECT DISTINCT fields ->> 'country' FROM import_row WHERE import_id = ? AND jsonb_exists(fields, 'country')""");
                var adding = connection.prepareStatement("INSERT INTO country_said (said, code) VALUES (?, ?)")) {
            asked.setObject(1, importId);
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
