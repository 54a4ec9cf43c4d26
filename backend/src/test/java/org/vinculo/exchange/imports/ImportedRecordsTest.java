package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.exchange.imports.ImportLinkWritingTest.written;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Tokens;

/** Lists of what an import made or changed, and of nothing else. */
@QuarkusTest
class ImportedRecordsTest {

    private static final String HEADER = "ciudad;país;hermana;país extranjero\n";

    @Test
    void listsCountsAndFilesShowWhatAnImportWrote() {
        var imported = applied();
        applied();
        Map.of("links", "LINK", "actors", "ACTOR", "territories", "TERRITORY").forEach((list, type) -> {
            var ids = written(imported, type);
            assertThat(ids).isNotEmpty();
            Api.as(Tokens.analyst()).queryParam("import", imported.id()).queryParam("total", true).get("/" + list).then().statusCode(200)
                    .body("items.id", containsInAnyOrder(ids.toArray())).body("total.count", equalTo(ids.size()));
            var file = Api.as(Tokens.analyst()).accept("text/csv").queryParam("import", imported.id()).get("/" + list).asString();
            assertThat(file.lines().skip(1)).hasSameSizeAs(ids).allMatch(line -> ids.stream().anyMatch(line::contains));
        });
        Api.as(Tokens.analyst()).queryParam("import", imported.id()).queryParam("q", "ningunolollama").get("/links").then()
                .body("items", empty());
    }

    @Test
    void whatItChangedIsAmongThem() {
        var place = town("AR", fresh("Cambia")).save();
        var imported = Imports.preview("TERRITORIES", "nombre;país;población;año\n" + nameOf(place.id()) + ";AR;4321;2022\n").apply();
        assertThat(imported.outcomes()).containsExactly("CHANGED");
        Api.as(Tokens.analyst()).queryParam("import", imported.id()).get("/territories").then().body("items.id", contains(place.id()));
    }

    /** Naming an import shows nobody what is not theirs to see. */
    @Test
    void whoMayNotSeeARecordDoesNotFindItByItsImport() {
        var imported = applied();
        for (var reader : List.of(Tokens.localGovernment(UUID.randomUUID()), Tokens.integration("vinculo.read"))) {
            Api.as(reader).queryParam("import", imported.id()).queryParam("total", true).get("/links").then().statusCode(200)
                    .body("items", empty()).body("total.count", equalTo(0));
        }
    }

    @Test
    void anImportTakenBackLeavesNothingInTheLists() {
        var imported = applied();
        imported.post("/undo", Map.of("reason", "Archivo equivocado")).then().statusCode(202);
        imported.settled("UNDONE");
        for (var list : List.of("links", "actors")) {
            Api.as(Tokens.analyst()).queryParam("import", imported.id()).get("/" + list).then().body("items", empty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/links", "/actors", "/territories" })
    void anImportThatNeverWasWroteNothingAndWhatIsNoIdIsToldSo(String list) {
        Api.as(Tokens.analyst()).queryParam("import", "0199f000-0000-7000-8000-00000000dead").get(list).then().statusCode(200)
                .body("items", empty());
        Api.as(Tokens.analyst()).queryParam("import", "lista").get(list).then().statusCode(400)
                .body("errors[0].parameter", equalTo("import"));
    }

    private static Imports.Saved applied() {
        var here = fresh("Aquí");
        town("AR", here).save();
        return Imports.preview("LINKS", HEADER + here + ";AR;" + fresh("Nueva") + ";FR\n" + here + ";AR;" + fresh("Otra") + ";FR\n")
                .decideAll("UNKNOWN", "CREATE").apply();
    }

    private static String nameOf(String territory) {
        return Database.column("SELECT name FROM territory WHERE id = ?::uuid", territory).getFirst();
    }
}
