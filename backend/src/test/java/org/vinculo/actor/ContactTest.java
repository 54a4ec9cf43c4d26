package org.vinculo.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.vinculo.support.Actors.university;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Actors.Saved;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Personal data: for few, kept in one place, and erased whole. */
@QuarkusTest
class ContactTest {

    private static final Map<String, Object> PERSON = Map.of("name", "Zulma Inventada", "role", "Directora Ficticia",
            "email", "zulma@inventada.example", "phone", "+54 341 555 0199", "language", "es");

    @Test
    void aContactIsAddedCorrectedAndEnded() {
        var actor = university("AR", "Universidad con gente").save();
        var contact = add(actor).header("ETag", equalTo("\"0\"")).header("Location", startsWith("/api/v1" + actor.path() + "/contacts/"))
                .body("name", equalTo("Zulma Inventada")).body("phone", equalTo("+54 341 555 0199")).extract();
        String path = actor.path() + "/contacts/" + contact.path("id");
        Api.patching(Tokens.analyst(), "\"0\"").body("{\"role\":null,\"email\":\"otra@inventada.example\"}").patch(path).then()
                .statusCode(200).header("ETag", equalTo("\"1\"")).body("role", nullValue())
                .body("email", equalTo("otra@inventada.example")).body("name", equalTo("Zulma Inventada"));
        Api.patching(Tokens.analyst(), "\"0\"").body("{\"role\":\"x\"}").patch(path).then().statusCode(412)
                .body("current.email", equalTo("otra@inventada.example"));
        Api.as(Tokens.analyst()).get(path).then().statusCode(200).header("ETag", equalTo("\"1\""));
        Api.writing(Tokens.analyst()).header("If-Match", "\"1\"").delete(path).then().statusCode(200)
                .body("endedAt", notNullValue());
        Api.patching(Tokens.analyst(), "\"2\"").body("{\"role\":\"x\"}").patch(path).then().statusCode(409);
        Api.as(Tokens.analyst()).get(actor.path() + "/contacts").then().body("items", empty());
        Api.as(Tokens.analyst()).queryParam("ended", true).get(actor.path() + "/contacts").then()
                .body("items.name", contains("Zulma Inventada"));
        Api.as(Tokens.analyst()).get(actor.path()).then().body("version", equalTo(0));
    }

    @Test
    void theChangeLogNamesTheContactAndTheFieldsOnly() {
        var actor = university("AR", "Universidad discreta").save();
        String id = add(actor).extract().path("id");
        Api.patching(Tokens.analyst(), "\"0\"").body("{\"phone\":\"+54 11 555 0100\"}").patch(actor.path() + "/contacts/" + id).then()
                .statusCode(200);
        Api.as(Tokens.analyst()).get(actor.path() + "/history").then()
                .body("items.find { it.action == 'CONTACT_ADDED' }.changes.contact.to", equalTo(id))
                .body("items.find { it.action == 'CONTACT_ADDED' }.changes.fields.to", hasItem("email"))
                .body("items.find { it.action == 'CONTACT_UPDATED' }.changes.fields.to", contains("phone"));
    }

    @Test
    void noTableButTheirOwnAndNoFileHoldsPersonalData() {
        var actor = university("AR", "Universidad reservada").save();
        add(actor);
        for (var table : Database.column("""
                SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                   AND table_name NOT IN ('contact_version')""")) {
            assertThat(Database.count("SELECT count(*) FROM " + table + " t WHERE t::text ~* 'inventada|ficticia|555 01'"))
                    .as(table).isZero();
        }
        for (var format : List.of("text/csv", "application/x-ndjson", "application/json")) {
            assertThat(Api.as(Tokens.admin()).accept(format).get("/actors").asString()).doesNotContainIgnoringCase("inventada");
        }
        assertThat(Api.as(Tokens.admin()).get(actor.path()).asString()).doesNotContainIgnoringCase("inventada");
        Api.as(Tokens.admin()).queryParam("q", "inventada").get("/search").then().body("items", empty());
    }

    @Test
    void aRepeatedRequestIsAnsweredWithTheContactAsItIsByThen() {
        var actor = university("AR", "Universidad insistente").save();
        var key = UUID.randomUUID().toString();
        var first = Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(PERSON).post(actor.path() + "/contacts").then()
                .statusCode(201).extract();
        String path = actor.path() + "/contacts/" + first.path("id");
        Api.patching(Tokens.analyst(), "\"0\"").body("{\"role\":\"Rectora\"}").patch(path).then().statusCode(200);
        Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(PERSON).post(actor.path() + "/contacts").then()
                .statusCode(201).header("Idempotent-Replayed", equalTo("true")).header("ETag", equalTo("\"1\""))
                .header("Location", equalTo(first.header("Location"))).body("role", equalTo("Rectora"));
        assertThat(Database.column("SELECT coalesce(body::text, 'none') FROM idempotency WHERE key = ?", key)).containsExactly("none");
        assertThat(Database.count("SELECT count(*) FROM contact WHERE actor_id = ?::uuid", actor.id())).isOne();
    }

