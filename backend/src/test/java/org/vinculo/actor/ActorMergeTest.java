package org.vinculo.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Actors.administration;
import static org.vinculo.support.Actors.university;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors.Saved;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Two records that turn out to be one actor. */
@QuarkusTest
class ActorMergeTest {

    @Test
    void whatBelongedToTheOneIsTheOthersAndItsIdLeadsThere() {
        var covered = town("AR", "Cubierto").save();
        var from = administration("AR", "Consorcio Doble").save();
        var into = administration("AR", "Consorcio Único").save();
        put(from, "/covers", List.of(covered.id()));
        put(from.again(), "/competences", Map.of("themes", List.of("safe-water")));
        Api.writing(Tokens.analyst()).body(Map.of("name", "Persona Fusionada")).post(from.path() + "/contacts").then().statusCode(201);
        merge(from.again(), into).statusCode(200).body("id", equalTo(into.id())).body("mergedFrom.id", contains(from.id()))
                .body("mergedFrom[0].at", notNullValue()).body("covers.id", contains(covered.id()))
                .body("competences", contains("safe-water"));
        Api.as(Tokens.analyst()).get(from.path()).then().statusCode(200).body("status", equalTo("MERGED"))
                .body("mergedInto.name", equalTo("Consorcio Único")).body("covers.size()", equalTo(0));
        Api.as(Tokens.analyst()).get(into.path() + "/contacts").then().body("items.name", contains("Persona Fusionada"));
        Api.as(Tokens.analyst()).get(into.path() + "/history").then().body("items.action", hasItems("ABSORBED", "MERGED",
                "CREATED", "CONTACT_ADDED")).body("items.find { it.action == 'MERGED' }.subject", equalTo(from.id()))
                .body("items.find { it.action == 'ABSORBED' }.subject", nullValue())
                .body("items.find { it.action == 'ABSORBED' }.reason", equalTo("Es el mismo"));
        Api.as(Tokens.analyst()).queryParam("q", "Consorcio Doble").get("/actors").then().body("items", empty());
        Api.as(Tokens.analyst()).queryParam("q", "Consorcio Doble").queryParam("status", "MERGED").get("/actors").then()
                .body("items.id", contains(from.id()));
        Api.as(Tokens.analyst()).queryParam("q", "Consorcio Doble").queryParam("type", "actor").get("/search").then()
                .body("items[0].id", equalTo(into.id())).body("items[0].match", equalTo("Consorcio Doble"));
    }

    @Test
    void mergersAddUp() {
        var a = university("AR", "Universidad A").save();
        var b = university("AR", "Universidad B").save();
        var c = university("AR", "Universidad C").save();
        merge(a, b).statusCode(200);
        merge(b.again(), c).statusCode(200).body("mergedFrom.id", containsInAnyOrder(a.id(), b.id()));
        for (var gone : List.of(a, b)) {
            Api.as(Tokens.analyst()).get(gone.path()).then().body("mergedInto.id", equalTo(c.id()));
        }
    }

    @Test
    void theSurvivorTakesOverAsPrincipalAdministration() {
        var home = town("AR", "Con principal").save();
        var principal = administration("AR", "Principal que se va").of(home).with("principal", true).save();
        var other = administration("AR", "Principal que queda").save();
        preview(principal, other).body("becomesPrincipal", equalTo(true)).body("refusal", nullValue());
        merge(principal, other).statusCode(200).body("principal", equalTo(true)).body("territory.id", equalTo(home.id()));
        Api.as(Tokens.analyst()).get(home.path() + "/principal").then().statusCode(200).body("id", equalTo(other.id()));
        var elsewhere = administration("AR", "De otro lugar").of(town("AR", "Otro lugar").save()).save();
        merge(other.again(), elsewhere).statusCode(409);
        var second = administration("AR", "Otra principal").of(town("AR", "Tercer lugar").save()).with("principal", true).save();
        merge(other.again(), second).statusCode(409)
                .body("detail", equalTo("Cada uno es la administración principal de un territorio."));
    }

    @Test
    void whatCannotBeOneIsRefusedAndNothingIsWritten() {
        var one = university("AR", "Universidad Intacta").save();
        var before = Database.column("SELECT count(*) || '/' || sum(version) FROM actor").getFirst();
        merge(one, one).statusCode(422).body("errors[0].pointer", equalTo("/into")).body("errors[0].code", equalTo("same-actor"));
        Api.writing(Tokens.analyst()).header("If-Match", one.etag()).body(body(UUID.randomUUID().toString(), 0))
                .post(one.path() + "/merge").then().statusCode(422).body("errors[0].code", equalTo("unknown-actor"));
        assertThat(Database.column("SELECT count(*) || '/' || sum(version) FROM actor").getFirst()).isEqualTo(before);
        merge(one, administration("AR", "De otro tipo").save()).statusCode(409);
        merge(one, university("CL", "De otro país").save()).statusCode(409);
        var gone = university("AR", "Universidad Ida").save();
        merge(gone, one).statusCode(200);
        merge(one.again(), gone.again()).statusCode(409).body("detail", equalTo("El actor de destino ya se fusionó con otro."));
        merge(gone.again(), one.again()).statusCode(409).body("detail", equalTo("Este actor ya se fusionó con otro."));
        Api.patching(Tokens.analyst(), gone.again().etag()).body("{\"shortName\":\"x\"}").patch(gone.path()).then().statusCode(409);
    }

