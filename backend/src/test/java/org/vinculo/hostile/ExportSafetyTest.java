package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Files that other programs open: no name becomes a formula or breaks a row, and a broken file does not look whole. */
@QuarkusTest
class ExportSafetyTest {

    private static final List<String> FORMULAS = List.of("=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0");
    private static final List<String> AWKWARD = List.of("A \"B\" C", "A, B; C", "'A", "A\\B", "\"", "Ñandú", "🏛️ Foro", "\\N", "\\.");

    @Test
    void aNameIsNoFormulaInASpreadsheetAndItselfInJson() throws IOException {
        var region = Territories.region("FR", "=Région").save();
        for (var name : FORMULAS) {
            Territories.town("FR", name).with("localType", name).under(region).save();
        }
        for (var row : csv(region)) {
            for (var field : List.of("name", "localType", "parentName")) {
                assertThat(row.getField(field)).startsWith("'");
            }
            assertThat(FORMULAS).contains(row.getField("name").substring(1));
        }
        assertThat(names(region)).containsExactlyInAnyOrderElementsOf(FORMULAS);
        assertThat(lines(region)).containsExactlyInAnyOrderElementsOf(FORMULAS);
    }

    @Test
    void aNameWithQuotesCommasAndBackslashesIsOneField() throws IOException {
        var region = Territories.region("FR", "Région \"entre, guillemets\"").save();
        AWKWARD.forEach(name -> Territories.town("FR", name).under(region).save());
        assertThat(csv(region)).extracting(row -> row.getField("name")).containsExactlyInAnyOrderElementsOf(AWKWARD);
        assertThat(csv(region)).extracting(row -> row.getField("parentName")).containsOnly("Région \"entre, guillemets\"");
        assertThat(lines(region)).containsExactlyInAnyOrderElementsOf(AWKWARD);
    }

    /** The API refuses line ends in names; a row that came another way must break no file all the same. */
    @Test
    void aLineEndInANameBreaksNoRow() throws IOException {
        var region = Territories.region("FR", "Région des lignes").save();
        var town = Territories.town("FR", "À casser").under(region).save();
        Database.run("UPDATE territory SET name = E'A\\r\\nB\\n=C' WHERE id = '" + town.id() + "'");
        assertThat(csv(region)).singleElement().satisfies(row -> assertThat(row.getField("name")).isEqualTo("A\r\nB\n=C"));
        assertThat(lines(region)).containsExactly("A\r\nB\n=C");
    }

    @Test
    void aFileWhoseDatabaseGoesAwayHalfwayIsBrokenOff() throws Exception {
        fill();
        try (var socket = RawHttp.open()) {
            var request = RawHttp.head("GET", "/api/v1/territories?country=FJ", Tokens.analyst()) + "Accept: text/csv\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(socket.getInputStream().readNBytes(2_000)).hasSize(2_000);
            assertThat(endExports()).isPositive();
            assertThat(rest(socket)).doesNotEndWith("\r\n0\r\n\r\n");
        } finally {
            Database.run("DELETE FROM territory WHERE source = 'Broken export'");
        }
    }

    private static String rest(Socket socket) throws IOException {
        var rest = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(rest);
        } catch (SocketException reset) {
            return rest.toString(StandardCharsets.UTF_8);
        }
        return rest.toString(StandardCharsets.UTF_8);
    }

    private static void fill() {
        Database.run("""
                INSERT INTO territory (country, level, status, name, local_type, source)
                SELECT 'FJ', 'MUNICIPAL', 'GOVERNED', repeat('a', 190) || n, repeat('b', 100), 'Broken export'
                  FROM generate_series(1, 60000) n""");
    }

    /** As an operator would; it takes more rights than the application's and its owner's. */
    private static long endExports() throws Exception {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var ended = connection.createStatement().executeQuery("""
                        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                         WHERE usename = 'vinculo_app' AND state = 'active' AND query LIKE 'COPY%'""")) {
            ended.next();
            return ended.getLong(1);
        }
    }

    private static List<NamedCsvRecord> csv(Territories.Saved region) throws IOException {
        var text = Api.as(Tokens.analyst()).accept("text/csv").queryParam("parent", UUID.fromString(region.id())).get("/territories").asString();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        }
    }

    private static List<String> lines(Territories.Saved region) {
        return Api.as(Tokens.analyst()).accept("application/x-ndjson").queryParam("parent", region.id()).get("/territories").asString()
                .lines().map(line -> JsonPath.from(line).getString("name")).toList();
    }

    private static List<String> names(Territories.Saved region) {
        return Api.as(Tokens.analyst()).queryParam("parent", region.id()).get("/territories").path("items.name");
    }
}
