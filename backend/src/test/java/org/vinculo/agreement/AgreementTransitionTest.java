package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** From a draft to its end: what leads where, what has to hold, and what stays as it was for ever. */
@QuarkusTest
class AgreementTransitionTest {

    private static final Map<String, Object> ENDED = Map.of("on", "2014-06-30", "reason", "Ejecutado");
    private static Agreements.Stand stand;

    @Inject
    AgreementAudit audit;

    @BeforeEach
    void lay() {
        if (stand == null) {
            stand = stand("Transición", "AR", "FR");
        }
    }

    private static Agreements.Saved ready() {
        return stand.agreement().save().contributing(cash(stand.one(), "60.00", "EUR"), cash(stand.other(), "40.00", "EUR"));
    }

    private static Agreements.Saved inForce() {
        var signed = ready().signed("2011-05-04");
        return signed.after(signed.post("/enter-into-force", Map.of("on", "2011-06-01")));
    }

    @Test
    void anAgreementIsSignedEntersIntoForceAndIsClosedAndEachStepIsKept() {
        var agreement = inForce();
        agreement.post("/close", ENDED).then().statusCode(200).body("state", equalTo("CLOSED")).body("signedOn", equalTo("2011-05-04"))
                .body("effectiveOn", equalTo("2011-06-01")).body("endedOn", equalTo("2014-06-30")).body("endReason", equalTo("Ejecutado"))
                .body("transitions.from", contains("DRAFT", "SIGNED", "IN_FORCE")).body("transitions.to", contains("SIGNED", "IN_FORCE", "CLOSED"))
                .body("transitions.on", contains("2011-05-04", "2011-06-01", "2014-06-30")).body("transitions.by[0]", equalTo("analista"))
                .body("transitions.at[2]", notNullValue()).body("plan.state", equalTo("SIGNED")).body("plan.signedOn", equalTo("2011-05-04"));
        Api.as(Tokens.analyst()).get(agreement.path() + "/history").then()
                .body("items.action", contains("CLOSED", "IN_FORCE", "SIGNED", "CONTRIBUTIONS_CHANGED", "CREATED"))
                .body("items[0].reason", equalTo("Ejecutado"));
        assertThat(audit.check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state      | sign | force | close | terminate | discard | amend
            DRAFT      | 200  | 409   | 409   | 409       | 200     | 409
            SIGNED     | 409  | 200   | 409   | 409       | 409     | 201
            IN_FORCE   | 409  | 409   | 200   | 200       | 409     | 201
            CLOSED     | 409  | 409   | 409   | 409       | 409     | 409
            TERMINATED | 409  | 409   | 409   | 409       | 409     | 409
            DISCARDED  | 409  | 409   | 409   | 409       | 409     | 409
            VOID       | 409  | 409   | 409   | 409       | 409     | 409
            """)
    void whatIsNotInTheTableIsRefused(AgreementState state, int sign, int force, int close, int terminate, int discard, int amend) {
        var on = Map.of("on", "2013-01-01");
        assertThat(in(state).post("/sign", on).statusCode()).isEqualTo(sign);
        assertThat(in(state).post("/enter-into-force", on).statusCode()).isEqualTo(force);
        assertThat(in(state).post("/close", ENDED).statusCode()).isEqualTo(close);
        assertThat(in(state).post("/terminate", ENDED).statusCode()).isEqualTo(terminate);
        assertThat(in(state).post("/discard", Map.of("reason", "x")).statusCode()).isEqualTo(discard);
        assertThat(in(state).post("/amendments", Map.of("reason", "x")).statusCode()).isEqualTo(amend);
        var last = in(state);
        assertThat(last.patch(Map.of("title", "Otro")).statusCode()).isEqualTo(state.editable() ? 200 : 409);
        assertThat(last.again().post("/void", Map.of("reason", "x")).statusCode()).isEqualTo(state == AgreementState.VOID ? 409 : 200);
        assertThat(audit.check()).isEmpty();
    }

    private static Agreements.Saved in(AgreementState state) {
        return switch (state) {
            case DRAFT -> ready();
            case SIGNED -> ready().signed("2011-05-04");
            case IN_FORCE -> inForce();
            case CLOSED -> ended("/close", ENDED);
            case TERMINATED -> ended("/terminate", ENDED);
            case DISCARDED -> after(ready(), "/discard");
            case VOID -> after(ready(), "/void");
        };
    }

    private static Agreements.Saved ended(String how, Map<String, Object> end) {
        var agreement = inForce();
        return agreement.after(agreement.post(how, end));
    }

    private static Agreements.Saved after(Agreements.Saved agreement, String event) {
        return agreement.after(agreement.post(event, Map.of("reason", "x")));
    }

    @Test
    void underALinkThatIsNotClearedNothingIsSigned() {
        var link = Links.among(stand.one(), stand.other()).save();
        var agreement = Agreements.under(link, stand.one(), stand.other()).save().contributing(cash(stand.one(), "1.00", "EUR"),
                cash(stand.other(), "1.00", "EUR"));
        refusedToSign(agreement, "dictamen");
        Database.run("UPDATE link SET state = 'CLEARED' WHERE id = '" + link.id() + "'");
        agreement.signed("2011-05-04");
    }

    @Test
    void oneSideAloneSignsNothing() {
        refusedToSign(stand.agreement().save(), "dos países");
        refusedToSign(stand.agreement().save().contributing(cash(stand.one(), "1.00", "EUR")), "dos países");
    }

    @Test
    void whileACapDoesNotHoldSigningIsRefusedNamingItAndItsFigures() {
        var call = Agreements.call("MITADES", """
                [{"code": "half-fr", "names": {"es": "Francia, al menos la mitad"}, "effect": "AT_LEAST", "measure": {"sides": ["FR"]},
                  "base": {"selection": {}}, "limit": "50.00"}]""");
        var agreement = stand.agreement().with("callId", call).save().contributing(cash(stand.one(), "60.00", "EUR"),
                cash(stand.other(), "40.00", "EUR"));
        Api.as(Tokens.analyst()).get(agreement.path() + "/checks").then().statusCode(200).body("holds", equalTo(false))
                .body("checks[0].code", equalTo("half-fr")).body("checks[0].measured.amount", equalTo("40.00"))
                .body("checks[0].base.amount", equalTo("100.00")).body("checks[0].share", equalTo("40.00"))
                .body("checks[0].difference.amount", equalTo("-10.00"));
        refusedToSign(agreement, "half-fr: 40.00 EUR = 40.00 % / 50.00 %");
        var balanced = agreement.contributing(cash(stand.one(), "60.00", "EUR"), cash(stand.other(), "60.00", "EUR")).signed("2011-05-04");
        Database.run("UPDATE call SET caps = '[]', title = 'Otra' WHERE id = '" + call + "'");
        Api.as(Tokens.analyst()).get(balanced.path() + "/checks").then().statusCode(200).body("checks.code", contains("half-fr"))
                .body("holds", equalTo(true)).body("call.title", equalTo("Convocatoria de prueba"));
        var amendment = balanced.amended("Menos de un lado");
        String other = amendment.read().path("amendment.contributions[1].id");
        String one = amendment.read().path("amendment.contributions[0].id");
        var less = amendment.contributing(Agreements.with(cash(stand.one(), "60.00", "EUR"), "id", one),
                Agreements.with(cash(stand.other(), "59.99", "EUR"), "id", other));
        less.post("/amendments/1/sign", Map.of("on", "2012-01-01")).then().statusCode(409).body("detail", containsString("half-fr"));
        Api.as(Tokens.analyst()).get(less.path() + "/checks?plan=0").then().body("holds", equalTo(true));
        Api.as(Tokens.analyst()).get(less.path() + "/checks?plan=-1").then().statusCode(400);
        assertThat(audit.check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2999-01-01", "1750-01-01" })
    void nothingIsSignedOnADayThatCannotBe(String day) {
        ready().post("/sign", Map.of("on", day)).then().statusCode(422).body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void daysFollowOneAnother() {
        var draft = ready();
        var closing = draft.after(draft.patch(Map.of("closesOn", "2011-05-01")));
        closing.post("/sign", Map.of("on", "2011-05-04")).then().statusCode(422).body("errors[0].code", equalTo("after-closing"));
        closing.post("/sign", Map.of("on", "2011-04-04", "effectiveOn", "2011-05-02")).then().statusCode(422);
        var signed = closing.signed("2011-04-04");
        signed.post("/enter-into-force", Map.of("on", "2011-04-03")).then().statusCode(422).body("errors[0].code", equalTo("before-start"));
        signed.post("/enter-into-force", Map.of("on", "2011-05-02")).then().statusCode(422).body("errors[0].code", equalTo("after-closing"));
        signed.patch(Map.of("closesOn", "2011-04-03")).then().statusCode(422);
        signed.post("/sign", Map.of("on", LocalDate.now().minusDays(1).toString())).then().statusCode(409);
    }

    @Test
    void whatRestsAfterSigningIsSaidToRest() {
        var signed = ready().signed("2011-05-04");
        signed.patch(Map.of("accountCurrency", "USD")).then().statusCode(409).body("detail", containsString("moneda de la cuenta"));
        signed.patch(Map.of("statedBase", Map.of("amount", "5.00", "currency", "EUR"))).then().statusCode(409);
        signed.put("/contributions", List.of()).then().statusCode(409).body("detail", containsString("enmienda"));
        signed.put("/schedule", List.of()).then().statusCode(409);
        signed.put("/parties", List.of(stand.other(), stand.one())).then().statusCode(409);
        signed.patch(Map.of("title", "Con otro título", "effectiveOn", "2012-01-01")).then().statusCode(200);
    }

    @Test
    void onlyAnalystsAndAdministratorsDeclareVoid() {
        var agreement = ready();
        agreement.post(Tokens.reviewer(), "/void", Map.of("reason", "x")).then().statusCode(403);
        agreement.post(Tokens.admin(), "/void", Map.of("reason", "Cargado dos veces")).then().statusCode(200).body("state", equalTo("VOID"))
                .body("transitions.reason", contains("Cargado dos veces"));
        Api.as(Tokens.analyst()).get("/agreements?link=" + stand.link().id() + "&state=DRAFT").then()
                .body("items.id", not(contains(agreement.id())));
    }

    @Test
    void notEvenTheApplicationsOwnStatementsChangeWhatWasSigned() {
        var agreement = ready().signed("2011-05-04");
        var where = " WHERE agreement_id = '" + agreement.id() + "'";
        for (var sql : List.of("UPDATE agreement_contribution SET amount = 61" + where, "DELETE FROM agreement_contribution" + where,
                "INSERT INTO agreement_contribution SELECT agreement_id, plan, uuidv7(), position, party_id, kind, description, component, "
                        + "currency, amount, hours, tariff_id, tariff, value_date, rate, conversion, value FROM agreement_contribution" + where,
                "UPDATE agreement_plan SET state = 'DRAFT', signed_on = NULL" + where, "DELETE FROM agreement_plan" + where,
                "UPDATE agreement_transition SET by = 'otro'" + where, "DELETE FROM agreement_transition" + where,
                "UPDATE agreement SET account_currency = 'USD' WHERE id = '" + agreement.id() + "'",
                "DELETE FROM agreement_party" + where, "DELETE FROM agreement WHERE id = '" + agreement.id() + "'")) {
            assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(SQLException.class);
        }
        agreement.read().then().header("ETag", equalTo(agreement.etag())).body("plan.totals.value.amount", equalTo("100.00"));
        assertThat(audit.check()).isEmpty();
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Database.asApplication(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void everyStateIsReachedFromADraftAndVoidLeadsNowhere() {
        var reached = EnumSet.of(AgreementState.DRAFT);
        var waiting = new ArrayDeque<>(List.of(AgreementState.DRAFT));
        while (!waiting.isEmpty()) {
            var from = waiting.remove();
            Arrays.stream(AgreementTransition.values()).filter(each -> each.from().contains(from)).map(AgreementTransition::to)
                    .filter(reached::add).forEach(waiting::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(AgreementState.values());
        assertThat(Arrays.stream(AgreementTransition.values()).filter(each -> each.from().contains(AgreementState.VOID))).isEmpty();
    }

    private static void refusedToSign(Agreements.Saved agreement, String saying) {
        agreement.post("/sign", Map.of("on", "2011-05-04")).then().statusCode(409).body("detail", containsString(saying));
        agreement.read().then().body("state", equalTo("DRAFT")).body("transitions", empty());
    }
}
