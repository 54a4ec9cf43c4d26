package org.vinculo.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a fresh installation holds after its first start. */
class TerritoriesLoadedTest {

    private static ReferenceDatabase database;
    private static LoadReport report;

    @BeforeAll
    static void load() {
        database = ReferenceDatabase.migrated();
        report = database.load(true);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void thereAreAtLeastNineThousand() {
        assertThat(database.count("SELECT count(*) FROM territory")).isGreaterThanOrEqualTo(9_000);
    }

    @Test
    void eachKindOfAdministrationHasItsReviewedCount() {
        var expected = new TreeMap<String, Long>();
        for (var row : new ReferenceFiles().rows("administrations.csv")) {
            expected.merge(String.join(" ", row.getField("country"), row.getField("level"), row.getField("status"),
                    row.getField("local_type")), Long.valueOf(row.getField("expected")), Long::sum);
        }
        var found = new TreeMap<String, Long>();
        database.rows("""
                SELECT country || ' ' || level || ' ' || status || ' ' || local_type AS kind, count(*) AS n
                  FROM territory WHERE local_type IS NOT NULL GROUP BY 1""")
                .forEach(row -> found.put(row.get("kind"), Long.valueOf(row.get("n"))));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void theCountsTheMinistryKnowsByHeartAreRight() {
        assertThat(regional("ES", "comunidad autónoma")).isEqualTo(17);
        assertThat(regional("ES", "ciudad autónoma")).isEqualTo(2);
        assertThat(database.count("SELECT count(*) FROM territory WHERE country = 'ES' AND local_type = 'provincia'"))
                .isEqualTo(50);
        assertThat(Map.of("IT", regional("IT"), "FR", regional("FR"), "DE", regional("DE"), "AR", regional("AR"),
                "BR", regional("BR"), "AT", regional("AT"))).isEqualTo(
                Map.of("IT", 20L, "FR", 18L, "DE", 16L, "AR", 24L, "BR", 27L, "AT", 9L));
        assertThat(database.column("SELECT DISTINCT status FROM territory WHERE country = 'PT' AND local_type = 'distrito'"))
                .containsExactly("GROUPING");
        assertThat(database.count("SELECT count(*) FROM territory WHERE country = 'PT' AND local_type = 'distrito'"))
                .isEqualTo(18);
    }

    @Test
    void everyCountryWithPlacesIsInTheReviewedTable() {
        var reviewed = new TreeSet<String>();
        new ReferenceFiles().rows("administrations.csv").forEach(row -> reviewed.add(row.getField("country")));
        assertThat(database.column("SELECT DISTINCT country FROM territory WHERE country <> 'VA'"))
                .as("the Vatican City has no administration below the state").allMatch(reviewed::contains);
    }

    @Test
    void oneAdministrationIsOneRecord() {
        for (var row : new ReferenceFiles().rows("unified.csv")) {
            var one = territoryOf(row.getField("key"));
            var other = territoryOf(row.getField("other"));
            assertThat(one).as(row.getField("key")).hasSize(1);
            if (row.getField("decision").equals("ONE")) {
                assertThat(other).as("%s is %s", row.getField("other"), row.getField("key")).isEqualTo(one);
            } else {
                assertThat(other).as("%s is not %s", row.getField("other"), row.getField("key")).isNotEqualTo(one);
            }
        }
    }

    @Test
    void theCityOfBuenosAiresIsOneRecordFoundByAllItsCodes() {
        var byIso = byCode("ISO_3166_2", "AR-C");
        assertThat(byIso).hasSize(1);
        assertThat(byCode("INDEC", "02")).isEqualTo(byIso);
        assertThat(byCode("GEONAMES", "3435910")).isEqualTo(byIso);
        assertThat(database.count("""
                SELECT count(*) FROM territory WHERE country = 'AR' AND level = 'MUNICIPAL' AND name = 'Buenos Aires'"""))
                .isZero();
    }

    @Test
    void madridAndCordobaAreTwoEach() {
        assertThat(byCode("ISO_3166_2", "ES-MD")).isNotEqualTo(byCode("GEONAMES", "3117735"));
        assertThat(byCode("ISO_3166_2", "AR-X")).isNotEqualTo(byCode("GEONAMES", "3860259"));
        assertThat(named("ES", "Madrid", "MUNICIPAL")).hasSize(1);
        assertThat(named("AR", "Córdoba", "REGIONAL")).hasSize(1);
        assertThat(named("AR", "Córdoba", "MUNICIPAL")).hasSize(1);
    }

    @Test
    void rosarioAndTorinoExistOnceWhereTheyAre() {
        var rosario = named("AR", "Rosario", "MUNICIPAL");
        assertThat(rosario).hasSize(1);
        assertThat(ancestors(rosario.getFirst().get("id"))).containsExactly("Santa Fe", "Rosario");
        assertThat(kilometres(rosario.getFirst(), -32.9468, -60.6393)).isLessThan(5);
        var torino = named("IT", "Torino", "MUNICIPAL");
        assertThat(torino).hasSize(1);
        assertThat(ancestors(torino.getFirst().get("id"))).containsExactly("Piemonte", "Torino");
        assertThat(kilometres(torino.getFirst(), 45.0703, 7.6869)).isLessThan(5);
    }

    @Test
    void theDepartmentRosarioIsAGrouping() {
        assertThat(database.column("""
                SELECT status FROM territory t JOIN territory_identifier i ON i.territory_id = t.id
                 WHERE i.scheme = 'INDEC' AND i.value = '82084'""")).containsExactly("GROUPING");
    }

    @Test
    void aPartidoAndItsHeadTownOfTheSameNameAreOneMunicipality() {
        assertThat(byCode("INDEC", "06882")).as("Zárate").isEqualTo(byCode("GEONAMES", "3427213"));
        assertThat(named("AR", "Zárate", "MUNICIPAL")).hasSize(1);
    }

    @Test
    void theSeatOfAMunicipalityThatWasJoinedToAnotherIsATownOfItsOwn() {
        assertThat(byCode("GEONAMES", "460659")).as("Carnikava, in Ādaži since 2021")
                .isNotEqualTo(byCode("ISO_3166_2", "LV-011"));
    }

    @Test
    void theComunasAreOneSet() {
        assertThat(database.column("""
                SELECT name FROM territory WHERE local_type = 'comuna' ORDER BY length(name), name"""))
                .containsExactly("Comuna 1", "Comuna 2", "Comuna 3", "Comuna 4", "Comuna 5", "Comuna 6", "Comuna 7",
                        "Comuna 8", "Comuna 9", "Comuna 10", "Comuna 11", "Comuna 12", "Comuna 13", "Comuna 14",
                        "Comuna 15");
        assertThat(names("INDEC", "02007")).as("INDEC numbers them by sevens").containsExactly("Comuna 1");
    }

    @Test
    void leadingZerosAreKeptAndSupersededCodesFindTheirTerritory() {
        assertThat(names("INDEC", "06")).containsExactly("Buenos Aires");
        assertThat(byCode("INDEC", "6")).isEmpty();
        assertThat(names("INDEC", "94007")).containsExactly("Río Grande");
        assertThat(byCode("INDEC", "94007")).isEqualTo(byCode("INDEC", "94008"));
    }

    @Test
    void everyPlaceHasAParentButAHandful() {
        long places = new ReferenceFiles().rows("cities_europe_latam_ge15k.csv").stream()
                .filter(row -> !CityReader.isNeighbourhood(row)).count();
        long top = database.count("""
                SELECT count(*) FROM territory t WHERE parent_id IS NULL AND level = 'MUNICIPAL'
                   AND EXISTS (SELECT FROM territory_identifier i WHERE i.territory_id = t.id AND i.scheme = 'GEONAMES')""");
        assertThat((double) (places - top) / places)
                .as("the others are municipalities right below a small state").isGreaterThan(0.98);
        assertThat(report.findings().get("unparented")).containsExactly("VA Vatican City (geonames:6691831)");
    }

    @Test
    void noPlaceLiesFarFromItsParentUnseen() {
        assertThat(report.findings().getOrDefault("doubtful", List.of())).as("reviewed: two exclaves").hasSize(2);
    }

    @Test
    void neighbourhoodsAreNoTerritories() {
        var left = new ReferenceFiles().rows("cities_europe_latam_ge15k.csv").stream()
                .filter(CityReader::isNeighbourhood).map(row -> row.getField("geonames_id")).toList();
        assertThat(left).hasSize(464);
        assertThat(database.column("SELECT value FROM territory_identifier WHERE scheme = 'GEONAMES'"))
                .doesNotContainAnyElementsOf(left);
        assertThat(named("AR", "Palermo", "MUNICIPAL")).isEmpty();
    }

    @Test
    void ancestorsAreTheParentsUpToTheTopAndNobodyIsHisOwn() {
        assertThat(database.count("""
                WITH RECURSIVE tree AS (
                  SELECT id, '{}'::uuid[] AS path FROM territory WHERE parent_id IS NULL
                  UNION ALL
                  SELECT t.id, tree.path || t.parent_id FROM territory t JOIN tree ON tree.id = t.parent_id
                )
                SELECT (SELECT count(*) FROM territory)
                       - (SELECT count(*) FROM tree JOIN territory t USING (id) WHERE t.ancestors = tree.path)""")).isZero();
    }

    @Test
    void everyTerritoryHasTheHistoryOfItsArrival() {
        assertThat(database.count("""
                SELECT count(*) FROM territory t WHERE NOT EXISTS (
                  SELECT FROM history h WHERE h.subject_type = 'TERRITORY' AND h.subject_id = t.id AND h.version = 0
                     AND h.action = 'CREATED' AND h.author_id = 'system:reference'
                     AND h.changes #>> '{name,to}' = t.name)""")).isZero();
        assertThat(database.count("SELECT count(*) FROM history WHERE subject_type = 'TERRITORY'"))
                .isEqualTo(database.count("SELECT count(*) FROM territory"));
    }

    @Test
    void namesCarryNoFootnoteMarks() {
        assertThat(database.column("""
                SELECT name || names::text FROM territory WHERE name || names::text ~ '[²³†‡*]'""")).isEmpty();
    }

    @Test
    void secondRunReportsNothingToDo() {
        assertThat(database.load(true).line()).startsWith("Reference data version 2 is in place");
    }

    private static long regional(String country) {
        return database.count("SELECT count(*) FROM territory WHERE level = 'REGIONAL' AND country = ?", country);
    }

    private static long regional(String country, String localType) {
        return database.count("""
                SELECT count(*) FROM territory WHERE level = 'REGIONAL' AND country = ? AND local_type = ?""",
                country, localType);
    }

    private static List<String> territoryOf(String key) {
        return database.column("SELECT territory_id FROM territory_reference WHERE source_key = ?", key);
    }

    private static List<String> byCode(String scheme, String value) {
        return database.column("SELECT territory_id FROM territory_identifier WHERE scheme = ? AND value = ?",
                scheme, value);
    }

    private static List<String> names(String scheme, String value) {
        return database.column("""
                SELECT name FROM territory t JOIN territory_identifier i ON i.territory_id = t.id
                 WHERE i.scheme = ? AND i.value = ?""", scheme, value);
    }

    private static List<Map<String, String>> named(String country, String name, String level) {
        return database.rows("SELECT * FROM territory WHERE country = ? AND name = ? AND level = ?",
                country, name, level);
    }

    private static List<String> ancestors(String id) {
        return database.column("""
                SELECT a.name FROM territory t, unnest(t.ancestors) WITH ORDINALITY u (id, nth)
                  JOIN territory a ON a.id = u.id WHERE t.id = ?::uuid ORDER BY nth""", id);
    }

    private static double kilometres(Map<String, String> territory, double latitude, double longitude) {
        return Point.of(territory.get("latitude"), territory.get("longitude"))
                .distanceTo(new Point(latitude, longitude));
    }
}
