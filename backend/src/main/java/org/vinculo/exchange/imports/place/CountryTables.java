package org.vinculo.exchange.imports.place;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads which countries there are and which of them the home country claims. */
final class CountryTables {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() { };

    private CountryTables() {
    }

    static CountryNames read(Connection connection, String homeCountry) throws SQLException {
        List<CountryNames.Named> countries = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT code, alpha3, names FROM country ORDER BY code")) {
            while (rows.next()) {
                countries.add(new CountryNames.Named(rows.getString(1), rows.getString(2),
                        Sql.read(rows.getString(3), NAMES).values()));
            }
        }
        return new CountryNames(countries, WordFiles.countries(), claimed(connection, homeCountry));
    }

    private static Set<String> claimed(Connection connection, String homeCountry) throws SQLException {
        Set<String> claimed = new HashSet<>();
        try (var statement = connection.prepareStatement("SELECT country FROM country_claim WHERE home_country = ?")) {
            statement.setString(1, homeCountry);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.add(rows.getString(1));
                }
            }
        }
        return claimed;
    }
}
