package org.vinculo.exchange.imports.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real, messy lists. They are not in the repository; where they are absent the tests say that they did not run. */
class RealListsTest {

    private static final Logger LOG = Logger.getLogger(RealListsTest.class);

    private static final Pattern ABOVE_MUNICIPAL = Pattern.compile("(County|Province|Department)$|^Province of ");

    private static PlaceDesk desk;

    @BeforeAll
    static void load() {
        desk = new PlaceDesk();
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
    }

    @Test
    void argentineTwinnings() throws IOException {
        var file = present("links/twinnings-argentina-wikidata.csv");
        var rows = desk.match(PlaceDesk.LINKS, SharedLists.twinnings(file, ','));
        report(file, rows);
        holds(rows);
        assertThat(rows).filteredOn(row -> matched(row)).hasSizeGreaterThan(rows.size() * 3 / 4);
        assertThat(rows).filteredOn(row -> row.get("name").equals("Buenos Aires"))
                .allMatch(row -> "Ciudad Autónoma de Buenos Aires".equals(row.get("territory")));
    }

    @Test
    void europeanTwinnings() throws IOException {
        var file = present("links/twinnings-europe-wikidata.tsv");
        var rows = desk.match(PlaceDesk.LINKS, SharedLists.twinnings(file, '\t'));
        report(file, rows);
        holds(rows);
        assertThat(rows).filteredOn(row -> matched(row)).hasSizeGreaterThan(rows.size() / 4);
    }

    @Test
    void argentineTerritories() throws IOException {
        var file = present("territories/ar_official_territories.csv");
        var rows = desk.match(PlaceDesk.TERRITORIES, SharedLists.argentine(file));
        report(file, rows);
        assertThat(rows).filteredOn(row -> matched(row)).allMatch(row -> row.get("territory_country").equals("AR"))
                .filteredOn(row -> !row.get("by").equals("CODE") && row.get("asked").equals("MUNICIPAL"))
                .filteredOn(row -> row.get("km") != null)
                .as("by name and province, up to 10 km away")
                .allMatch(row -> Double.parseDouble(row.get("km")) <= PlaceDesk.TERRITORIES.nearKm());
        assertThat(rows).filteredOn(row -> matched(row)).hasSizeGreaterThan(1_100);
    }

    /** What must hold of whatever is matched out of a list that has names and points only. */
    private static void holds(List<Map<String, String>> rows) {
        assertThat(rows).filteredOn(row -> matched(row)).allSatisfy(row -> {
            assertThat(row.get("country")).isEqualTo(row.get("territory_country"));
            assertThat(row.get("status")).isNotEqualTo("GROUPING");
            if (row.get("km") != null && !ABOVE_MUNICIPAL.matcher(row.get("name")).find()) {
                assertThat(Double.parseDouble(row.get("km"))).as(row.get("name"))
                        .isLessThanOrEqualTo(PlaceDesk.LINKS.nearKm());
            }
        });
    }

    private static boolean matched(Map<String, String> row) {
        return row.get("outcome").equals("MATCHED");
    }

    private static Path present(String name) {
        var file = SharedLists.file(name);
        assumeTrue(Files.isRegularFile(file), "skipped: no list at " + file);
        return file;
    }

    private static void report(Path file, List<Map<String, String>> rows) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> counts.merge(row.get("reason") == null ? row.get("outcome")
                : row.get("outcome") + " " + row.get("reason"), 1, Integer::sum));
        LOG.infof("%s: %d places, %s", file.getFileName(), rows.size(), counts);
    }
}
