package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Imports;
import org.vinculo.support.Tokens;

/** Who may import what, and sees whose imports. */
@QuarkusTest
class ImportAccessTest {

    private static final String ITALY = "AR-EMB-IT";

    private static Imports.Saved of(String token) {
        var here = fresh("Aquí");
        var there = fresh("Borgo");
        town("AR", here).save();
        town("IT", there).save();
        return Imports.upload(token, "LINKS", "ciudad;país;hermana;país extranjero\n" + here + ";AR;" + there + ";IT\n").read();
    }

    /** Every way of asking for or changing one import. */
    private static Map<String, Response> asked(Supplier<RequestSpecification> as, Imports.Saved saved) {
        var answers = new LinkedHashMap<String, Response>();
        for (var part : List.of("", "/rows", "/places", "/file", "/report")) {
            answers.put("read" + part, as.get().accept("*/*").get(saved.path() + part));
        }
        var write = (Supplier<RequestSpecification>) () -> as.get().contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"99\"");
        answers.put("map", write.get().body(Map.of("columns", Map.of("a.name", 0, "b.name", 2), "constants", Map.of("type", "TWINNING"), "source", "x",
                "onDifference", "FILL")).put(saved.path() + "/mapping"));
        answers.put("decide", write.get().body(Map.of("rows", List.of(2), "what", "SKIP")).put(saved.path() + "/decisions"));
        answers.put("apply", write.get().post(saved.path() + "/apply"));
        answers.put("undo", write.get().body(Map.of("reason", "x")).post(saved.path() + "/undo"));
        answers.put("discard", write.get().post(saved.path() + "/discard"));
        return answers;
    }

    private static void all(int status, Map<String, Response> answers) {
        answers.forEach((what, answer) -> assertThat(answer.statusCode()).as(what + " " + answer.asString()).isEqualTo(status));
    }

    @Test
    void whoHasNoTokenOrMayNotWriteHasNoImports() {
        var saved = of(Tokens.analyst());
        all(401, asked(Api::anonymous, saved));
        var none = List.of(Tokens.localGovernment(UUID.randomUUID()), Tokens.integration("vinculo.read"), Tokens.integration("vinculo.read-all"),
                Tokens.mission("AR-EMB-XX"), Tokens.stranger());
        for (var token : none) {
            all(403, asked(() -> Api.as(token), saved));
            assertThat(Api.as(token).get("/imports").statusCode()).isEqualTo(403);
            assertThat(Api.as(token).get("/imports/kinds").statusCode()).isEqualTo(403);
            Imports.post(token, "LINKS", "a.csv", "a;b\nx;y\n".getBytes()).statusCode(403);
        }
    }

    @Test
    void anEmbassySeesOnlyWhatItImported() {
        var analysts = of(Tokens.analyst());
        var own = of(Tokens.mission(ITALY));
        all(404, asked(() -> Api.as(Tokens.mission(ITALY)), analysts));
        all(404, asked(() -> Api.as(Tokens.mission("AR-EMB-ES")), own));
        all(404, asked(() -> Api.as(Tokens.integration("vinculo.read", "vinculo.write")), own));
        asked(() -> Api.as(Tokens.mission(ITALY)), own).forEach((what, answer) ->
                assertThat(answer.statusCode()).as(what).isEqualTo(what.startsWith("read") ? 200 : 412));
        asked(() -> Api.as(Tokens.reviewer()), own).forEach((what, answer) ->
                assertThat(answer.statusCode()).as(what).isEqualTo(what.startsWith("read") ? 200 : 412));
        var list = Api.as(Tokens.mission(ITALY)).queryParam("total", true).queryParam("limit", 100).get("/imports");
        assertThat(list.<List<String>>path("items.id")).contains(own.id()).doesNotContain(analysts.id());
        assertThat(list.<List<String>>path("items.author")).containsOnly("embajada." + ITALY);
        assertThat(list.<Integer>path("total.count")).isEqualTo(list.<List<?>>path("items").size());
        assertThat(Api.as(Tokens.admin()).queryParam("limit", 2).get("/imports").<List<String>>path("items.id")).containsExactly(own.id(), analysts.id());
    }

    @Test
    void theListIsFilteredByStateAndKindAndPaged() {
        var own = of(Tokens.mission(ITALY));
        var token = Tokens.mission(ITALY);
        assertThat(Api.as(token).queryParam("state", "PREVIEWED").queryParam("kind", "LINKS").get("/imports").<List<String>>path("items.id")).contains(own.id());
        assertThat(Api.as(token).queryParam("state", "APPLIED", "UNDONE").get("/imports").<List<String>>path("items.id")).doesNotContain(own.id());
        assertThat(Api.as(token).queryParam("kind", "ACTORS").get("/imports").<List<String>>path("items.id")).doesNotContain(own.id());
        of(token);
        var first = Api.as(token).queryParam("limit", 1).get("/imports");
        var second = Api.as(token).queryParam("limit", 1).queryParam("cursor", first.<String>path("next")).get("/imports");
        assertThat(second.<List<String>>path("items.id")).containsExactly(own.id());
    }

    @Test
    void anEmbassyImportsWhatItMayWrite() {
        var own = of(Tokens.mission(ITALY)).apply();
        assertThat(own.outcomes()).containsExactly("CREATED");
        own.undo();
        var france = fresh("Là");
        var here = fresh("Aquí");
        town("AR", here).save();
        town("FR", france).save();
        var outside = Imports.upload(Tokens.mission(ITALY), "LINKS", "ciudad;país;hermana;país extranjero\n" + here + ";AR;" + france + ";FR\n"
                + fresh("Nueva") + ";AR;" + fresh("Borgo") + ";IT\n").read();
        assertThat(outside.reasons(0)).containsExactly("outside-jurisdiction");
        outside.decideAll("UNKNOWN", "CREATE");
        assertThat(outside.outcomes()).containsExactly("REFUSED", "REFUSED");
        assertThat(outside.reasons(1)).containsExactly("new-outside-jurisdiction");
        var territories = Imports.upload(Tokens.mission(ITALY), "TERRITORIES", "nombre;país;nivel\n" + fresh("Nueva") + ";AR;MUNICIPAL\n" + fresh("Borgo")
                + ";IT;MUNICIPAL\n").read();
        assertThat(territories.outcomes()).containsExactly("REFUSED", "CREATED");
        assertThat(territories.reasons(0)).containsExactly("outside-jurisdiction");
        var actors = Imports.upload(Tokens.mission(ITALY), "ACTORS", "nombre;tipo;país\n" + fresh("Uni") + ";universidad;AR\n" + fresh("Uni") + ";universidad;IT\n").read();
        assertThat(actors.outcomes()).containsExactly("REFUSED", "CREATED");
    }

    @Test
    void aProgramThatMayWriteImports() {
        var own = of(Tokens.integration("vinculo.read", "vinculo.write")).apply();
        assertThat(own.<String>path("appliedBy")).isEqualTo("service-account-integracion");
    }

    /** An analyst may go on with what an embassy began, in their own name and with their own rights. */
    @Test
    void whoAppliesAnswersForIt() {
        var begun = of(Tokens.mission(ITALY)).by(Tokens.otherAnalyst()).apply();
        assertThat(begun.<String>path("appliedBy")).isEqualTo("analista2");
        assertThat(Api.as(Tokens.analyst()).get("/links/" + begun.record(0) + "/history").<List<String>>path("items.author")).containsExactly("analista2");
    }

    @Test
    void aReportSaysWhyInTheReadersWords() {
        var saved = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero;inicio\n" + fresh("Nada") + ";AR;" + fresh("Rien") + ";FR;ayer\n");
        for (var words : Map.of("es", "La fecha no se entiende (ayer)", "fr", "La date est incomprise (ayer)").entrySet()) {
            var csv = Api.as(Tokens.analyst()).header("Accept-Language", words.getKey()).accept("text/csv").get(saved.path() + "/report")
                    .then().statusCode(200).extract().asString();
            assertThat(csv.lines().findFirst().orElseThrow()).startsWith("row,outcome,reasons,why,places");
            assertThat(csv).contains(words.getValue(), "wrong-date");
        }
    }

    @Test
    void aReportHoldsNoFormula() {
        var evil = "=HYPERLINK(\"http://x\")";
        var saved = Imports.upload(Tokens.analyst(), "LINKS", "ciudad;país;=1+1\n\"" + evil.replace("\"", "\"\"") + "\";AR;@SUM(A1)\n")
                .read(Map.of("columns", Map.of("a.name", 0, "a.country", 1, "b.name", 2), "constants", Map.of("type", "TWINNING")));
        var csv = Api.as(Tokens.analyst()).accept("text/csv").get(saved.path() + "/report").then().statusCode(200).extract().asString();
        assertThat(csv).contains("'=HYPERLINK", "'@SUM(A1)").doesNotContain(",=", ",\"=", "\n=", ",@");
        assertThat(csv.lines().findFirst().orElseThrow()).contains("row", "outcome", "reasons").doesNotContain("=");
        var xlsx = Api.as(Tokens.analyst()).accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").get(saved.path() + "/report")
                .then().statusCode(200).extract().asByteArray();
        assertThat(new String(xlsx, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
    }
}
