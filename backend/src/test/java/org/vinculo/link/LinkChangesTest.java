package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Links.Saved;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

@QuarkusTest
class LinkChangesTest {

    private static Territories.Saved town;
    private static Territories.Saved abroad;
    private static String university;

    @BeforeEach
    void lay() {
        if (town == null) {
            town = town("AR", "Villa Cambio").save();
            abroad = town("IT", "Borgo Cambio").save();
            university = Actors.university("IT", "Politecnico del Cambio").save().id();
        }
    }

    @Test
    void aPatchChangesWhatItNamesAndIsRemembered() {
        var link = draft().with("title", "Antes").with("objectives", "Agua").save();
        link.patch(Map.of("title", "Después")).then().statusCode(200).body("title", equalTo("Después"))
                .body("objectives", equalTo("Agua")).body("version", equalTo(1));
        link = link.again();
        link.patch("{\"title\": null, \"languages\": [\"es\"]}").then().statusCode(200).body("titled", equalTo(false))
                .body("title", equalTo("Villa Cambio · Borgo Cambio")).body("languages", contains("es"));
        history(link).then().body("items[1].changes.title.from", equalTo("Antes"))
                .body("items[1].changes.title.to", equalTo("Después")).body("items[0].changes.title.to", nullValue());
        link.again().patch(Map.of("languages", List.of("es"))).then().statusCode(200).body("version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"plannedEnd": "1990-01-01"}     | /plannedEnd
            {"type": "ALLIANCE"}             | /type
            {"type": null}                   | /type
            {"source": null}                 | /source
            {"source": {"name": " "}}        | /source/name
            {"partners": []}                 | /partners
            {"state": "ACTIVE"}              | /state
            {"visibility": "PUBLISHED"}      | /visibility
            {"languages": ["español"]}       | /languages/0
            {"startedOn": "1700-01-01"}      | /startedOn
            """)
    void aWrongPatchIsToldWhereItIsWrong(String patch, String pointer) {
        var link = draft().with("startedOn", "2020-01-01").save();
        link.patch(patch).then().statusCode(422).body("errors.pointer", contains(pointer));
        assertThat(link.again()).isEqualTo(link);
    }

    @Test
    void changesNeedTheVersionTheyAreBasedOn() {
        var link = draft().save();
        Api.writing(Tokens.analyst()).body(List.of()).put(link.path() + "/modalities").then().statusCode(428);
        link.put("/modalities", List.of("EVENTS")).then().statusCode(200);
        link.put("/modalities", List.of("TRAINING")).then().statusCode(412).body("current.version", equalTo(1))
                .body("current.modalities", contains("EVENTS"));
    }

    @Test
    void participantsAreReplacedAsAWholeAndWhoLeavesTakesTheirOffersAlong() {
        var link = draft().actor(university).theme("safe-water", university, town.id()).save();
        link.put("/participants", Map.of("partners", List.of(Map.of("territory", abroad.id()), Map.of("territory", town.id()))))
                .then().statusCode(200).body("partners.name", contains("Borgo Cambio", "Villa Cambio"))
                .body("themes[0].offeredBy.size()", equalTo(1)).body("facilitators", empty());
        history(link).then().body("items[0].action", equalTo("PARTICIPANTS_CHANGED"))
                .body("items[0].changes.themes.from[0].offeredBy.size()", equalTo(2));
        link.again().put("/participants", Map.of("partners", List.of(Map.of("territory", town.id())))).then()
                .statusCode(422).body("errors[0].code", equalTo("too-few-partners"));
    }

    @Test
    void clearanceFollowsTheCountriesOfThePartners() {
        var link = draft().save();
        var spanish = town("ES", "Pueblo Cambio").save();
        link.put("/participants", Map.of("partners", List.of(Map.of("territory", abroad.id()), Map.of("territory", spanish.id()))))
                .then().statusCode(200).body("clearance", equalTo("NOT_NEEDED"));
    }

    @Test
    void themesAndModalitiesAreReplacedAsAWhole() {
        var link = draft().theme("safe-water").save();
        String actor = Api.as(Tokens.analyst()).get(link.path()).path("partners[0].actor");
        link.put("/themes", List.of(Map.of("theme", "local-development", "offeredBy", List.of(actor)),
                Map.of("theme", "safe-water"))).then().statusCode(200)
                .body("themes.theme", contains("local-development", "safe-water")).body("themes[0].offeredBy", contains(actor));
        link = link.again();
        link.put("/themes", List.of(Map.of("theme", "safe-water", "offeredBy", List.of(university)))).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/0/offeredBy/0")).body("errors[0].code", equalTo("not-a-participant"));
        link.put("/modalities", List.of("TRAINING", "TRAINING")).then().statusCode(422).body("errors[0].pointer", equalTo("/1"));
        link.put("/modalities", List.of("TRAINING", "EVENTS")).then().statusCode(200)
                .body("modalities", containsInAnyOrder("TRAINING", "EVENTS"));
    }

    @Test
    void anActivityConfirmsThatTheLinkIsAlive() {
        var link = draft().save();
        String actor = Api.as(Tokens.analyst()).get(link.path()).path("partners[0].actor");
        String id = activity(link, Map.of("date", "2025-09-18", "place", "Torino", "modality", "TRAINING",
                "participants", List.of(actor), "outcome", "Plan")).then().statusCode(201)
                .body("lastConfirmedOn", equalTo("2025-09-18")).body("activities[0].participants", contains(actor))
                .extract().path("activities[0].id");
        activity(link.again(), Map.of("date", "2024-01-01", "participants", List.of(actor))).then().statusCode(201)
                .body("lastConfirmedOn", equalTo("2025-09-18")).body("activities.date", contains("2025-09-18", "2024-01-01"));
        link = link.again();
        Api.patching(Tokens.analyst(), link.etag()).body("{\"date\": \"2023-05-01\", \"outcome\": null}")
                .patch(link.path() + "/activities/" + id).then().statusCode(200).body("lastConfirmedOn", equalTo("2024-01-01"));
        history(link).then().body("items[0].changes['activities/" + id + "'].from.outcome", equalTo("Plan"))
                .body("items[0].action", equalTo("ACTIVITY_CHANGED"));
        link = link.again();
        activity(link, Map.of("date", "2990-01-01", "participants", List.of(actor))).then().statusCode(422);
        activity(link, Map.of("date", "2020-01-01", "participants", List.of(university))).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/participants/0"));
        activity(link, Map.of("date", "2020-01-01", "participants", List.of())).then().statusCode(422);
        Api.patching(Tokens.analyst(), link.etag()).body("{\"place\": \"x\"}").patch(link.path() + "/activities/" + university)
                .then().statusCode(404);
    }

    @Test
    void aDraftIsDiscardedWithAReasonAndLeavesTheLists() {
        var link = draft().save();
        link.post(Tokens.analyst(), "/discard", Map.of("reason", " ")).then().statusCode(422);
        link.post(Tokens.analyst(), "/discard", Map.of("reason", "Repetido")).then().statusCode(200)
                .body("state", equalTo("DISCARDED"));
        history(link).then().body("items[0].action", equalTo("DISCARDED")).body("items[0].reason", equalTo("Repetido"));
        assertThat(listed(link, "")).isFalse();
        assertThat(listed(link, "?state=DISCARDED")).isTrue();
        link.again().patch(Map.of("title", "x")).then().statusCode(409);
        draft().since("1999-01-01").save().post(Tokens.analyst(), "/discard", Map.of("reason", "x")).then().statusCode(409);
    }

    @Test
    void aVoidLinkChangesNoMore() {
        var link = draft().since("1999-01-01").save();
        String actor = Api.as(Tokens.analyst()).get(link.path()).path("partners[0].actor");
        Links.publish(link);
        link.post(Tokens.reviewer(), "/void", Map.of("reason", "x")).then().statusCode(403);
        link.post(Tokens.admin(), "/void", Map.of("reason", "Error de carga")).then().statusCode(200)
                .body("state", equalTo("VOID")).body("visibility", equalTo("INTERNAL"));
        link = link.again();
        link.patch(Map.of("title", "x")).then().statusCode(409).body("detail", equalTo("Este vínculo está anulado y ya no cambia."));
        link.put("/themes", List.of()).then().statusCode(409);
        link.put("/modalities", List.of()).then().statusCode(409);
        link.put("/participants", Map.of("partners", List.of(Map.of("territory", town.id()), Map.of("territory", abroad.id()))))
                .then().statusCode(409);
        activity(link, Map.of("date", "2020-01-01", "participants", List.of(actor))).then().statusCode(409);
        link.post(Tokens.admin(), "/void", Map.of("reason", "x")).then().statusCode(409);
        link.post(Tokens.admin(), "/discard", Map.of("reason", "x")).then().statusCode(409);
        assertThat(link.again()).isEqualTo(link);
    }

    @Test
    void whatWasApprovedStaysApproved() {
        var link = draft().with("startedOn", "2020-01-01").save();
        for (var state : List.of("SUBMITTED", "IN_REVIEW", "CLEARED", "ACTIVE")) {
            Database.run("UPDATE link SET state = '" + state + "' WHERE id = '" + link.id() + "'");
            link = link.again();
            for (var patch : List.of("{\"type\": \"NETWORK\"}", "{\"plannedEnd\": \"2040-01-01\"}", "{\"instrument\": \"x\"}")) {
                link.patch(patch).then().statusCode(409);
            }
            link.put("/themes", List.of(Map.of("theme", "safe-water"))).then().statusCode(409);
            if (state.equals("ACTIVE")) {
                link.patch("{\"startedOn\": null}").then().statusCode(422).body("errors[0].pointer", equalTo("/startedOn"));
            }
            link.patch(Map.of("objectives", state)).then().statusCode(200).body("objectives", equalTo(state));
        }
    }

    @Test
    void anyEarlierVersionReadsAsItWas() {
        var link = draft().with("title", "Uno").save();
        String actor = Api.as(Tokens.analyst()).get(link.path()).path("partners[0].actor");
        link.patch(Map.of("title", "Dos")).then().statusCode(200);
        activity(link.again(), Map.of("date", "2025-01-01", "participants", List.of(actor))).then().statusCode(201);
        link.again().patch("{\"title\": null}").then().statusCode(200);
        version(link, 0).then().statusCode(200).body("record.title", equalTo("Uno")).body("activities", empty())
                .body("action", equalTo("CREATED")).body("record.partners.name", contains("Villa Cambio", "Borgo Cambio"));
        version(link, 1).then().body("record.title", equalTo("Dos")).body("record.lastConfirmedOn", nullValue());
        version(link, 2).then().body("record.title", equalTo("Dos")).body("activities.date", contains("2025-01-01"))
                .body("record.lastConfirmedOn", equalTo("2025-01-01"));
        version(link, 3).then().body("record.title", nullValue()).body("activities.size()", equalTo(1));
        version(link, 4).then().statusCode(404);
    }

    private static Links draft() {
        return Links.between(town, abroad);
    }

    private static Response activity(Saved link, Map<String, Object> activity) {
        return link.post(Tokens.analyst(), "/activities", activity);
    }

    private static Response history(Saved link) {
        return Api.as(Tokens.analyst()).get(link.path() + "/history");
    }

    private static Response version(Saved link, int version) {
        return Api.as(Tokens.analyst()).get(link.path() + "/versions/" + version);
    }

    private static boolean listed(Saved link, String query) {
        return Api.as(Tokens.analyst()).accept("text/csv").get("/links" + query).asString().contains(link.id());
    }
}
