package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** A new agreement: a draft under a link, with parties that take part in it and an empty plan. */
@QuarkusTest
class AgreementCreationTest {

    private static Agreements.Stand stand;

    @Inject
    AgreementAudit audit;

    @BeforeEach
    void lay() {
        if (stand == null) {
            stand = stand("Creación", "AR", "FR");
        }
    }

    @Test
    void aDraftHasItsPartiesAndAnEmptyPlan() {
        var answer = stand.agreement().with("title", "  Agua  limpia ").with("code", "FR-AR-1").with("statedBase",
                Map.of("amount", "120000", "currency", "EUR")).with("effectiveOn", "2027-01-01").with("closesOn", "2029-12-31")
                .with("languages", List.of("es", "fr", "es")).post(Tokens.analyst()).statusCode(201)
                .body("title", equalTo("Agua limpia")).body("code", equalTo("FR-AR-1")).body("state", equalTo("DRAFT"))
                .body("visibility", equalTo("INTERNAL")).body("accountCurrency", equalTo("EUR"))
                .body("statedBase.amount", equalTo("120000.00")).body("link.id", equalTo(stand.link().id()))
                .body("parties.actor.id", contains(stand.one(), stand.other())).body("parties.country", contains("AR", "FR"))
                .body("parties.position", contains(0, 1)).body("languages", contains("es", "fr"))
                .body("plan.number", equalTo(0)).body("plan.state", equalTo("DRAFT")).body("plan.contributions", empty())
                .body("plan.totals.value.amount", equalTo("0.00")).body("plan.totals.byParty.share", contains("0.00", "0.00"))
                .body("plan.totals.parity", nullValue()).body("amendment", nullValue()).body("plans.number", contains(0))
                .body("transitions", empty()).body("createdBy", equalTo("analista")).extract();
        Api.as(Tokens.analyst()).get(answer.header("Location").substring("/api/v1".length())).then().statusCode(200)
                .header("ETag", answer.header("ETag")).body("id", equalTo(answer.path("id")));
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void theSameRequestFindsTheSameAgreementForEver() {
        var id = UUID.fromString("01990000-0000-7000-9000-" + UUID.randomUUID().toString().substring(24));
        var draft = stand.agreement().with("id", id.toString());
        draft.post(Tokens.analyst()).statusCode(201);
        draft.post(Tokens.analyst()).statusCode(200).body("id", equalTo(id.toString()));
        draft.post(Tokens.otherAnalyst()).statusCode(409);
        draft.with("title", "Otro").post(Tokens.analyst()).statusCode(409).body("errors[0].pointer", equalTo("/id"));
        assertThat(Database.count("SELECT count(*) FROM agreement WHERE id = ?::uuid", id.toString())).isOne();
    }

    @Test
    void partiesTakePartInTheLinkAndAreOfTwoCountries() {
        var stranger = Actors.university("FR", "Université étrangère").save().id();
        var neighbour = Actors.university("AR", "Universidad vecina").save().id();
        var link = Links.among(stand.one(), stand.other(), neighbour).since("1998-01-01").save();
        refused(Agreements.under(link, stand.one(), stranger), "/parties/1", "not-a-participant");
        refused(Agreements.under(link, stand.one(), neighbour), "/parties", "parties-of-two-countries");
        refused(Agreements.under(link, stand.one()), "/parties", "too-few-parties");
        refused(Agreements.under(link), "/parties", "too-few-parties");
        refused(Agreements.under(link, stand.one(), stand.other(), stand.one()), "/parties/2", "repeated");
        refused(Agreements.under(link, stand.one(), UUID.randomUUID().toString()), "/parties/1", "unknown-actor");
        Agreements.under(link, neighbour, stand.other()).post(Tokens.analyst()).statusCode(201);
    }

    @Test
    void whatItRestsOnHasToBeThere() {
        refused(stand.agreement().with("linkId", UUID.randomUUID().toString()), "/linkId", "unknown-link");
        refused(stand.agreement().with("callId", UUID.randomUUID().toString()), "/callId", "unknown-call");
        refused(stand.agreement().with("accountCurrency", "XXQ"), "/accountCurrency", "currency-unknown");
        refused(stand.agreement().with("statedBase", Map.of("amount", "5", "currency", "USD")), "/statedBase/currency",
                "not-the-accounts-currency");
        refused(stand.agreement().with("effectiveOn", "2029-01-01").with("closesOn", "2028-01-01"), "/closesOn", "before-start");
        refused(stand.agreement().with("id", UUID.randomUUID().toString()), "/id", "not-uuid-v7");
    }

    @Test
    void aLinkThatIsNoMoreHasNoNewAgreements() {
        var gone = stand("Sin más", "AR", "FR");
        gone.link().post(Tokens.analyst(), "/void", Map.of("reason", "x")).then().statusCode(200);
        gone.agreement().post(Tokens.analyst()).statusCode(409);
    }

    @Test
    void whatAnAgreementRestsOnStaysInTheLink() {
        var firm = stand("Firme", "AR", "FR");
        var agreement = firm.agreement().save();
        var third = Actors.administration("FR", "Commune de rechange").save().id();
        var others = Map.of("partners", List.of(Map.of("actor", firm.one()), Map.of("actor", third)));
        firm.link().put("/participants", others).then().statusCode(409);
        firm.link().post(Tokens.analyst(), "/void", Map.of("reason", "x")).then().statusCode(409);
        agreement.post("/discard", Map.of("reason", "x")).then().statusCode(200).body("state", equalTo("DISCARDED"));
        firm.link().put("/participants", others).then().statusCode(200);
        assertThat(audit.check()).isEmpty();
    }

    private static void refused(Agreements draft, String pointer, String code) {
        long before = Database.count("SELECT count(*) FROM agreement");
        draft.post(Tokens.analyst()).statusCode(422).body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
        assertThat(Database.count("SELECT count(*) FROM agreement")).isEqualTo(before);
    }
}
