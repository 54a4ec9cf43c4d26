package org.vinculo.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/**
 * How the server would answer a statement over as many records as a large ministry gathers in decades. They lie in a
 * database of their own, laid once for all the tests that ask, so that every other test has small tables.
 */
public final class Plans {

    private static final String DATABASE = "plans";
    /** Tests run under several class loaders; the JVM's properties are what they share. */
    private static final String LAID = "vinculo.test.plans.laid";
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private Plans() {
    }

    /** The plan the server makes of a prepared statement, for these values or for all. */
    public static String plan(String sql, Map<String, String> values, boolean forAllValues) {
        lay();
        var arguments = new ArrayList<String>();
        var numbered = PARAMETER.matcher(sql).replaceAll(match -> {
            arguments.add("'" + values.get(match.group(1)).replace("'", "''") + "'");
            return "\\$" + arguments.size();
        });
        try (var connection = as("quarkus.datasource"); var statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = " + (forAllValues ? "force_generic_plan" : "force_custom_plan"));
            statement.execute("PREPARE asked AS " + numbered);
            var lines = new StringBuilder();
            try (var rows = statement.executeQuery("EXPLAIN EXECUTE asked"
                    + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")"))) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
            return lines.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static synchronized void lay() {
        if (Boolean.getBoolean(LAID)) {
            return;
        }
        TestDatabase.create(DATABASE);
        Flyway.configure().dataSource(url(), Database.config("quarkus.flyway.username"), Database.config("quarkus.flyway.password"))
                .placeholders(Map.of("app_role", Database.config("quarkus.datasource.username"))).load().migrate();
        try (var connection = as("quarkus.flyway")) {
            Database.run(connection, ReferenceSeed.statements());
            Database.run(connection, ManyTerritories.statements());
            Database.run(connection, ManyActors.statements());
            Database.run(connection, ManyLinks.statements());
            Database.run(connection, ManyAgreements.statements());
            Database.run(connection, ManyImports.statements());
            Database.run(connection, ManyRates.statements());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(LAID, "true");
    }

    private static Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url(), Database.config(role + ".username"), Database.config(role + ".password"));
    }

    private static String url() {
        var application = Database.url();
        return application.substring(0, application.lastIndexOf('/') + 1) + DATABASE;
    }
}
