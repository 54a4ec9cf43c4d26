package org.vinculo.agreement.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Calls and their caps, as administrators state them and everybody reads them. */
@QuarkusTest
class CallTest {

    @Inject
    Calls calls;

    /** What {@link WorkedCallTest} reckons with comes back from the table as it was stated. */
    @Test
    void theWorkedCallIsKeptAsItWasStated() {
        var call = add(fresh(), "FR");
        Api.writing(Tokens.admin()).header("If-Match", "\"0\"").body(WorkedCall.CAPS).put(call + "/caps").then().statusCode(200)
                .header("ETag", equalTo("\"1\"")).body("caps.code", contains("french-valued", "argentine-half", "french-half", "state-quarter"))
                .body("caps[0].effect", equalTo("COUNTS_AT_MOST")).body("caps[0].base.stated", equalTo(true)).body("caps[0].limit", equalTo("20.00"));
        assertThat(calls.find(UUID.fromString(call.substring(7))).orElseThrow().caps()).isEqualTo(WorkedCall.caps());
        assertThat(Database.column("SELECT action FROM history WHERE subject_type = 'CALL' AND subject_id = ?::uuid ORDER BY id",
                call.substring(7))).containsExactly("CREATED", "CAPS_REPLACED");
    }

    @Test
    void aCallIsCorrected() {
        var call = add(fresh(), "FR");
        Api.patching(Tokens.admin(), "\"0\"").body("{\"title\":\"Otra\",\"notes\":null,\"closesOn\":\"2026-05-31\"}").patch(call).then()
                .statusCode(200).body("title", equalTo("Otra")).body("notes", nullValue()).body("closesOn", equalTo("2026-05-31"));
        Api.patching(Tokens.admin(), "\"0\"").body("{\"title\":\"x\"}").patch(call).then().statusCode(412).body("current.title", equalTo("Otra"));
        Api.patching(Tokens.admin(), "\"1\"").body("{\"closesOn\":\"2025-05-31\"}").patch(call).then().statusCode(422)
                .body("errors.pointer", hasItem("/closesOn"));
        Api.patching(Tokens.admin(), "\"1\"").body("{\"currency\":\"USD\"}").patch(call).then().statusCode(422)
                .body("errors.code", hasItem("unknown-field"));
    }

    @Test
    void aCodeStandsForOneCall() {
        var code = fresh();
        var call = add(code, "FR");
        post(draft(code, "AR")).statusCode(422).body("errors.code", hasItem("call-code-taken"));
        var other = add(fresh(), "AR");
        Api.patching(Tokens.admin(), "\"0\"").body(Map.of("code", code)).patch(other).then().statusCode(422);
        Api.as(Tokens.analyst()).get(call).then().statusCode(200).body("code", equalTo(code)).body("notes", equalTo("Segunda edición"));
    }

