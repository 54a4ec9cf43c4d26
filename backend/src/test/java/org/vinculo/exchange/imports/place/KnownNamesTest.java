package org.vinculo.exchange.imports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vinculo.exchange.reference.ReferenceDatabase;

/** Names that are kept ready follow what is on record, whoever writes it. */
class KnownNamesTest {

    private static final String ALL = "SELECT territory_id, country, cmp, kind FROM known_name ORDER BY territory_id, cmp";

    private static final String TOWN = """
            INSERT INTO territory (country, level, status, name, names, former_names, source)
            VALUES ('AR', 'MUNICIPAL', 'GOVERNED', ?, ?::jsonb, ?::text[], 'test') RETURNING id""";

    private static ReferenceDatabase database;

    @BeforeAll
    static void load() throws SQLException {
        database = ReferenceDatabase.loaded();
        read();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    private static int read() throws SQLException {
        try (var connection = open()) {
            return KnownNames.keepUp(connection);
        }
    }

    private static Connection open() throws SQLException {
        var connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static String town(String name, String names, String former) {
        return database.column(TOWN, name, names, former).getFirst();
    }

    /** Kinds by name. */
    private static Map<String, String> names(String territory) {
        return database.rows("SELECT cmp, kind FROM known_name WHERE territory_id = ?::uuid", territory).stream()
                .collect(Collectors.toMap(row -> row.get("cmp"), row -> row.get("kind")));
    }

    @Test
    void aTerritoryIsKnownByEveryNameItHas() throws SQLException {
        var id = town("Municipalidad de Gral. Ábrego / Abregu", "{\"it\": \"Abrego (Salta)\"}", "{Pueblo Viejo}");
        read();
        assertThat(names(id)).containsEntry("municipalidad de gral abrego abregu", "0").containsEntry("abregu", "0")
                .containsEntry("municipalidad de gral abrego", "0").containsEntry("abrego salta", "1")
                .containsEntry("pueblo viejo", "2").containsEntry("abrego", "3");
        assertThat(names(id).entrySet()).filteredOn(name -> name.getKey().equals("general abrego abregu"))
                .extracting(Map.Entry::getValue).containsExactly("2");
    }

    @Test
    void namesFollowRenamingAndGoWithDissolution() throws SQLException {
        var id = town("Quilmén", "{}", "{}");
        read();
        assertThat(names(id)).containsOnlyKeys("quilmen");
        database.run("UPDATE territory SET name = 'Quilmén Nuevo', former_names = '{Quilmén}' WHERE id = '" + id + "'");
        read();
        assertThat(names(id)).containsOnlyKeys("quilmen nuevo", "quilmen").containsEntry("quilmen", "2");
        database.run("UPDATE territory SET dissolved_on = '2020-01-01' WHERE id = '" + id + "'");
        read();
        assertThat(names(id)).isEmpty();
        database.run("UPDATE territory SET dissolved_on = NULL WHERE id = '" + id + "'");
        read();
        assertThat(names(id)).containsOnlyKeys("quilmen nuevo", "quilmen");
    }

    @Test
    void whatSaysNothingOfNamesLeavesNothingToRead() throws SQLException {
        read();
        database.run("UPDATE territory SET population = coalesce(population, 0) + 1, version = version + 1 WHERE country = 'AR'");
        assertThat(read()).isZero();
    }

    @Test
    void readBitByBitTheyAreWhatTheyAreWhenReadAtOnce() throws SQLException {
        town("Los Aromos - Villa Chica", "{\"en\": \"City of Aromos\"}", "{}");
        database.run("UPDATE territory SET former_names = former_names || ('Antes ' || name) WHERE country = 'AR' AND level = 'INTERMEDIATE'");
        read();
        database.run("UPDATE territory SET former_names = former_names[1:cardinality(former_names) - 1] WHERE country = 'AR' AND level = 'INTERMEDIATE'");
        read();
        var before = database.rows(ALL);
        database.run("UPDATE known_name_rules SET edition = 'of an earlier release'");
        assertThat(read()).isPositive();
        assertThat(database.rows(ALL)).isEqualTo(before).hasSizeGreaterThan(10_000);
    }

    @Test
    void placesAreMatchedByWhatWasWrittenJustBefore() throws SQLException, IOException {
        town("Villa Recién Fundada", "{}", "{}");
        try (var connection = open()) {
            new KnownNames(connection, new NameReader()).catchUp();
            assertThat(known(connection, "villa recien fundada")).isOne();
            connection.rollback();
        }
        read();
        try (var connection = open()) {
            assertThat(known(connection, "villa recien fundada")).isOne();
        }
    }

    @Test
    void whoeverWritesATerritoryWaitsForNoReader() throws SQLException {
        var id = town("Puerto Lento", "{}", "{}");
        try (var reader = open()) {
            new KnownNames(reader, new NameReader()).catchUp();
            try (var writer = open(); var statement = writer.createStatement()) {
                statement.execute("SET statement_timeout = '" + Duration.ofSeconds(5).toMillis() + "'");
                statement.execute("UPDATE territory SET name = 'Puerto Rápido' WHERE id = '" + id + "'");
                writer.commit();
            }
            reader.commit();
        }
        assertThat(names(id)).containsOnlyKeys("puerto lento");
        read();
        assertThat(names(id)).containsOnlyKeys("puerto rapido");
    }

    @Test
    void namesAreFoundThroughTheirIndexes() {
        database.run("ANALYZE known_name");
        assertThat(plan("SELECT * FROM known_name k WHERE replace(k.cmp, ' ', '') = 'costasacate' AND k.cmp = 'costa sacate'"))
                .contains("known_name_joined");
        assertThat(plan("SELECT * FROM known_name k WHERE k.cmp % 'costa sacatte'")).contains("known_name_alike");
    }

    private static String plan(String query) {
        return String.join("\n", database.column("EXPLAIN " + query));
    }

    private static long known(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT count(*) FROM known_name WHERE cmp = ?")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Whoever changes how names are read has to raise the number in {@link NameReader#EDITION}, and then writes the new ones here. */
    @Test
    void theseAreTheRulesOfThisEdition() {
        var reader = new NameReader();
        var read = List.of("Municipalidad de Gral. San Martín", "Rosario (Santa Fe)", "Coruña, A", "Bolzano / Bozen", "Comune dell'Aquila",
                "Kansas City", "Sta. Rosa - La Pampa").stream().map(name -> name + ": " + reader.read(name).variants().stream()
                        .map(form -> form.sureness() + " " + form.text()).collect(Collectors.joining(", "))).toList();
        assertThat(NameReader.EDITION).startsWith("1 ");
        assertThat(read).containsExactly(
                "Municipalidad de Gral. San Martín: WHOLE Municipalidad de Gral. San Martín, PLAIN Municipalidad de General San Martín, PLAIN Municipalidad de Generale San Martín,"
                        + " PLAIN Gral. San Martín, PLAIN General San Martín, PLAIN Generale San Martín",
                "Rosario (Santa Fe): WHOLE Rosario (Santa Fe), CUT Rosario",
                "Coruña, A: WHOLE Coruña, A, PLAIN A Coruña",
                "Bolzano / Bozen: WHOLE Bolzano / Bozen, CUT Bolzano, CUT Bozen",
                "Comune dell'Aquila: WHOLE Comune dell'Aquila, PLAIN dell'Aquila, PLAIN Aquila, PLAIN L'Aquila",
                "Kansas City: WHOLE Kansas City, CUT Kansas",
                "Sta. Rosa - La Pampa: WHOLE Sta. Rosa - La Pampa, PLAIN Santa Rosa - La Pampa, CUT Sta. Rosa, CUT Santa Rosa");
    }
}
