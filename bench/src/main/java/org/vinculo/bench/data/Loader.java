package org.vinculo.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Fills the tables by COPY and lets them age as use would. */
final class Loader {
    /** One governed town in so many has an administration that cooperates. */
    private static final int COOPERATING = 6;

    /** Two fifths of the rows are written anew, a tenth at a time, as months of corrections would. */
    private static final String TERRITORIES_AGE = """
            UPDATE territory SET population = population + 7, version = version + 1, updated_at = now()
             WHERE abs(hashtext(id::text)) %% 10 = %d""";

    /** Half of them texts, half of them confirmations, whose order lists go by. */
    private static final String LINKS_AGE = """
            UPDATE link SET version = version + 1, updated_at = now(), instrument = 'Acta ' || version,
                   last_confirmed_on = CASE WHEN %1$d < 2 THEN last_confirmed_on ELSE last_confirmed_on + 3 END
             WHERE abs(hashtext(id::text)) %% 10 = %1$d""";

    private static final String EVENTS = """
            INSERT INTO territory_event (territory_id, type, date, previous_name, new_name, reason, recorded_by)
            SELECT id, 'RENAMED', '2015-05-25', former_names[1], name, 'Ordenanza 12', 'bench'
              FROM territory WHERE former_names <> '{}'""";

    private static final String HISTORY = """
            INSERT INTO history (subject_type, subject_id, version, action, changes, author, author_id)
            SELECT 'TERRITORY', id, 0, 'CREATED', jsonb_build_object('name', jsonb_build_object('to', name)),
                   'bench', 'bench' FROM territory""";

    /**
     * What idempotency keeps for ninety days. Over an empty table each session would keep a plan that reads it whole: in
     * production autovacuum corrects that after some dozens of writes, here it is off.
     */
    private static final String ANSWERS = """
            INSERT INTO idempotency (issuer, subject, client, route, key, request_hash, status, headers, body)
            SELECT 'bench', 'bench', 'bench', 'PATCH /api/v1/territories/' || id, id::text, md5(id::text), 200, '{}', '{}'
              FROM territory WHERE abs(hashtext(id::text)) % 10 = 7""";

    /** What a trigger would have said. */
    private static final String NAMES = "INSERT INTO known_name_due (territory_id) SELECT id FROM territory";

    private final Postgres postgres;

    Loader(Postgres postgres) {
        this.postgres = postgres;
    }

    /** As many territories as links. */
    void load(int size) throws SQLException {
        try (var connection = postgres.asAdministrator()) {
            connection.setAutoCommit(false);
            // The generator's rows fit together; checking a million of them by trigger shows nothing.
            execute(connection, "SET session_replication_role = replica", "SET maintenance_work_mem = '512MB'",
                    "SET work_mem = '64MB'");
            insertCountries(connection);
            var towns = copy(connection, size);
            execute(connection, EVENTS, HISTORY, ANSWERS, NAMES, "ANALYZE territory");
            new LinkLoader(connection).load(towns, size);
            connection.commit();
        }
    }

    /** What autovacuum does once so many rows have changed is done here, once and for all. */
    void age() throws SQLException {
        var statements = new ArrayList<String>();
        statements.add("SET maintenance_work_mem = '512MB'");
        statements.add("SET gin_pending_list_limit = '256MB'");
        statements.add("VACUUM ANALYZE");
        for (var ageing : List.of(TERRITORIES_AGE, LINKS_AGE)) {
            IntStream.range(0, 4).mapToObj(ageing::formatted).forEach(statements::add);
        }
        statements.add("VACUUM ANALYZE");
        statements.add("CHECKPOINT");
        postgres.run(statements);
    }

    /** @return the towns whose administrations cooperate */
    private static List<Town> copy(Connection connection, int size) throws SQLException {
        var indexes = Indexes.takenOff(connection, "territory");
        var towns = new ArrayList<Town>();
        var territories = new Copying(connection, "territory", SampleTerritory.COLUMNS);
        var identifiers = new Copying(connection, "territory_identifier", SampleTerritory.IDENTIFIER_COLUMNS);
        new Generator(territory -> {
            territories.add(territory.line());
            identifiers.add(territory.identifierLines());
            if (territory.isGovernedTown() && territory.number() % COOPERATING == 0) {
                towns.add(new Town(territory.id(), territory.country().code(), territory.name()));
            }
        }).generate(size);
        territories.send();
        identifiers.send();
        indexes.putBack();
        return towns;
    }

    private static void insertCountries(Connection connection) throws SQLException {
        var insert = "INSERT INTO country (code, alpha3, numeric_code, names) VALUES (?, ?, ?, jsonb_build_object('es', '-', 'en', ?::text))";
        try (var statement = connection.prepareStatement(insert)) {
            for (var country : SampleCountry.ALL) {
                statement.setString(1, country.code());
                statement.setString(2, country.alpha3());
                statement.setString(3, country.numeric());
                statement.setString(4, country.inEnglish());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
