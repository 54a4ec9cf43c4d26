package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;
import static org.vinculo.support.Agreements.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** A signed plan changes by an amendment only, and every earlier plan reads the same for ever. */
@QuarkusTest
class AmendmentTest {

    private static Agreements.Stand stand;

    @Inject
    AgreementAudit audit;

    @BeforeEach
    void lay() {
        Agreements.rates();
        if (stand == null) {
            stand = stand("Enmienda", "AR", "FR");
        }
    }

    private static Agreements.Saved signed() {
        var draft = stand.agreement().save().contributing(cash(stand.one(), "138.34", "USD"), cash(stand.other(), "33.33", "EUR"));
        String cash = draft.read().path("plan.contributions[0].id");
        return draft.after(draft.put("/schedule", List.of(Map.of("contributionId", cash, "dueOn", "2012-01-31", "amount",
                Map.of("amount", "138.34", "currency", "USD"))))).signed("2011-05-04");
    }

    private static String plan(Agreements.Saved agreement, int number) {
        return Api.as(Tokens.analyst()).get(agreement.path() + "/plans/" + number).then().statusCode(200).extract().asString();
    }

    @Test
    void anAmendmentBeginsAsACopyAndItsPlanHoldsOnceItIsSigned() {
        var agreement = signed();
        var original = plan(agreement, 0);
        var amended = agreement.amended("Se suma la cuadrilla");
        amended.read().then().body("amendment.number", equalTo(1)).body("amendment.state", equalTo("DRAFT"))
                .body("amendment.reason", equalTo("Se suma la cuadrilla")).body("plan.number", equalTo(0))
                .body("plans.state", contains("SIGNED", "DRAFT")).body("amendment.schedule.size()", equalTo(1))
                .body("amendment.contributions.value.amount", contains("100.00", "33.33"));
        String one = amended.read().path("plan.contributions[0].id");
        assertThat(amended.read().<String>path("amendment.contributions[0].id")).isEqualTo(one);
        var more = amended.contributing(with(cash(stand.one(), "138.34", "USD"), "id", one), cash(stand.other(), "100.00", "EUR"));
        more.read().then().body("plan.totals.value.amount", equalTo("133.33")).body("amendment.totals.value.amount", equalTo("200.00"))
                .body("amendment.totals.parity", equalTo("1.00"));
        Api.as(Tokens.analyst()).get("/agreements?link=" + stand.link().id()).then()
                .body("items.find { it.id == '" + agreement.id() + "' }.value.amount", equalTo("133.33"));
        var holding = more.after(more.post("/amendments/1/sign", Map.of("on", "2012-02-01")));
        holding.read().then().body("plan.number", equalTo(1)).body("amendment", nullValue()).body("plan.signedOn", equalTo("2012-02-01"))
                .body("signedOn", equalTo("2011-05-04")).body("plans.state", contains("SIGNED", "SIGNED"));
        Api.as(Tokens.analyst()).get("/agreements?link=" + stand.link().id()).then()
                .body("items.find { it.id == '" + agreement.id() + "' }.value.amount", equalTo("200.00"))
                .body("items.find { it.id == '" + agreement.id() + "' }.shares.share", contains("50.00", "50.00"));
        assertThat(plan(holding, 0)).isEqualTo(original);
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void everyEarlierPlanReadsTheSameByteForByte() {
        var agreement = signed();
        var told = new ArrayList<>(List.of(plan(agreement, 0)));
        for (int number = 1; number <= 4; number++) {
            var amendment = agreement.amended("Enmienda " + number).contributing(cash(stand.one(), number + "0.01", "USD"),
                    cash(stand.other(), "7.7" + number, "EUR"));
            agreement = amendment.after(number == 3 ? amendment.post("/amendments/3/discard", Map.of("reason", "No hubo acuerdo"))
                    : amendment.post("/amendments/" + number + "/sign", Map.of("on", "2012-0" + number + "-01")));
            told.add(plan(agreement, number));
            for (int earlier = 0; earlier < number; earlier++) {
                assertThat(plan(agreement, earlier)).as("plan %d after amendment %d", earlier, number).isEqualTo(told.get(earlier));
            }
        }
        agreement.read().then().body("plans.state", contains("SIGNED", "SIGNED", "SIGNED", "DISCARDED", "SIGNED"))
                .body("plan.number", equalTo(4));
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void oneAmendmentAtATime() {
        var agreement = signed().amended("Primera");
        agreement.post("/amendments", Map.of("reason", "Segunda")).then().statusCode(409);
        agreement.post("/amendments/2/sign", Map.of("on", "2012-01-01")).then().statusCode(404);
        agreement.post("/amendments/0/sign", Map.of("on", "2012-01-01")).then().statusCode(404);
        agreement.post("/amendments/1/sign", Map.of("on", "2011-05-03")).then().statusCode(422).body("errors[0].code", equalTo("before-start"));
        agreement.post("/amendments/1/sign", Map.of("on", "2999-01-01")).then().statusCode(422);
        var inForce = agreement.after(agreement.post("/enter-into-force", Map.of("on", "2011-06-01")));
        inForce.post("/close", Map.of("on", "2012-01-01", "reason", "x")).then().statusCode(409);
        var free = inForce.after(inForce.post("/amendments/1/discard", Map.of("reason", "x")));
        free.post("/amendments/1/discard", Map.of("reason", "x")).then().statusCode(404);
        free.post("/close", Map.of("on", "2012-01-01", "reason", "x")).then().statusCode(200);
    }

    @Test
    void aDraftIsNotAmended() {
        stand.agreement().save().post("/amendments", Map.of("reason", "x")).then().statusCode(409);
    }

    @Test
    void whenAPartyIsMergedThePlansReadTheSameUnderItsNewNameAndNothingSignedIsTouched() {
        var gone = Actors.administration("FR", "Se fond dans une autre").save();
        var link = Links.among(stand.one(), stand.other(), gone.id()).since("1998-01-01").save();
        var agreement = Agreements.under(link, stand.one(), stand.other(), gone.id()).save().contributing(cash(stand.one(), "50.00", "EUR"),
                cash(stand.other(), "30.00", "EUR"), cash(gone.id(), "20.00", "EUR")).signed("2011-05-04").amended("x");
        var contributions = Api.as(Tokens.analyst()).get(agreement.path() + "/plans/0").<Object>path("contributions").toString();
        var kept = new Actors.Saved(stand.other(), "").again();
        Api.writing(Tokens.analyst()).header("If-Match", gone.etag()).body(Map.of("into", kept.id(), "intoVersion", kept.version(),
                "reason", "La misma")).post(gone.path() + "/merge").then().statusCode(200);
        agreement.read().then().body("parties.actor.id", contains(stand.one(), stand.other()))
                .body("plan.totals.byParty.share", contains("50.00", "50.00"))
                .body("plan.contributions.partyId", contains(stand.one(), stand.other(), stand.other()))
                .body("amendment.contributions.partyId", contains(stand.one(), stand.other(), stand.other()));
        assertThat(Api.as(Tokens.analyst()).get(agreement.path() + "/plans/0").<Object>path("contributions").toString())
                .isEqualTo(contributions.replace(gone.id(), stand.other()));
        Api.as(Tokens.analyst()).get(agreement.path() + "/history").then().body("items[0].action", equalTo("ACTORS_MERGED"));
        var again = agreement.again();
        again.contributing(cash(stand.one(), "1.00", "EUR"), cash(stand.other(), "2.00", "EUR"));
        assertThat(audit.check()).isEmpty();
    }
}
