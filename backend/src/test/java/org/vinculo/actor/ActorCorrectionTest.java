package org.vinculo.actor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.vinculo.support.Actors.administration;
import static org.vinculo.support.Actors.university;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Actors.Saved;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

@QuarkusTest
class ActorCorrectionTest {

    @Test
    void aPatchChangesWhatItNamesAndTheChangeLogTellsIt() {
        var actor = university("AR", "Universidad Corregida").with("website", "https://vieja.example").save();
        patch(actor, "{\"website\":null,\"shortName\":\"UC\",\"languages\":[\"es\"]}").statusCode(200)
                .header("ETag", not(actor.etag())).body("website", nullValue()).body("shortName", equalTo("UC"))
                .body("legalName", equalTo("Universidad Corregida")).body("version", equalTo(1));
        Api.as(Tokens.analyst()).get(actor.path() + "/history").then().body("items.action", contains("UPDATED", "CREATED"))
                .body("items[0].changes.website.from", equalTo("https://vieja.example"))
                .body("items[0].changes.shortName.to", equalTo("UC")).body("items[0].author", equalTo("analista"));
        patch(actor.again(), "{\"shortName\":\"UC\"}").statusCode(200).body("version", equalTo(1));
    }

    @Test
    void aStaleVersionIsAnsweredWithTheRecordAsItIs() {
        var actor = university("AR", "Universidad Disputada").save();
        patch(actor, "{\"shortName\":\"UD\"}").statusCode(200);
        patch(actor, "{\"shortName\":\"Otra\"}").statusCode(412).body("current.shortName", equalTo("UD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"legalName":null}          | /legalName | needs-a-name
            {"status":"MERGED"}         | /status    | by-merging
            {"type":null}               | /type      | required
            {"principal":true}          | /principal | not-a-principal
            {"country":"XX"}            | /country   | unknown-country
            {"links":3}                 | /links     | unknown-field
            {"covers":[]}               | /covers    | unknown-field
            """)
    void whatIsWrongIsNamedWhereItStands(String patch, String pointer, String code) {
        patch(university("AR", "Universidad a corregir").save(), patch).statusCode(422)
                .body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    @Test
    void anActorBecomesPrincipalAndStopsBeingItByCorrection() {
        var home = town("AR", "Que cambia de principal").save();
        var one = administration("AR", "Antes").of(home).with("principal", true).save();
        var two = administration("AR", "Después").of(home).save();
        patch(two, "{\"principal\":true}").statusCode(409);
        patch(one, "{\"status\":\"DISSOLVED\"}").statusCode(422).body("errors[0].pointer", equalTo("/principal"));
        patch(one, "{\"status\":\"DISSOLVED\",\"principal\":false}").statusCode(200).body("status", equalTo("DISSOLVED"));
        patch(two, "{\"principal\":true}").statusCode(200).body("principal", equalTo(true));
        patch(one.again(), "{\"status\":\"ACTIVE\"}").statusCode(200);
    }

    @Test
    void theTerritoriesItActsForAreReplacedAsAList() {
        var actor = administration("AR", "Mancomunidad").save();
        var north = town("AR", "Norte").save();
        var abroad = town("BR", "Além").save();
        put(actor, "/covers", List.of(abroad.id(), north.id())).statusCode(200).body("covers.name", contains("Além", "Norte"))
                .body("version", equalTo(1));
        put(actor.again(), "/covers", List.of(north.id())).statusCode(200).body("covers.id", contains(north.id()));
        put(actor.again(), "/covers", List.of(north.id(), north.id())).statusCode(422).body("errors[0].pointer", equalTo("/1"))
                .body("errors[0].code", equalTo("repeated"));
        put(actor.again(), "/covers", List.of(UUID.randomUUID())).statusCode(422).body("errors[0].code", equalTo("unknown-territory"));
        put(actor, "/covers", List.of()).statusCode(412);
        Api.as(Tokens.analyst()).get(actor.path() + "/history").then().body("items[0].action", equalTo("COVERS_CHANGED"));
    }

    @Test
    void aNameShownOfAnotherRecordChangesTheTagButNotTheVersion() {
        var home = town("AR", "Sede antes").save();
        var actor = administration("AR", "Con sede").of(home).save();
        Api.patching(Tokens.analyst(), home.etag()).body("{\"name\":\"Sede después\"}").patch(home.path()).then().statusCode(200);
        Api.as(Tokens.analyst()).header("If-None-Match", actor.etag()).get(actor.path()).then().statusCode(200)
                .body("territory.name", equalTo("Sede después")).body("version", equalTo(0));
        patch(actor, "{\"shortName\":\"CS\"}").statusCode(200);
    }

    @Test
    void unknownCompetencesAreNotTheSameAsNone() {
        var actor = administration("AR", "Competente").save();
        var none = new java.util.HashMap<String, Object>();
        none.put("themes", null);
        put(actor, "/competences", Map.of("themes", List.of("safe-water", "local-development"))).statusCode(200)
                .body("competences", contains("local-development", "safe-water"));
        put(actor.again(), "/competences", Map.of("themes", List.of())).statusCode(200).body("competences", empty());
        put(actor.again(), "/competences", none).statusCode(200).body("competences", nullValue()).body("version", equalTo(3));
        put(actor.again(), "/competences", Map.of("themes", List.of("astrology"))).statusCode(422)
                .body("errors[0].pointer", equalTo("/themes/0")).body("errors[0].code", equalTo("unknown-theme"));
    }

    @Test
    void aLocalGovernmentCorrectsTheDetailsOfItsOwnActorOnly() {
        var actor = administration("AR", "Municipio propio").save();
        var own = Tokens.localGovernment(UUID.fromString(actor.id()));
        Api.patching(own, actor.etag()).body("{\"website\":\"https://propio.example\"}").patch(actor.path()).then().statusCode(200);
        for (var patch : List.of("{\"type\":\"COMPANY\"}", "{\"country\":\"BR\"}", "{\"status\":\"DISSOLVED\"}",
                "{\"territory\":\"" + town("AR", "Ajena").save().id() + "\"}")) {
            Api.patching(own, actor.again().etag()).body(patch).patch(actor.path()).then().statusCode(403);
        }
        var other = administration("AR", "Municipio ajeno").save();
        Api.patching(own, other.etag()).body("{\"website\":\"https://propio.example\"}").patch(other.path()).then().statusCode(403);
        Api.writing(own).header("If-Match", actor.again().etag()).body("[]").put(actor.path() + "/covers").then().statusCode(403);
        Api.as(own).get(actor.path() + "/abilities").then().body("edit", equalTo(true)).body("merge", equalTo(false))
                .body("contacts", equalTo(true)).body("erase", equalTo(false)).body("reason", startsWith("Un gobierno local corrige los datos de su propio actor"));
        Api.as(own).get(other.path() + "/abilities").then().body("edit", equalTo(false)).body("contacts", equalTo(false));
    }

    @Test
    void aMissionWritesInItsCountriesOnly() {
        university("IT", "Università della missione").post(Tokens.mission("AR-EMB-IT")).statusCode(201);
        var spanish = university("ES", "Universidad de fuera");
        spanish.post(Tokens.mission("AR-EMB-IT")).statusCode(403);
        var saved = spanish.save();
        Api.patching(Tokens.mission("AR-EMB-IT"), saved.etag()).body("{\"shortName\":\"x\"}").patch(saved.path()).then().statusCode(403);
        Api.patching(Tokens.mission("AR-EMB-ES"), saved.etag()).body("{\"country\":\"IT\"}").patch(saved.path()).then().statusCode(403);
        Api.patching(Tokens.mission("AR-EMB-ES"), saved.etag()).body("{\"shortName\":\"UF\"}").patch(saved.path()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/history", "/abilities", "/contacts", "/merge-preview?into=0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01" })
    void whatIsNotThereIsNotFound(String part) {
        Api.as(Tokens.analyst()).get("/actors/" + UUID.randomUUID() + part).then().statusCode(404);
    }

    private static ValidatableResponse patch(Saved actor, String body) {
        return Api.patching(Tokens.analyst(), actor.etag()).body(body).patch(actor.path()).then();
    }

    private static ValidatableResponse put(Saved actor, String part, Object body) {
        return Api.writing(Tokens.analyst()).header("If-Match", actor.etag()).body(body).put(actor.path() + part).then();
    }
}
