package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Tokens;

/** The way from one state to the next: with the version people saw, in the order there is, and until the file is forgotten. */
@QuarkusTest
class ImportStepsTest {

    private static final Map<String, Object> SKIP = Map.of("rows", List.of(2), "what", "SKIP");
    private static final Map<String, Object> REASON = Map.of("reason", "x");
    private static final List<String> PARTS = List.of("import_file", "import_row", "import_place", "import_row_place");

    @Inject
    Forgetting forgetting;

    @Test
    void everyStepNamesTheVersionItIsBasedOn() {
        var preview = ImportLinkWritingTest.twoNewLinks();
        for (var step : List.of("/apply", "/undo", "/discard")) {
            Api.writing(Tokens.analyst()).body(REASON).post(preview.path() + step).then().statusCode(428);
            Api.writing(Tokens.analyst()).header("If-Match", "\"1\"").body(REASON).post(preview.path() + step).then().statusCode(412)
                    .body("current.id", equalTo(preview.id())).body("current.version", equalTo(2)).body("current.state", equalTo("PREVIEWED"));
        }
        Api.writing(Tokens.analyst()).body(SKIP).put(preview.path() + "/decisions").then().statusCode(428);
        Api.writing(Tokens.analyst()).header("If-Match", "\"1\"").body(SKIP).put(preview.path() + "/decisions").then().statusCode(412);
        assertThat(preview.<String>path("state")).isEqualTo("PREVIEWED");
    }

    @Test
    void whatIsNotItsTurnIsAConflict() {
        var uploaded = Imports.upload(Tokens.analyst(), "LINKS", "ciudad;hermana\nx;y\n");
        conflict(uploaded.put("/decisions", SKIP).statusCode(), uploaded.post("/apply", "").statusCode(), uploaded.post("/undo", REASON).statusCode());
        var preview = ImportLinkWritingTest.twoNewLinks();
        conflict(preview.post("/undo", REASON).statusCode());
        preview.apply();
        conflict(preview.post("/apply", "").statusCode(), preview.post("/discard", "").statusCode(), preview.put("/decisions", SKIP).statusCode(),
                preview.putMapping(Map.of()).statusCode());
        preview.undo();
        conflict(preview.post("/undo", REASON).statusCode(), preview.post("/apply", "").statusCode(), preview.post("/discard", "").statusCode());
    }

    private static void conflict(int... statuses) {
        assertThat(statuses).containsOnly(409);
    }

    @Test
    void nothingToWriteIsSaid() {
        var preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero\n" + fresh("Nada") + ";AR;" + fresh("Nada") + ";FR\n");
        preview.post("/apply", "").then().statusCode(409).body("detail", org.hamcrest.Matchers.not(nullValue()));
        assertThat(preview.<String>path("state")).isEqualTo("PREVIEWED");
    }

    @Test
    void theSameApplyTwiceIsOne() {
        var preview = ImportLinkWritingTest.twoNewLinks();
        var request = Api.writing(Tokens.analyst()).header("If-Match", preview.etag());
        request.post(preview.path() + "/apply").then().statusCode(202);
        request.post(preview.path() + "/apply").then().statusCode(202);
        preview.settled("APPLIED");
        assertThat(Database.count("SELECT count(*) FROM import_record WHERE import_id = ?::uuid AND subject_type = 'LINK'", preview.id())).isEqualTo(2);
    }

    @Test
    void whatIsDiscardedIsForgotten() {
        var preview = ImportLinkWritingTest.twoNewLinks();
        preview.post("/discard", "").then().statusCode(200).body("state", equalTo("DISCARDED"));
        forgotten(preview);
        assertThat(preview.rows()).isEmpty();
        Api.as(Tokens.analyst()).accept("*/*").get(preview.path() + "/file").then().statusCode(404);
        conflict(preview.putMapping(Map.of()).statusCode(), preview.post("/apply", "").statusCode());
    }

    @Test
    void filesAreForgottenInTheirTimeAndWhatTheyBroughtIsNot() {
        var applied = ImportLinkWritingTest.twoNewLinks().apply();
        var link = applied.record(0);
        var waiting = ImportLinkWritingTest.twoNewLinks();
        var young = ImportLinkWritingTest.twoNewLinks();
        Database.run("UPDATE import SET kept_until = current_date - 1 WHERE id IN ('" + applied.id() + "', '" + waiting.id() + "')",
                "UPDATE import SET kept_until = current_date WHERE id = '" + young.id() + "'");
        forgetting.run();
        forgotten(applied);
        forgotten(waiting);
        applied.get().then().body("state", equalTo("APPLIED")).body("written.LINK", equalTo(2));
        assertThat(waiting.<String>path("state")).isEqualTo("DISCARDED");
        assertThat(young.rows()).hasSize(2);
        Api.as(Tokens.analyst()).accept("*/*").get(applied.path() + "/file").then().statusCode(404);
        Api.as(Tokens.analyst()).get("/links/" + link + "/history").then().body("items[0].importId", equalTo(applied.id()));
        applied.undo();
        assertThat(Api.as(Tokens.analyst()).get("/links/" + link).<String>path("state")).as("it can still be taken back").isEqualTo("VOID");
    }

