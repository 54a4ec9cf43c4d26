package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.link.LinkCounters;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** Applying a list of links: what is on record afterwards, and what is told of it. */
@QuarkusTest
class ImportLinkWritingTest {

    private static final String HEADER = "ciudad;país;hermana;país extranjero;inicio;título;temas;objetivos;convenio;id\n";

    @Inject
    LinkCounters counters;

    @Test
    void linksTheirAdministrationsAndNewPlacesAreWrittenWithTheirMemory() {
        var province = region("AR", fresh("Provincia")).save();
        var here = town("AR", fresh("Aquí")).under(province).save();
        var unknown = fresh("Nueva");
        var there = fresh("Là");
        town("FR", there).save();
        var csv = HEADER + name(here.id()) + ";AR;" + there + ";FR;11/05/1998;Título propio;safe-water;Agua;Acta 1;F-1\n"
                + unknown + ";AR;" + there + ";FR;;;;;;\n";
        var preview = Imports.preview("LINKS", csv).decideAll("UNKNOWN", "CREATE").apply();
        assertThat(preview.outcomes()).containsExactly("CREATED", "CREATED");
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("LINK", 2, "ACTOR", 3, "TERRITORY", 1));
        preview.get().then().body("state", equalTo("APPLIED")).body("appliedBy", equalTo("analista")).body("appliedAt", notNullValue());
        Memory.holds("links", written(preview, "LINK"));
        Memory.holds("actors", written(preview, "ACTOR"));
        Memory.holds("territories", written(preview, "TERRITORY"));
        Api.as(Tokens.analyst()).get("/links/" + preview.record(0)).then().statusCode(200).body("version", equalTo(0))
                .body("state", equalTo("DRAFT")).body("clearance", equalTo("NONE")).body("visibility", equalTo("INTERNAL"))
                .body("title", equalTo("Título propio")).body("startedOn", equalTo("1998-05-11")).body("themes.theme", contains("safe-water"))
                .body("objectives", equalTo("Agua")).body("instrument", equalTo("Acta 1")).body("createdBy", equalTo("analista"))
                .body("source.name", equalTo("lista")).body("source.id", equalTo("F-1")).body("partners.territory.id", hasItem(here.id()));
        var made = written(preview, "TERRITORY").getFirst();
        Api.as(Tokens.analyst()).get("/territories/" + made).then().body("name", equalTo(unknown)).body("status", equalTo("UNCONFIRMED"))
                .body("source", equalTo("lista"));
        assertThat(count(province.id())).isOne();
        assertThat(count(here.id())).isOne();
        assertThat(count(made)).isOne();
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void everyChangeNamesItsImport() {
        var preview = twoNewLinks().apply();
        for (var id : written(preview, "LINK")) {
            Api.as(Tokens.analyst()).get("/links/" + id + "/history").then().statusCode(200).body("items.importId", contains(preview.id()))
                    .body("items.action", contains("CREATED")).body("items.author", contains("analista"));
        }
        assertThat(Database.count("SELECT count(*) FROM history WHERE import_id = ?::uuid", preview.id()))
                .isEqualTo(Database.count("SELECT count(*) FROM import_record WHERE import_id = ?::uuid", preview.id())).isEqualTo(6);
    }

    @Test
    void theReasonThatWasGivenStandsWithEveryChange() {
        var preview = twoNewLinks();
        Api.writing(Tokens.analyst()).header("If-Match", preview.etag()).header("Change-Reason", "Nota%2017").post(preview.path() + "/apply").then()
                .statusCode(202);
        preview.settled("APPLIED");
        Api.as(Tokens.analyst()).get("/links/" + preview.record(0) + "/history").then().body("items.reason", contains("Nota 17"));
    }

    @Test
    void whatWasWrittenIsFoundAtOnceInListSearchAndFile() {
        var here = fresh("Aquí");
        var there = fresh("Là");
        var home = town("AR", here).save();
        town("FR", there).save();
        var preview = Imports.preview("LINKS", HEADER + here + ";AR;" + there + ";FR;;;;;;\n").apply();
        var link = preview.record(0);
        Api.as(Tokens.analyst()).queryParam("within", home.id()).queryParam("total", true).get("/links").then().body("items.id", contains(link))
                .body("total.count", equalTo(1)).body("items[0].title", equalTo(here + " · " + there));
        Api.as(Tokens.analyst()).queryParam("q", there).get("/search").then().body("items.id", hasItem(link));
        assertThat(Api.as(Tokens.analyst()).accept("text/csv").queryParam("within", home.id()).get("/links").asString()).contains(link);
    }

