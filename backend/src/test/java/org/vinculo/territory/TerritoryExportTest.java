package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.support.Api;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

@QuarkusTest
class TerritoryExportTest {

    private static final String TRICKY = "\"Comillas\", coma; \\barra\\ y ñandú";

    private static Saved region;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = region("PT", "+Distrito Exportado").save();
        town("PT", "=SUM(A1:A9)").under(region).with("localType", "@concelho").with("population", 5).at(38.5, -9.25).save();
        town("PT", TRICKY).under(region).with("population", 7).save();
        town("PT", "-Menos").under(region).save();
        town("PT", "Zona").under(region).with("status", "UNCONFIRMED").with("names", Map.of("es", "Última")).save();
    }

    @Test
    void csvHoldsAllRowsAndNothingASpreadsheetWouldRun() {
        var answer = export("text/csv").extract();
        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"territorios.csv\"");
        var rows = csv(answer);
        assertThat(rows).extracting(row -> row.getField("name")).containsExactlyInAnyOrder("'=SUM(A1:A9)", TRICKY, "'-Menos", "Zona");
        var first = rows.stream().filter(row -> row.getField("name").startsWith("'=")).findFirst().orElseThrow();
        assertThat(first.getField("localType")).isEqualTo("'@concelho");
        assertThat(first.getField("parentName")).isEqualTo("'+Distrito Exportado");
        assertThat(first.getField("latitude")).isEqualTo("38.5");
        assertThat(first.getField("country")).isEqualTo("PT");
        assertThat(first.getField("dissolvedOn")).isEmpty();
    }

    @Test
    void linesOfJsonAreTheItemsOfTheList() throws Exception {
        var lines = export("application/x-ndjson").extract().asString().split("\n");
        assertThat(lines).hasSize(4);
        var json = new ObjectMapper();
        var items = json.readTree(Api.as(Tokens.analyst()).queryParam("parent", region.id()).get("/territories").asString())
                .get("items");
        for (int i = 0; i < lines.length; i++) {
            assertThat(json.readTree(lines[i])).isEqualTo(items.get(i));
        }
    }

    @Test
    void geoJsonIsACollectionOfFeatures() {
        export("application/geo+json").contentType("application/geo+json").body("type", equalTo("FeatureCollection"))
                .body("features.size()", equalTo(4))
                .body("features.find { it.properties.name == '=SUM(A1:A9)' }.geometry.coordinates", contains(-9.25f, 38.5f))
                .body("features.find { it.properties.name == '=SUM(A1:A9)' }.properties.population", equalTo(5))
                .body("features.find { it.properties.name == 'Zona' }.geometry", nullValue());
        as("application/geo+json").queryParam("country", "FJ").get("/territories").then().statusCode(200)
                .body("features.size()", equalTo(0));
    }

    @Test
    void aSpreadsheetHoldsTextsAsTexts() throws Exception {
        var answer = export(FileFormat.XLSX).extract();
        assertThat(answer.contentType()).isEqualTo(FileFormat.XLSX);
        var file = Files.write(Files.createTempFile("territorios", ".xlsx"), answer.asByteArray());
        var sheet = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                sheet.append(new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        assertThat(sheet).contains("=SUM(A1:A9)").containsAnyOf("ñandú", "&#xf1;and&#xfa;", "&#241;and&#250;").contains("parentName").doesNotContain("<f>");
        assertThat(sheet.toString().split("<row ")).hasSize(1 + 1 + 4);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/csv", "application/x-ndjson", "application/geo+json", FileFormat.XLSX })
    void parametersAreHeldToTheSameRules(String format) {
        as(format).queryParam("colour", "red").get("/territories").then().statusCode(400);
        as(format).queryParam("total", "true").get("/territories").then().statusCode(400).body("errors[0].parameter", is("total"));
        as(format).queryParam("cursor", "abc").get("/territories").then().statusCode(400).body("errors[0].parameter", is("cursor"));
        as(format).queryParam("bbox", "1,2,3").get("/territories").then().statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void theFiltersOrderAndLimitOfTheListHoldForFiles() {
        var rows = csv(as("text/csv").queryParam("parent", region.id()).queryParam("sort", "-population")
                .queryParam("status", "GOVERNED").queryParam("status", "GROUPING").queryParam("limit", 2).get("/territories")
                .then().statusCode(200).extract());
        assertThat(rows).extracting(row -> row.getField("population")).containsExactly("7", "5");
        var searched = csv(as("text/csv").queryParam("within", region.id()).queryParam("q", "ultima").get("/territories")
                .then().statusCode(200).extract());
        assertThat(searched).extracting(row -> row.getField("name")).containsExactly("Zona");
        var quoted = csv(as("text/csv").queryParam("within", region.id()).queryParam("q", "'; DROP TABLE territory; --")
                .get("/territories").then().statusCode(200).extract());
        assertThat(quoted).isEmpty();
    }

    @Test
    void withoutAFormatTheListIsJson() {
        for (var accept : List.of("*/*", "application/*", "application/json, text/csv;q=0.5", "text/csv;q=0.5, application/json")) {
            as(accept).queryParam("parent", region.id()).get("/territories").then().statusCode(200)
                    .contentType("application/json");
        }
    }

    private static io.restassured.response.ValidatableResponse export(String format) {
        return as(format).queryParam("parent", region.id()).get("/territories").then().statusCode(200);
    }

    private static RequestSpecification as(String format) {
        return Api.as(Tokens.analyst()).accept(format);
    }

    private static List<NamedCsvRecord> csv(ExtractableResponse<Response> answer) {
        return CsvReader.builder().ofNamedCsvRecord(new String(answer.asByteArray(), StandardCharsets.UTF_8)).stream().toList();
    }
}
