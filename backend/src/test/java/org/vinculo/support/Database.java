package org.vinculo.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a test may do behind the API's back: look at the tables, and fill them with more rows than HTTP would bear. */
public final class Database {
    private static Connection looking;
    private static String lookedAt;

    private Database() {}

    /** A connection with every right; the caller closes it. */
    public static Connection asOwner() {
        return connect(config("quarkus.flyway.username"), config("quarkus.flyway.password"));
    }

    /** A connection with the rights the API has; the caller closes it. */
    public static Connection asApplication() {
        return connect(config("quarkus.datasource.username"), config("quarkus.datasource.password"));
    }

    /** Runs statements one after another, each in a transaction of its own (so that ANALYZE and VACUUM work too). */
    public static void run(String... statements) {
        try (var connection = asOwner()) {
            run(connection, statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Connection connection, String... statements) {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row. */
    public static synchronized List<String> column(String query, Object... arguments) {
        try (var statement = looking().prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            var rows = new ArrayList<String>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long count(String query, Object... arguments) {
        return Long.parseLong(column(query, arguments).getFirst());
    }

    /** One connection for all that only look, because to open one takes longer than to look. */
    private static Connection looking() throws SQLException {
        var url = config("quarkus.datasource.jdbc.url");
        if (looking == null || looking.isClosed() || !url.equals(lookedAt)) {
            looking = asOwner();
            lookedAt = url;
        }
        return looking;
    }

    private static Connection connect(String user, String password) {
        try {
            return DriverManager.getConnection(url(), user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String url() {
        return config("quarkus.datasource.jdbc.url");
    }

    static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