    /** Whatever its spelling, the same list brings nothing new. */
    @Test
    void theSameListAgainIsAllOnRecord() {
        var here = fresh("Aquí");
        var unknown = fresh("Nueva");
        town("AR", here).save();
        var csv = HEADER + here + ";AR;" + unknown + ";FR;1998;Título;safe-water;Agua;Acta;1\n" + here + ";AR;" + unknown + " bis;FR;1999;;;;;2\n";
        Imports.preview("LINKS", csv).decideAll("UNKNOWN", "CREATE").apply();
        var before = Database.count("SELECT count(*) FROM link");
        var again = Imports.preview("LINKS", csv);
        assertThat(again.outcomes()).containsExactly("MATCHED", "MATCHED");
        again.post("/apply", "").then().statusCode(409).body("type", equalTo("/api/v1/problems/conflict"));
        assertThat(Database.count("SELECT count(*) FROM link")).isEqualTo(before);
    }

    /** What stands by itself has its principal administration already, under whatever name. */
    @Test
    void theAdministrationThatIsThereIsTaken() {
        var here = town("AR", fresh("Aquí")).save();
        var principal = org.vinculo.support.Actors.administration("AR", fresh("Municipalidad")).of(here).with("principal", true).save();
        var there = fresh("Là");
        town("FR", there).save();
        var preview = Imports.preview("LINKS", HEADER + name(here.id()) + ";AR;" + there + ";FR;;;;;;\n").apply();
        assertThat(Api.as(Tokens.analyst()).get("/links/" + preview.record(0)).<String>path("partners[0].actor")).isEqualTo(principal.id());
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("LINK", 1, "ACTOR", 1));
        assertThat(principal.again().version()).isZero();
    }

    @Test
    void aNewPlaceIsMadeOnceHoweverRowsSpellIt() {
        var unknown = fresh("Nueva");
        var one = fresh("Là");
        var other = fresh("Là");
        town("FR", one).save();
        town("FR", other).save();
        var preview = Imports.preview("LINKS", HEADER + unknown + ";AR;" + one + ";FR;;;;;;\n" + unknown.toUpperCase(java.util.Locale.ROOT)
                + ";Argentina;" + other + ";FR;;;;;;\n").decideAll("UNKNOWN", "CREATE").apply();
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("LINK", 2, "ACTOR", 3, "TERRITORY", 1));
        assertThat(count(written(preview, "TERRITORY").getFirst())).isEqualTo(2);
    }

    @Test
    void rowsThatWaitAreLeftOut() {
        var here = fresh("Aquí");
        var there = fresh("Là");
        town("AR", here).save();
        town("FR", there).save();
        var preview = Imports.preview("LINKS", HEADER + here + ";AR;" + there + ";FR;;;;;;\n" + here + ";AR;" + fresh("Nada") + ";FR;;;;;;\n").apply();
        assertThat(preview.outcomes()).containsExactly("CREATED", "HELD");
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("LINK", 1, "ACTOR", 2));
    }

    /** A link of two foreign places needs no opinion of this country's. */
    @Test
    void aLinkAbroadNeedsNoClearance() {
        var one = fresh("Borgo");
        var other = fresh("Là");
        town("IT", one).save();
        town("FR", other).save();
        var preview = Imports.preview("LINKS", HEADER + one + ";IT;" + other + ";FR;;;;;;\n").apply();
        var link = Links.between(town("IT", fresh("Borgo")).save(), town("FR", fresh("Là")).save()).save();
        assertThat(Api.as(Tokens.analyst()).get("/links/" + preview.record(0)).<String>path("clearance"))
                .isEqualTo(Api.as(Tokens.analyst()).get(link.path()).<String>path("clearance"));
    }

    static Imports.Saved twoNewLinks() {
        var csv = HEADER;
        for (int row = 0; row < 2; row++) {
            var here = fresh("Aquí");
            var there = fresh("Là");
            town("AR", here).save();
            town("FR", there).save();
            csv += here + ";AR;" + there + ";FR;1998;;;;;\n";
        }
        return Imports.preview("LINKS", csv);
    }

    static List<String> written(Imports.Saved of, String type) {
        return Database.column("SELECT subject_id FROM import_record WHERE import_id = ?::uuid AND subject_type = ?", of.id(), type);
    }

    private static String name(String territory) {
        return Api.as(Tokens.analyst()).get("/territories/" + territory).path("name");
    }

    private static long count(String territory) {
        return Database.count("SELECT link_count FROM territory WHERE id = ?::uuid", territory);
    }
}
