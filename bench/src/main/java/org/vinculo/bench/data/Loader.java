package org.vinculo.bench.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills the tables by COPY and lets them age as use would. */
public final class Loader {
    private static final int BATCH = 1_000;

    /** Two fifths of the rows are written anew, a tenth at a time, as months of corrections would. */
    private static final String AGEING = """
            UPDATE territory SET population = population + 7, version = version + 1, updated_at = now()
             WHERE abs(hashtext(id::text)) %% 10 = %d""";

    private static final String EVENTS = """
            INSERT INTO territory_event (territory_id, type, date, previous_name, new_name, reason, recorded_by)
            SELECT id, 'RENAMED', '2015-05-25', former_names[1], name, 'Ordenanza 12', 'bench'
              FROM territory WHERE former_names <> '{}'""";

    private static final String HISTORY = """
            INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id)
            SELECT 'TERRITORY', id, 0, 'CREATED', jsonb_build_object('name', jsonb_build_object('to', name)),
                   'bench', 'bench' FROM territory""";

    private final Postgres postgres;

    public Loader(Postgres postgres) {
        this.postgres = postgres;
    }

    public void load(int size) throws SQLException, IOException {
        try (var connection = postgres.asAdministrator()) {
            connection.setAutoCommit(false);
            // The generator's parents exist; checking a million of them by trigger shows nothing.
            execute(connection, "SET session_replication_role = replica");
            insertCountries(connection);
            copy(connection, size);
            execute(connection, EVENTS);
            execute(connection, HISTORY);
            connection.commit();
        }
    }

    /** What autovacuum does once so many rows have changed is done here, once and for all. */
    public void age() throws SQLException {
        var statements = new ArrayList<String>();
        statements.add("VACUUM ANALYZE");
        for (int tenth = 0; tenth < 4; tenth++) {
            statements.add(AGEING.formatted(tenth));
        }
        statements.add("VACUUM ANALYZE");
        statements.add("CHECKPOINT");
        postgres.run(statements);
    }

    private static void copy(Connection connection, int size) throws SQLException, IOException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var identifiers = new StringBuilder();
        try (var rows = new Rows(copies.copyIn("COPY territory (" + SampleTerritory.COLUMNS + ") FROM STDIN"))) {
            new Generator(territory -> {
                rows.add(territory.line());
                identifiers.append(territory.identifierLines());
            }).generate(size);
        }
        copies.copyIn("COPY territory_identifier (" + SampleTerritory.IDENTIFIER_COLUMNS + ") FROM STDIN",
                new java.io.StringReader(identifiers.toString()));
    }

    private static void insertCountries(Connection connection) throws SQLException {
        var insert = "INSERT INTO country (code, alpha3, numeric_code, names) VALUES (?, ?, ?, '{\"es\": \"-\"}')";
        try (var statement = connection.prepareStatement(insert)) {
            for (var country : SampleCountry.ALL) {
                statement.setString(1, country.code());
                statement.setString(2, country.alpha3());
                statement.setString(3, country.numeric());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Lines on their way into a COPY, some at a time. */
    private static final class Rows implements AutoCloseable {
        private final CopyIn copy;
        private final List<String> waiting = new ArrayList<>(BATCH);

        Rows(CopyIn copy) {
            this.copy = copy;
        }

        void add(String line) {
            waiting.add(line);
            if (waiting.size() == BATCH) {
                send();
            }
        }

        private void send() {
            var bytes = String.join("", waiting).getBytes(StandardCharsets.UTF_8);
            waiting.clear();
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException refused) {
                throw new IllegalStateException("The generated rows were refused", refused);
            }
        }

        @Override
        public void close() throws SQLException {
            send();
            copy.endCopy();
        }
    }
}