    @Test
    void theListKnowsCountryDayAndWords() {
        var word = "zz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zz";
        for (var country : List.of("FR", "AR")) {
            var draft = draft(fresh(), country);
            draft.put("title", "Convocatoria " + word);
            post(draft).statusCode(201);
        }
        list("q=" + word).body("items.country", containsInAnyOrder("FR", "AR"));
        list("q=" + word + "&country=FR").body("items.country", contains("FR"));
        list("q=" + word + "&on=2026-04-30&sort=code").body("items.size()", equalTo(2));
        list("q=" + word + "&on=2026-05-01").body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'code':'A','names':{'es':'x'},'effect':'AT_MOST','measure':{},'limit':'5'} | /0/code",
            "{'code':'a','names':{},'effect':'AT_MOST','measure':{},'limit':'5'} | /0/names",
            "{'code':'a','names':{'es':'x'},'effect':'MOST','measure':{},'limit':'5'} | /0/effect",
            "{'code':'a','names':{'es':'x'},'effect':'AT_MOST','measure':{},'limit':'0'} | /0/limit",
            "{'code':'a','names':{'es':'x'},'effect':'AT_MOST','measure':{},'limit':'5.001'} | /0/limit",
            "{'code':'a','names':{'es':'x'},'effect':'AT_MOST','measure':{},'base':{},'limit':'100.01'} | /0/limit",
            "{'code':'a','names':{'es':'x'},'effect':'AT_MOST','measure':{},'base':{},'limit':'-1'} | /0/limit",
            "{'code':'a','names':{'es':'x'},'effect':'AT_MOST','measure':{},'base':{},'limit':'1e1'} | /0/limit",
            "{'code':'a','names':{'es':'x'},'effect':'AT_MOST','measure':{},'base':{'stated':true,'selection':{}},'limit':'5'} | /0/base/selection",
            "{'code':'a','names':{'es':'x'},'effect':'COUNTS_AT_MOST','measure':{'counted':true},'base':{},'limit':'5'} | /0/measure/counted",
            "{'code':'a','names':{'es':'x'},'effect':'COUNTS_AT_MOST','measure':{},'base':{'selection':{'counted':true}},'limit':'5'} | /0/base/selection/counted",
            "{'code':'a','names':{'es':'x'},'effect':'AT_MOST','measure':{'sides':['Francia']},'limit':'5'} | /0/measure/sides/0" })
    void aCapWhoseAnswerWouldBeInDoubtIsRefused(String cap, String pointer) {
        var call = add(fresh(), "FR");
        Api.writing(Tokens.admin()).header("If-Match", "\"0\"").body("[" + cap.replace('\'', '"') + "]").put(call + "/caps").then()
                .statusCode(422).body("errors.pointer", hasItem(pointer));
        Api.as(Tokens.analyst()).get(call).then().body("version", equalTo(0)).body("caps.size()", equalTo(0));
    }

    @Test
    void aCodeOfACapIsGivenOnce() {
        var cap = Map.of("code", "a", "names", Map.of("es", "x"), "effect", "AT_MOST", "measure", Map.of(), "limit", "5");
        var draft = draft(fresh(), "FR");
        draft.put("caps", List.of(cap, cap));
        post(draft).statusCode(422).body("errors.pointer", hasItem("/caps/1/code")).body("errors.code", hasItem("repeated"));
    }

    @ParameterizedTest
    @CsvSource({ "country,FK,/country", "currency,XXX,/currency", "closesOn,2026-01-14,/closesOn", "opensOn,1700-01-01,/opensOn", "code,' ',/code" })
    void whatIsWrongIsNamedWhereItStands(String field, String value, String pointer) {
        var draft = draft(fresh(), "FR");
        draft.put(field, value);
        post(draft).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void administratorsKeepThemAndNobodyElse() {
        for (var token : List.of(Tokens.analyst(), Tokens.reviewer(), Tokens.mission("AR-EMB-IT"), Tokens.localGovernment(UUID.randomUUID()))) {
            Api.writing(token).body(draft(fresh(), "FR")).post("/calls").then().statusCode(403);
        }
        Api.anonymous().get("/calls").then().statusCode(401);
    }

    /** @return its path */
    private static String add(String code, String country) {
        return "/calls/" + post(draft(code, country)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(Map<String, Object> draft) {
        return Api.writing(Tokens.admin()).body(draft).post("/calls").then();
    }

    private static ValidatableResponse list(String query) {
        return Api.as(Tokens.localGovernment(UUID.randomUUID())).get("/calls?" + query).then().statusCode(200);
    }

    private static Map<String, Object> draft(String code, String country) {
        return new HashMap<>(Map.of("code", code, "title", "Cooperación descentralizada", "country", country, "opensOn", "2026-01-15",
                "closesOn", "2026-04-30", "currency", "EUR", "notes", "Segunda edición"));
    }

    private static String fresh() {
        return "C-" + UUID.randomUUID();
    }
}
