package org.vinculo.local;

import java.sql.Connection;
import java.sql.SQLException;

/** The roles and databases of deploy/postgres, without passwords: this server answers on loopback only. */
final class Databases {
    private final Connection connection;

    Databases(Connection connection) {
        this.connection = connection;
    }

    void create() throws SQLException {
        role("vinculo_owner");
        role("vinculo_app");
        role("keycloak");
        database("vinculo", "vinculo_owner");
        database("keycloak", "keycloak");
        run("GRANT CONNECT, TEMPORARY ON DATABASE vinculo TO vinculo_app");
    }

    private void role(String name) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run("CREATE ROLE " + name + " LOGIN");
        }
    }

    private void database(String name, String owner) throws SQLException {
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run("CREATE DATABASE " + name + " OWNER " + owner);
            run("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
