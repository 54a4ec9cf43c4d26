package org.vinculo.exchange.reference;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database of its own for a test class, with the application's role as the loader has it. */
public final class ReferenceDatabase implements AutoCloseable {

    private static final String OWNER = "vinculo_owner";
    private static final String APP = "vinculo_app";

    private final EmbeddedPostgres postgres;

    private ReferenceDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static ReferenceDatabase migrated() {
        try {
            var postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            var database = new ReferenceDatabase(postgres);
            database.runAs("postgres", "postgres",
                    "CREATE ROLE " + OWNER + " LOGIN PASSWORD 'test'", "CREATE ROLE " + APP + " LOGIN PASSWORD 'test'",
                    "CREATE DATABASE vinculo OWNER " + OWNER + " TEMPLATE template0 ENCODING 'UTF8'"
                            + " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
            Flyway.configure().dataSource(database.url("vinculo"), OWNER, "test")
                    .placeholders(Map.of("app_role", APP)).load().migrate();
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the reference data in it. */
    public static ReferenceDatabase loaded() {
        var database = migrated();
        database.load(false);
        database.run("ANALYZE");  // as autovacuum does soon after
        return database;
    }

    /** Loads as the application does. */
    LoadReport load(boolean demo) {
        return new ReferenceLoad(dataSource(), new ReferenceFiles(), "AR", demo).run();
    }

    public DataSource dataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url("vinculo"));
        dataSource.setUser(APP);
        dataSource.setPassword("test");
        return dataSource;
    }

    /** Each row as text by column name. */
    public List<Map<String, String>> rows(String query, Object... arguments) {
        try (var connection = dataSource().getConnection(); var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var rows = new ArrayList<Map<String, String>>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = new LinkedHashMap<String, String>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.put(result.getMetaData().getColumnLabel(i), result.getString(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row. */
    public List<String> column(String query, Object... arguments) {
        return rows(query, arguments).stream().map(row -> row.values().iterator().next()).toList();
    }

    long count(String query, Object... arguments) {
        return Long.parseLong(column(query, arguments).getFirst());
    }

    public void run(String... statements) {
        try {
            runAs(OWNER, "vinculo", statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void runAs(String user, String database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), user, "test");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