    @Test
    void anErasureLeavesNothingButThatThereWasAContact() {
        var actor = university("AR", "Universidad olvidadiza").save();
        String id = add(actor).extract().path("id");
        var path = actor.path() + "/contacts/" + id;
        Api.patching(Tokens.analyst(), "\"0\"").body("{\"role\":\"Decana\"}").patch(path).then().statusCode(200);
        for (var token : List.of(Tokens.analyst(), Tokens.reviewer(), Tokens.mission("AR-EMB-IT"))) {
            Api.writing(token).post(path + "/erasure").then().statusCode(403);
        }
        Api.writing(Tokens.admin()).post(path + "/erasure").then().statusCode(200).body("name", nullValue())
                .body("email", nullValue()).body("erasedAt", notNullValue()).body("endedAt", notNullValue());
        Api.writing(Tokens.admin()).post(path + "/erasure").then().statusCode(200).body("version", equalTo(2));
        Api.as(Tokens.analyst()).get(path).then().statusCode(200).body("name", nullValue());
        assertThat(Database.count("SELECT count(*) FROM contact_version WHERE contact_id = ?::uuid", id)).isZero();
        assertThat(Database.count("SELECT count(*) FROM contact WHERE id = ?::uuid", id)).isOne();
        Api.as(Tokens.analyst()).get(actor.path() + "/history").then().body("items.action", hasItem("CONTACT_ERASED"));
    }

    @Test
    void theyAreForPeopleInScopeAndForNobodyElse() {
        var actor = university("IT", "Università riservata").save();
        String id = add(actor).extract().path("id");
        var own = UUID.fromString(actor.id());
        for (var path : List.of(actor.path() + "/contacts", actor.path() + "/contacts/" + id)) {
            for (var token : List.of(Tokens.analyst(), Tokens.reviewer(), Tokens.admin(), Tokens.mission("AR-EMB-IT"),
                    Tokens.localGovernment(own))) {
                Api.as(token).get(path).then().statusCode(200);
            }
            for (var token : List.of(Tokens.mission("AR-EMB-ES"), Tokens.localGovernment(UUID.randomUUID()),
                    Tokens.integration("vinculo.read-all", "vinculo.write"))) {
                Api.as(token).get(path).then().statusCode(403);
            }
            Api.anonymous().get(path).then().statusCode(401);
        }
        for (var token : List.of(Tokens.mission("AR-EMB-ES"), Tokens.localGovernment(UUID.randomUUID()),
                Tokens.integration("vinculo.read-all", "vinculo.write"))) {
            Api.writing(token).body(PERSON).post(actor.path() + "/contacts").then().statusCode(403);
            Api.patching(token, "\"0\"").body("{\"role\":\"x\"}").patch(actor.path() + "/contacts/" + id).then().statusCode(403);
            Api.writing(token).header("If-Match", "\"0\"").delete(actor.path() + "/contacts/" + id).then().statusCode(403);
            Api.writing(token).post(actor.path() + "/contacts/" + id + "/erasure").then().statusCode(403);
        }
        Api.writing(Tokens.mission("AR-EMB-IT")).body(PERSON).post(actor.path() + "/contacts").then().statusCode(201);
        var other = university("IT", "Università altra").save();
        Api.as(Tokens.analyst()).get(other.path() + "/contacts/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                | /name
            {"name":" "}                                      | /name
            {"name":"a\\u0000b"}                              | /name
            {"name":"Alguien","email":"no"}                   | /email
            {"name":"Alguien","phone":"llamar"}               | /phone
            {"name":"Alguien","language":"español"}           | /language
            {"name":"Alguien","colour":"x"}                   | /colour
            """)
    void whatIsWrongIsNamedWhereItStands(String body, String pointer) {
        var actor = university("AR", "Universidad exigente").save();
        Api.writing(Tokens.analyst()).body(body).post(actor.path() + "/contacts").then().statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void theApplicationItselfCannotRewriteAVersion() throws Exception {
        try (var connection = Database.asApplication(); var statement = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute("UPDATE contact_version SET name = 'x'"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static ValidatableResponse add(Saved actor) {
        return Api.writing(Tokens.analyst()).body(PERSON).post(actor.path() + "/contacts").then().statusCode(201);
    }
}