    @Test
    void whoeverMergesKnowsBothAsTheyAre() {
        var one = university("AR", "Universidad Vieja").save();
        var two = university("AR", "Universidad Editada").save();
        Api.patching(Tokens.analyst(), two.etag()).body("{\"shortName\":\"UE\"}").patch(two.path()).then().statusCode(200);
        merge(one, two).statusCode(412).body("current.id", equalTo(two.id())).body("current.shortName", equalTo("UE"));
        Api.patching(Tokens.analyst(), one.etag()).body("{\"shortName\":\"UV\"}").patch(one.path()).then().statusCode(200);
        merge(one, two.again()).statusCode(412).body("current.id", equalTo(one.id()));
        Api.writing(Tokens.analyst()).body(body(two.id(), 1)).post(one.path() + "/merge").then().statusCode(428);
    }

    @Test
    void twoWhoMergeEachIntoTheOtherAtOnceMakeNoCircle() {
        for (int round = 0; round < 5; round++) {
            var one = university("BR", "Universidade Um").save();
            var two = university("BR", "Universidade Dois").save();
            var answers = AtOnce.all(List.<Callable<Response>>of(() -> merge(one, two).extract().response(),
                    () -> merge(two, one).extract().response()));
            assertThat(answers).extracting(Response::statusCode).contains(200).containsAnyOf(409, 412);
            assertThat(Database.count("SELECT count(*) FROM actor WHERE merged_into IS NOT NULL AND id IN (?::uuid, ?::uuid)",
                    one.id(), two.id())).isOne();
        }
    }

    @Test
    void aMergeNeedsTheRightToWrite() {
        var one = university("IT", "Università Una").save();
        var two = university("IT", "Università Due").save();
        for (var token : List.of(Tokens.mission("AR-EMB-ES"), Tokens.localGovernment(UUID.fromString(one.id())),
                Tokens.integration("vinculo.read"))) {
            merge(token, one, two).statusCode(403);
        }
        Api.as(Tokens.mission("AR-EMB-ES")).queryParam("into", two.id()).get(one.path() + "/merge-preview").then()
                .statusCode(200).body("refusal", equalTo("Ese país está fuera de la jurisdicción de la representación."));
        merge(Tokens.mission("AR-EMB-IT"), one, two).statusCode(200);
    }

    @Test
    void thePreviewSaysWhatWouldMove() {
        var covered = town("AR", "Por pasar").save();
        var from = administration("AR", "Ente que pasa").save();
        var into = administration("AR", "Ente que recibe").save();
        put(from, "/covers", List.of(covered.id()));
        preview(from, into).body("links", equalTo(0)).body("contacts", equalTo(0)).body("covers.id", contains(covered.id()))
                .body("becomesPrincipal", equalTo(false));
        preview(from, university("AR", "No es ente").save()).body("refusal", notNullValue());
        Api.as(Tokens.analyst()).queryParam("into", from.id()).get(from.path() + "/merge-preview").then().statusCode(400)
                .body("errors[0].parameter", equalTo("into"));
    }

    /** Of a person who was erased only that they were moves with the record: nobody is told of a contact. */
    @Test
    void whoWasErasedIsNoContactThatMoves() {
        var from = administration("AR", "Ente con contacto").save();
        var into = administration("AR", "Ente sin contacto").save();
        String contact = Api.writing(Tokens.analyst()).body(Map.of("name", "Ana Gómez")).post(from.path() + "/contacts").then()
                .statusCode(201).extract().path("id");
        preview(from, into).body("contacts", equalTo(1));
        Api.writing(Tokens.admin()).post(from.path() + "/contacts/" + contact + "/erasure").then().statusCode(200);
        preview(from, into).body("contacts", equalTo(0));
    }

    private static ValidatableResponse merge(Saved from, Saved into) {
        return merge(Tokens.analyst(), from, into);
    }

    private static ValidatableResponse merge(String token, Saved from, Saved into) {
        return Api.writing(token).header("If-Match", from.etag()).body(body(into.id(), into.version()))
                .post(from.path() + "/merge").then();
    }

    private static Map<String, Object> body(String into, long version) {
        return Map.of("into", into, "intoVersion", version, "reason", "Es el mismo");
    }

    private static ValidatableResponse preview(Saved from, Saved into) {
        return Api.as(Tokens.analyst()).queryParam("into", into.id()).get(from.path() + "/merge-preview").then().statusCode(200);
    }

    private static void put(Saved actor, String part, Object body) {
        Api.writing(Tokens.analyst()).header("If-Match", actor.etag()).body(body).put(actor.path() + part).then().statusCode(200);
    }
}
