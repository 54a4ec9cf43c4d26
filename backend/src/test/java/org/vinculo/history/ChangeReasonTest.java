package org.vinculo.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Actors.university;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** Why, or on what evidence: said beside the body of a correction, kept in the change log. */
@QuarkusTest
class ChangeReasonTest {

    private static final String REASON = "Nota “14/2026” de la Città di Torino: 100 % + 1";

    @Test
    void theReasonOfACorrectionIsRememberedWithIt() {
        var town = town("AR", "Razonable").save();
        patch(town.path(), town.etag(), "{\"population\": 7}", encoded(REASON)).statusCode(200);
        patch(town.path(), town.again().etag(), "{\"population\": 8}", null).statusCode(200);
        history(town.path(), "").body("items.reason", contains(null, REASON, null));
        Api.as(Tokens.analyst()).get(town.path() + "/versions/1").then().body("reason", equalTo(REASON));
    }

    @Test
    void everyKindOfChangeKeepsItsReason() {
        var one = town("AR", "Parte razonable").save();
        var link = Links.between(one, town("IT", "Parte ragionevole").save()).save();
        String actor = Api.as(Tokens.analyst()).get(link.path()).path("partners[0].actor");
        put(link.path() + "/modalities", link.etag(), List.of("EVENTS")).statusCode(200);
        put(link.path() + "/themes", link.again().etag(), List.of(Map.of("theme", "safe-water"))).statusCode(200);
        Api.writing(Tokens.analyst()).header("If-Match", link.again().etag()).header("Change-Reason", "Acta")
                .body(Map.of("date", "2025-01-01", "participants", List.of(actor))).post(link.path() + "/activities").then().statusCode(201);
        history(link.path(), "").body("items.reason", contains("Acta", "Acta", "Acta", null));
        put(one.path() + "/identifiers", one.etag(), List.of(Map.of("scheme", "WIKIDATA", "value", "Q" + System.nanoTime())))
                .statusCode(200);
        history(one.path(), "").body("items[0].reason", equalTo("Acta"));
        var university = university("AR", "Universidad Razonable").save();
        put(university.path() + "/covers", university.etag(), List.of(one.id())).statusCode(200);
        put(university.path() + "/competences", university.again().etag(), Map.of("themes", List.of("safe-water"))).statusCode(200);
        history(university.path(), "").body("items.reason", contains("Acta", "Acta", null));
    }

    /** The contract says who takes it: each change but those with a reason in their body, and never contacts. */
    @Test
    void theContractNamesTheOperationsThatTakeAReason() {
        Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given().accept("application/json").get("/api/v1/openapi").path("paths");
        var takers = new TreeSet<String>();
        paths.values().forEach(path -> path.values().stream().filter(operation -> String.valueOf(operation.get("parameters")).contains("ChangeReason"))
                .forEach(operation -> takers.add(String.valueOf(operation.get("operationId")))));
        assertThat(takers).containsExactly("applyImport", "enterAgreementIntoForce", "patchActivity", "patchActor", "patchAgreement",
                "patchCall", "patchDocument", "patchLink", "patchTariff", "patchTerritory", "recordActivity", "replaceCaps",
                "replaceCompetences", "replaceContributions", "replaceCovers", "replaceIdentifiers", "replaceModalities",
                "replaceParticipants", "replaceParties", "replaceSchedule", "replaceThemes", "signAgreement", "signAmendment");
    }

    @Test
    void aReasonIsNeverKeptOfAContact() {
        var actor = university("AR", "Universidad Callada").save();
        Api.writing(Tokens.analyst()).header("Change-Reason", "Ana%20cambi%C3%B3%20de%20tel%C3%A9fono")
                .body(Map.of("name", "Ana")).post(actor.path() + "/contacts").then().statusCode(201);
        history(actor.path(), "").body("items[0].action", equalTo("CONTACT_ADDED")).body("items[0].reason", nullValue());
    }

    @ParameterizedTest
    @CsvSource({ "%, wrong-form", "%zz, wrong-form", "%ff, wrong-form", "%C3%28, wrong-form", "Città, wrong-form",
            "%20, required", "a%00b, control-character", "a%E2%80%AEb, directional-character" })
    void whatCannotBeKeptIsRefusedByNameEvenWhereNothingWouldChange(String reason, String code) {
        var town = town("AR", "Sin razón").save();
        patch(town.path(), town.etag(), "{}", reason).statusCode(400).body("type", equalTo("/api/v1/problems/invalid-header"))
                .body("errors[0].header", equalTo("Change-Reason")).body("errors[0].code", equalTo(code));
        assertThat(town.again()).isEqualTo(town);
    }

    @Test
    void fiveHundredCharactersAreEnough() {
        var town = town("AR", "Muy razonable").save();
        patch(town.path(), town.etag(), "{\"population\": 1}", encoded("ñ".repeat(501))).statusCode(400)
                .body("errors[0].code", equalTo("size"));
        patch(town.path(), town.etag(), "{\"population\": 1}", encoded("ñ".repeat(500))).statusCode(200);
    }

    @Test
    void aRepetitionForAnotherReasonIsAnotherRequest() {
        var town = town("AR", "Repetida").save();
        var key = UUID.randomUUID().toString();
        for (var reason : List.of("Acta", "Acta", "Otra")) {
            Api.patching(Tokens.analyst(), town.etag()).header("Idempotency-Key", key).header("Change-Reason", reason)
                    .body("{\"population\": 5}").patch(town.path()).then().statusCode(reason.equals("Otra") ? 422 : 200);
        }
    }

    @Test
    void theMemoryOfAFieldHoldsItsChangesAndNothingElse() {
        var town = town("AR", "Memoriosa").with("population", 1).save();
        patch(town.path(), town.etag(), "{\"population\": 2, \"areaKm2\": 3.5}", "Censo").statusCode(200);
        patch(town.path(), town.again().etag(), "{\"areaKm2\": 4}", null).statusCode(200);
        patch(town.path(), town.again().etag(), "{\"population\": null}", null).statusCode(200);
        history(town.path(), "?field=population").body("items.changes.population.to", contains(null, 2, 1))
                .body("items.changes.population.from", contains(2, 1, null)).body("items[1].changes.areaKm2", nullValue())
                .body("items.reason", contains(null, "Censo", null));
        String next = Api.as(Tokens.analyst()).get(town.path() + "/history?field=population&limit=1").path("next");
        history(town.path(), "?field=population&limit=1&cursor=" + next).body("items.changes.population.to", contains(2));
        Api.as(Tokens.analyst()).get(town.path() + "/history?field=areaKm2&limit=1&cursor=" + next).then().statusCode(400);
        history(town.path(), "?field=nobodyKnows").body("items", empty());
        for (var field : List.of("", "A", "a.b", "%27", "a%00", "activities/x")) {
            Api.as(Tokens.analyst()).urlEncodingEnabled(false).get(town.path() + "/history?field=" + field).then().statusCode(400)
                    .body("errors[0].parameter", equalTo("field"));
        }
    }

    private static ValidatableResponse patch(String path, String etag, String body, String reason) {
        var request = Api.patching(Tokens.analyst(), etag).body(body);
        return (reason == null ? request : request.header("Change-Reason", reason)).patch(path).then();
    }

    private static ValidatableResponse put(String path, String etag, Object body) {
        return Api.writing(Tokens.analyst()).header("If-Match", etag).header("Change-Reason", "Acta").body(body).put(path).then();
    }

    private static ValidatableResponse history(String path, String query) {
        return Api.as(Tokens.analyst()).urlEncodingEnabled(false).get(path + "/history" + query).then().statusCode(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
