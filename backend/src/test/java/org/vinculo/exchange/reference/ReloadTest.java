package org.vinculo.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A later version of the data meets what people have made of the first one. Each test builds on the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReloadTest {

    private static final String ROSARIO = """
            (SELECT territory_id FROM territory_identifier WHERE scheme = 'GEONAMES' AND value = '3838583')""";
    private static final String TORINO = """
            (SELECT territory_id FROM territory_identifier WHERE scheme = 'GEONAMES' AND value = '3165524')""";

    private static ReferenceDatabase database;

    @BeforeAll
    static void load() {
        database = ReferenceDatabase.migrated();
        database.load(false);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    @Order(1)
    void theSameDataAgainChangesNothing() {
        var before = state();
        forceReload();
        assertThat(state()).isEqualTo(before);
        assertThat(database.count("SELECT count(*) FROM history WHERE action <> 'CREATED'")).isZero();
    }

    @Test
    @Order(2)
    void whatSomebodyCorrectedStays() {
        database.run("UPDATE territory SET population = 1, name = 'Rosario corregido', version = 1 WHERE id = " + ROSARIO,
                "UPDATE territory_reference SET loaded = loaded || '{\"population\": 5, \"name\": \"Rossario\"}'"
                        + " WHERE territory_id = " + ROSARIO + " AND loaded <> '{}'");
        forceReload();
        assertThat(database.rows("SELECT name, population, version FROM territory WHERE id = " + ROSARIO).getFirst())
                .containsEntry("name", "Rosario corregido").containsEntry("population", "1").containsEntry("version", "1");
    }

    @Test
    @Order(3)
    void whatNobodyTouchedFollowsTheDataWithItsHistory() {
        database.run("UPDATE territory SET population = 7, parent_id = NULL, ancestors = '{}' WHERE id = " + TORINO,
                "UPDATE territory_reference SET loaded = loaded - 'parent' || '{\"population\": 7}' WHERE territory_id = "
                        + TORINO + " AND loaded <> '{}'");
        forceReload();
        var torino = database.rows("SELECT population, cardinality(ancestors) AS depth, version FROM territory WHERE id = "
                + TORINO).getFirst();
        assertThat(torino).containsEntry("population", "870456").containsEntry("depth", "2").containsEntry("version", "1");
        assertThat(database.column("""
                SELECT changes #>> '{population,from}' FROM history WHERE action = 'UPDATED' AND version = 1
                   AND subject_id = """ + TORINO)).containsExactly("7");
        var before = state();
        forceReload();
        assertThat(state()).as("and then it rests").isEqualTo(before);
    }

    @Test
    @Order(4)
    void aMergedTerritoryIsNotBroughtBack() {
        long territories = database.count("SELECT count(*) FROM territory");
        database.run("UPDATE territory SET dissolved_on = '2026-01-01' WHERE id = " + TORINO,
                "UPDATE territory_reference SET loaded = loaded || '{\"population\": 1}' WHERE territory_id = " + TORINO);
        var before = state();
        forceReload();
        assertThat(state()).isEqualTo(before);
        assertThat(database.count("SELECT count(*) FROM territory")).isEqualTo(territories);
    }

    @Test
    @Order(5)
    void whatSomebodyEnteredBeforeTheDataKnewItIsAdoptedNotDoubled() {
        long territories = database.count("SELECT count(*) FROM territory");
        database.run("DELETE FROM territory_reference WHERE territory_id = " + ROSARIO);
        forceReload();
        assertThat(database.count("SELECT count(*) FROM territory")).isEqualTo(territories);
        assertThat(database.column("SELECT name FROM territory WHERE id = " + ROSARIO))
                .containsExactly("Rosario corregido");
    }

    @Test
    @Order(6)
    void anOlderServerLeavesNewerDataAlone() {
        database.run("UPDATE reference_load SET version = 99");
        assertThat(database.load(false).counts()).isEmpty();
        assertThat(database.count("SELECT version FROM reference_load WHERE dataset = 'reference'")).isEqualTo(99);
    }

    private static void forceReload() {
        database.run("UPDATE reference_load SET checksum = 'another'");
        assertThat(database.load(false).counts()).as("the loader has run").isNotEmpty();
    }

    private static String state() {
        return database.column("""
                SELECT count(*) || ' ' || sum(version) || ' ' || md5(string_agg(t::text, '' ORDER BY t.id)) || ' '
                       || (SELECT count(*) FROM history) || ' ' || (SELECT count(*) FROM territory_identifier) || ' '
                       || (SELECT count(*) FROM territory_shape) FROM territory t""").getFirst();
    }
}
