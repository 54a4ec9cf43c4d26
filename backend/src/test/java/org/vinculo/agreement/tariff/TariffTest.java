package org.vinculo.agreement.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** On any day an hour of a category is worth one thing in a country, and what it was worth never changes. */
@QuarkusTest
class TariffTest {

    @Inject
    Tariffs tariffs;

    @Test
    void aTariffIsLaidDownReadAndEnded() {
        var category = fresh();
        var made = add(category, "AR", "2026-01-01", null).statusCode(201).body("hourly.amount", equalTo("18.00"))
                .body("validUntil", nullValue()).extract();
        String path = "/tariffs/" + made.path("id");
        Api.as(Tokens.localGovernment(UUID.randomUUID())).get(path).then().statusCode(200).header("ETag", equalTo("\"0\""))
                .body("names.es", equalTo("Especialista"));
        Api.patching(Tokens.admin(), "\"0\"").body("{\"validUntil\":\"2026-06-30\",\"names\":{\"it\":\"Esperto\"}}").patch(path).then()
                .statusCode(200).header("ETag", equalTo("\"1\"")).body("validUntil", equalTo("2026-06-30")).body("names.it", equalTo("Esperto"))
                .body("names.es", equalTo("Especialista"));
        Api.patching(Tokens.admin(), "\"0\"").body("{\"validUntil\":null}").patch(path).then().statusCode(412)
                .body("current.validUntil", equalTo("2026-06-30"));
        assertThat(Database.column("SELECT action FROM history WHERE subject_type = 'TARIFF' AND subject_id = ?::uuid ORDER BY id",
                made.<String>path("id"))).containsExactly("CREATED", "UPDATED");
    }

    @Test
    void whatAnHourIsWorthDoesNotChange() {
        String id = add(fresh(), "AR", "2026-01-01", null).extract().path("id");
        for (var patch : List.of("{\"hourly\":{\"amount\":\"19.00\",\"currency\":\"EUR\"}}", "{\"validFrom\":\"2025-01-01\"}", "{\"category\":\"x\"}")) {
            Api.patching(Tokens.admin(), "\"0\"").body(patch).patch("/tariffs/" + id).then().statusCode(422).body("errors.code", hasItem("unknown-field"));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "2026-12-31,null,409", "2026-06-30,2026-07-01,409", "2025-01-01,2026-01-01,409",
            "2025-01-01,null,409", "2027-01-01,null,201", "2025-01-01,2025-12-31,201" })
    void daysThatMeetAreRefused(LocalDate from, @Nullable LocalDate until, int status) {
        var category = fresh();
        add(category, "AR", "2026-01-01", "2026-12-31").statusCode(201);
        add(category, "AR", from.toString(), until == null ? null : until.toString()).statusCode(status);
        add(category, "FR", from.toString(), null).statusCode(201);
        add(category, null, from.toString(), null).statusCode(201);
        add(category, null, from.toString(), null).statusCode(409);
    }

    @Test
    void anEndThatWouldMeetAnotherIsRefused() {
        var category = fresh();
        String first = add(category, "AR", "2026-01-01", "2026-06-30").extract().path("id");
        add(category, "AR", "2026-07-01", null).statusCode(201);
        Api.patching(Tokens.admin(), "\"0\"").body("{\"validUntil\":\"2026-07-01\"}").patch("/tariffs/" + first).then().statusCode(409);
        Api.patching(Tokens.admin(), "\"0\"").body("{\"validUntil\":\"2025-12-31\"}").patch("/tariffs/" + first).then().statusCode(422)
                .body("errors.code", hasItem("before-start"));
        Api.patching(Tokens.admin(), "\"0\"").body("{\"source\":\"Otra\"}").patch("/tariffs/" + first).then().statusCode(200);
    }

    @Test
    void ofTwoAtOnceOneIsLaidDown() {
        var category = fresh();
        var answers = AtOnce.all(Collections.nCopies(4, () -> add(category, "AR", "2026-01-01", null).extract().statusCode()));
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void theListKnowsCategoryCountryAndDay() {
        var category = fresh();
        add(category, "AR", "2025-01-01", "2025-12-31").statusCode(201);
        add(category, "AR", "2026-01-01", null).statusCode(201);
        add(category, null, "2026-03-01", null).statusCode(201);
        add(category, "FR", "2026-05-01", null).statusCode(201);
        list("category=" + category + "&sort=-validFrom").body("items.validFrom", contains("2026-05-01", "2026-03-01", "2026-01-01", "2025-01-01"));
        list("category=" + category + "&country=AR&sort=validFrom").body("items.validFrom", contains("2025-01-01", "2026-01-01", "2026-03-01"));
        list("category=" + category + "&on=2025-12-31").body("items.validFrom", contains("2025-01-01"));
        list("category=" + category + "&country=AR&on=2026-02-01").body("items.validFrom", contains("2026-01-01"));
    }

    @Test
    void aTariffIsValidThroughItsLastDay() {
        var id = UUID.fromString(add(fresh(), "AR", "2026-01-01", "2026-06-30").extract().path("id"));
        var tariff = tariffs.find(List.of(id, UUID.randomUUID())).get(id);
        assertThat(tariff.validOn(LocalDate.parse("2026-01-01"))).isTrue();
        assertThat(tariff.validOn(LocalDate.parse("2026-06-30"))).isTrue();
        assertThat(tariff.validOn(LocalDate.parse("2026-07-01"))).isFalse();
        assertThat(tariff.validOn(LocalDate.parse("2025-12-31"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "category,Con Espacios,/category", "country,FK,/country", "country,ZZ,/country", "validUntil,2025-12-31,/validUntil",
            "validFrom,1700-01-01,/validFrom", "source,' ',/source" })
    void whatIsWrongIsNamedWhereItStands(String field, String value, String pointer) {
        var draft = draft(fresh(), "AR", "2026-01-01", null);
        draft.put(field, value);
        Api.writing(Tokens.admin()).body(draft).post("/tariffs").then().statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void namesAreKeyedByLanguage() {
        for (var names : List.of(Map.of(), Map.of("ES", "x"), Map.of("es", " "))) {
            var draft = draft(fresh(), "AR", "2026-01-01", null);
            draft.put("names", names);
            Api.writing(Tokens.admin()).body(draft).post("/tariffs").then().statusCode(422);
        }
    }

    @Test
    void administratorsLayThemDownAndNobodyElse() {
        for (var token : List.of(Tokens.analyst(), Tokens.reviewer(), Tokens.mission("AR-EMB-IT"), Tokens.integration("vinculo.write"))) {
            Api.writing(token).body(draft(fresh(), "AR", "2026-01-01", null)).post("/tariffs").then().statusCode(403);
        }
    }

    private static ValidatableResponse add(String category, @Nullable String country, String from, @Nullable String until) {
        return Api.writing(Tokens.admin()).body(draft(category, country, from, until)).post("/tariffs").then();
    }

    private static Map<String, Object> draft(String category, @Nullable String country, String from, @Nullable String until) {
        var draft = new HashMap<String, Object>(Map.of("category", category, "names", Map.of("es", "Especialista"), "hourly",
                Map.of("amount", "18", "currency", "EUR"), "validFrom", from, "source", "Resolución 12"));
        draft.put("country", country);
        draft.put("validUntil", until);
        return draft;
    }

    private static ValidatableResponse list(String query) {
        return Api.as(Tokens.analyst()).get("/tariffs?" + query).then().statusCode(200);
    }

    private static String fresh() {
        return "t-" + UUID.randomUUID();
    }
}
