package org.vinculo.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table's indexes, taken off while it is filled: built afterwards, they cost a tenth. Its primary key stays. */
final class Indexes {
    private static final String NAMED = """
            SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index
             WHERE indrelid = ?::regclass AND NOT indisprimary
               AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = indexrelid) ORDER BY 1""";

    private final Connection connection;
    private final List<String> definitions = new ArrayList<>();

    private Indexes(Connection connection) {
        this.connection = connection;
    }

    static Indexes takenOff(Connection connection, String table) throws SQLException {
        var taken = new Indexes(connection);
        var names = new ArrayList<String>();
        try (var statement = connection.prepareStatement(NAMED)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    taken.definitions.add(rows.getString(2));
                }
            }
        }
        taken.run(names.stream().map(name -> "DROP INDEX " + name).toList());
        return taken;
    }

    void putBack() throws SQLException {
        run(definitions);
    }

    private void run(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