    private static void forgotten(Imports.Saved of) {
        for (var part : PARTS) {
            assertThat(Database.count("SELECT count(*) FROM " + part + " WHERE import_id = ?::uuid", of.id())).as(part).isZero();
        }
    }

    @Test
    void decisionsOutliveANewMapping() {
        var unknown = fresh("Nueva");
        var there = fresh("Là");
        town("FR", there).save();
        var preview = Imports.upload(Tokens.analyst(), "LINKS", "ciudad;país;hermana;país extranjero;inicio\n" + unknown + ";AR;" + there + ";FR;1998\n").read();
        preview.decide(Map.of("places", List.of(preview.placeNumber(unknown)), "what", "CREATE"));
        assertThat(preview.read(Map.of("onDifference", "REPLACE", "source", "Otra fuente")).outcomes()).containsExactly("CREATED");
        assertThat(preview.<String>path("source")).isEqualTo("Otra fuente");
        assertThat((Map<?, ?>) preview.place(unknown).get("decision")).extracting("what", "author").containsExactly("CREATE", "analista");
        preview.readWith("a.region", "Ninguna Parte");
        assertThat(preview.outcomes()).as("another place is asked about anew").containsExactly("HELD");
    }

    @Test
    void aMappingThatCannotBeIsRefusedFieldByField() {
        var uploaded = Imports.upload(Tokens.analyst(), "LINKS", "ciudad;hermana\nx;y\n");
        uploaded.putMapping(Map.of("columns", Map.of("a.name", 0, "b.name", 9, "self.name", 1), "constants", Map.of("type", "MARRIAGE", "startedOn", "2001")))
                .then().statusCode(422).body("errors.pointer", hasItems("/columns/b.name", "/columns/self.name", "/constants/type", "/constants/startedOn"))
                .body("errors.code", hasItems("unknown-column", "unknown-field", "not-one-of"));
        uploaded.putMapping(Map.of("columns", Map.of("a.name", 0), "constants", Map.of())).then().statusCode(422)
                .body("errors.pointer", hasItems("/columns/b.name", "/columns/type")).body("errors.code", hasItems("required"));
        uploaded.putMapping(Map.of("source", " ")).then().statusCode(422).body("errors.pointer", hasItems("/source"));
        assertThat(uploaded.<String>path("state")).isEqualTo("UPLOADED");
    }

    @Test
    void rowsComePageByPageAndByWhatBecameOfThem() {
        var csv = new StringBuilder("ciudad;país;hermana;país extranjero\n");
        for (int row = 0; row < 7; row++) {
            csv.append(row % 2 == 0 ? ";;;\n" : fresh("Nada") + ";AR;" + fresh("Rien") + ";FR\n");
        }
        var preview = Imports.preview("LINKS", csv.toString());
        var first = Api.as(Tokens.analyst()).queryParam("limit", 3).get(preview.path() + "/rows");
        assertThat(first.<List<Integer>>path("items.row")).containsExactly(2, 3, 4);
        assertThat(first.<Integer>path("next")).isEqualTo(5);
        var last = Api.as(Tokens.analyst()).queryParam("from", 5).queryParam("limit", 4).get(preview.path() + "/rows");
        assertThat(last.<List<Integer>>path("items.row")).containsExactly(5, 6, 7, 8);
        assertThat(last.<Integer>path("next")).isNull();
        rows(preview, "outcome", "HELD", 3, 5, 7);
        rows(preview, "reason", "empty-row", 2, 4, 6, 8);
        rows(preview, "place", 1, 3);
        assertThat(Api.as(Tokens.analyst()).queryParam("outcome", "HELD").queryParam("outcome", "SKIPPED").get(preview.path() + "/rows")
                .<List<Integer>>path("items.row")).hasSize(7);
        assertThat(Api.as(Tokens.analyst()).queryParam("decided", true).get(preview.path() + "/places").<List<?>>path("items")).isEmpty();
        assertThat(Api.as(Tokens.analyst()).queryParam("outcome", "UNKNOWN").queryParam("limit", 2).get(preview.path() + "/places")
                .<Integer>path("next")).isEqualTo(3);
    }

    private static void rows(Imports.Saved of, String filter, Object value, Integer... rows) {
        assertThat(Api.as(Tokens.analyst()).queryParam(filter, value).get(of.path() + "/rows").<List<Integer>>path("items.row")).containsExactly(rows);
    }
}
