package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Agreements.DAY;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.contribution;
import static org.vinculo.support.Agreements.stand;
import static org.vinculo.support.Agreements.time;
import static org.vinculo.support.Agreements.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** The lists of an agreement: parties, contributions valued row by row, planned disbursements; and its facts. */
@QuarkusTest
class AgreementPartsTest {

    private static final Map<String, Object> MANUAL = Map.of("kind", "MANUAL", "rate", "5.5", "source", "BNA, vendedor",
            "reason", "Acta 7");
    private static Agreements.Stand stand;

    @Inject
    AgreementAudit audit;

    @BeforeEach
    void lay() {
        Agreements.rates();
        if (stand == null) {
            stand = stand("Partes", "AR", "FR");
        }
    }

    @Test
    void contributionsAreValuedRowByRowAndAddUp() {
        var hour = Agreements.tariff("parts-hour", "20.05", "EUR");
        var agreement = stand.agreement().save().contributing(cash(stand.one(), "100.00", "USD"),
                with(contribution(stand.one(), "IN_KIND", "1000.00", "ARS"), "conversion", Map.of("kind", "ANNUAL_AVERAGE")),
                with(contribution(stand.other(), "IN_KIND", "550", "ARS"), "conversion", MANUAL),
                with(time(stand.other(), "10.50", hour), "component", "Ingeniería"));
        // 100 / 1.3834 = 72.2856...; 1000 / 4.110139671 * 0.719218 = 174.9863...; 550 / 5.5 = 100; 10.5 * 20.05 = 210.525
        agreement.read().then().body("plan.contributions.value.amount", contains("72.29", "174.99", "100.00", "210.52"))
                .body("plan.contributions[3].amount.amount", equalTo("210.52")).body("plan.contributions[3].hours", equalTo("10.50"))
                .body("plan.contributions.conversion.label", contains("DIRECT", "TRIANGULATED", "DIRECT", "SAME_CURRENCY"))
                .body("plan.contributions[1].conversion.legs.base", contains("USD", "USD"))
                .body("plan.contributions[2].conversion.reason", equalTo("Acta 7"))
                .body("plan.totals.value.amount", equalTo("557.80"))
                .body("plan.totals.byParty.value.amount", contains("247.28", "310.52"))
                .body("plan.totals.byParty.cash.amount", contains("72.29", "0.00"))
                .body("plan.totals.byParty.inKind.amount", contains("174.99", "100.00"))
                .body("plan.totals.byParty.staffTime.amount", contains("0.00", "210.52"))
                .body("plan.totals.byCountry.share", contains("44.33", "55.67"))
                .body("plan.totals.byCurrency.amount", contains("1550.00", "210.52", "100.00"))
                .body("plan.totals.byComponent.value.amount", contains("210.52", "347.28"))
                .body("plan.totals.byComponent[0].component", equalTo("Ingeniería"))
                .body("plan.totals.parity", equalTo("0.80"));
        assertThat(audit.check()).isEmpty();
        assertThat(Database.column("SELECT value::text || ' ' || shares FROM agreement WHERE id = ?::uuid", agreement.id()))
                .containsExactly("557.8000 [{\"share\": \"44.33\", \"country\": \"AR\"}, {\"share\": \"55.67\", \"country\": \"FR\"}]");
    }

    @Test
    void aContributionThatIsNotChangedKeepsItsRateForEver() {
        var agreement = stand.agreement().save().contributing(cash(stand.one(), "100.00", "BRL"), cash(stand.other(), "50.00", "EUR"));
        String id = agreement.read().path("plan.contributions[0].id");
        Database.run("UPDATE exchange_rate SET rate = 9 WHERE currency = 'BRL' AND kind = 'DAILY' AND date = '2011-02-28'");
        try {
            var kept = with(with(cash(stand.one(), "200.00", "BRL"), "id", id), "description", "El doble");
            var again = agreement.contributing(kept, cash(stand.one(), "100.00", "BRL"), cash(stand.other(), "50.00", "EUR"));
            again.read().then().body("plan.contributions.id[0]", equalTo(id))
                    .body("plan.contributions.value.amount", contains("86.96", "11.11", "50.00"));
            assertThat(again.put("/contributions", List.of(kept)).<String>path("plan.contributions[0].value.amount")).isEqualTo("86.96");
        } finally {
            Database.run("UPDATE exchange_rate SET rate = 2.3 WHERE currency = 'BRL' AND kind = 'DAILY' AND date = '2011-02-28'");
        }
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void theSameListAgainChangesNothing() {
        var agreement = stand.agreement().save().contributing(cash(stand.one(), "100.00", "USD"));
        var row = with(cash(stand.one(), "100", "USD"), "id", agreement.read().path("plan.contributions[0].id"));
        assertThat(agreement.contributing(with(row, "description", "Aporte de 100.00")).etag()).isEqualTo(agreement.etag());
    }

    @Test
    void aScheduleStaysWithinTheCommitment() {
        var agreement = stand.agreement().save().contributing(cash(stand.one(), "100.00", "USD"),
                contribution(stand.other(), "IN_KIND", "50.00", "EUR"));
        String cash = agreement.read().path("plan.contributions[0].id");
        String kind = agreement.read().path("plan.contributions[1].id");
        var full = agreement.after(agreement.put("/schedule", List.of(due(cash, "2028-01-31", "60.00", "USD"), due(cash, "2027-01-31", "40.00", "USD"))));
        full.read().then().body("plan.schedule.dueOn", contains("2027-01-31", "2028-01-31"))
                .body("plan.schedule.amount.amount", contains("40.00", "60.00"));
        full.put("/schedule", List.of(due(cash, "2027-01-31", "60.00", "USD"), due(cash, "2028-01-31", "40.01", "USD"))).then()
                .statusCode(422).body("errors[0].pointer", equalTo("/1/amount/amount")).body("errors[0].code", equalTo("schedule-exceeds"));
        full.put("/schedule", List.of(due(kind, "2027-01-31", "1.00", "EUR"))).then().statusCode(422)
                .body("errors[0].code", equalTo("only-cash-is-scheduled"));
        full.put("/schedule", List.of(due(cash, "2027-01-31", "1.00", "EUR"))).then().statusCode(422)
                .body("errors[0].code", equalTo("not-the-contributions-currency"));
        var less = with(cash(stand.one(), "99.99", "USD"), "id", cash);
        full.put("/contributions", List.of(less)).then().statusCode(422).body("errors[0].code", equalTo("schedule-exceeds"))
                .body("errors[0].pointer", equalTo("/0/amount/amount"));
        full.put("/contributions", List.of(with(cash(stand.one(), "100.00", "EUR"), "id", cash))).then().statusCode(422)
                .body("errors[0].code", equalTo("scheduled-in-another-currency"));
        full.contributing(with(contribution(stand.other(), "IN_KIND", "50.00", "EUR"), "id", kind)).read().then()
                .body("plan.schedule.size()", equalTo(0));
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void whoContributesStaysAParty() {
        var third = Actors.administration("FR", "Troisième partie").save().id();
        var link = Links.among(stand.one(), stand.other(), third).since("1998-01-01").save();
        var agreement = Agreements.under(link, stand.one(), stand.other(), third).save().contributing(cash(third, "5.00", "EUR"));
        agreement.put("/parties", List.of(stand.one(), stand.other())).then().statusCode(409);
        agreement.put("/parties", List.of(stand.one(), third)).then().statusCode(200).body("parties.actor.id", contains(stand.one(), third))
                .body("plan.totals.byParty.share", contains("0.00", "100.00")).body("plan.totals.parity", nullValue());
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void anotherAccountConvertsEverythingAgain() {
        var agreement = stand.agreement().save().contributing(cash(stand.one(), "138.34", "USD"), cash(stand.other(), "50.00", "EUR"));
        agreement.patch(Map.of("accountCurrency", "USD")).then().statusCode(200)
                .body("plan.contributions.value.amount", contains("138.34", "69.17")).body("plan.totals.value.currency", equalTo("USD"));
        agreement.again().patch(Map.of("accountCurrency", "JPY")).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/accountCurrency")).body("errors[0].code", equalTo("rate-missing"));
        assertThat(audit.check()).isEmpty();
    }

    @Test
    void aTrialSaysWhatWouldBecomeOfItAndWritesNothing() {
        var agreement = stand.agreement().save().contributing(cash(stand.one(), "10.00", "EUR"));
        long history = Database.count("SELECT count(*) FROM history");
        var trial = Api.as(Tokens.analyst()).contentType("application/json").body(Map.of("contributions",
                List.of(cash(stand.one(), "138.34", "USD"), cash(stand.other(), "50.00", "EUR")))).post(agreement.path() + "/trial");
        trial.then().statusCode(200).body("contributions.value.amount", contains("100.00", "50.00"))
                .body("totals.byCountry.share", contains("66.67", "33.33")).body("checks.holds", equalTo(true));
        assertThat(agreement.again().etag()).isEqualTo(agreement.etag());
        assertThat(Database.count("SELECT count(*) FROM history")).isEqualTo(history);
    }

    @Test
    void atTheRatesOfAnotherDayAPlanIsAViewAndNamesWhatIsMissing() {
        var agreement = stand.agreement().save().contributing(cash(stand.one(), "138.34", "USD"),
                with(cash(stand.other(), "550.00", "ARS"), "conversion", MANUAL), cash(stand.other(), "7.00", "EUR"));
        String ars = agreement.read().path("plan.contributions[1].id");
        Api.as(Tokens.analyst()).get(agreement.path() + "/plans/0/revaluation?on=1999-06-30").then().statusCode(200)
                .body("label", equalTo("REVALUATION")).body("missing.size()", equalTo(2)).body("value.amount", equalTo("7.00"));
        Api.as(Tokens.analyst()).get(agreement.path() + "/plans/0/revaluation?on=" + DAY).then().statusCode(200)
                .body("contributions[0].value.amount", equalTo("100.00")).body("contributions.find { it.id == '" + ars + "' }", hasKey("value"));
        Api.as(Tokens.analyst()).get(agreement.path() + "/plans/0/revaluation").then().statusCode(400);
        Api.as(Tokens.analyst()).get(agreement.path() + "/plans/7").then().statusCode(404);
    }

    @Test
    void everyVersionReadsAsItWas() {
        var agreement = stand.agreement().with("title", "Primero").save();
        var second = agreement.contributing(cash(stand.one(), "10.00", "EUR"));
        var third = second.after(second.patch(Map.of("title", "Tercero")));
        third.contributing();
        var versions = Api.as(Tokens.analyst());
        versions.get(agreement.path() + "/versions/1").then().statusCode(200).body("record.title", equalTo("Primero"))
                .body("plans[0].contributions[0].value.amount", equalTo("10.00"));
        Api.as(Tokens.analyst()).get(agreement.path() + "/versions/2").then().statusCode(200).body("record.title", equalTo("Tercero"))
                .body("plans[0].contributions.size()", equalTo(1));
        Api.as(Tokens.analyst()).get(agreement.path() + "/versions/3").then().statusCode(200)
                .body("plans[0].contributions.size()", equalTo(0));
        Api.as(Tokens.analyst()).get(agreement.path() + "/versions/4").then().statusCode(404);
        Api.as(Tokens.analyst()).get(agreement.path() + "/history").then().statusCode(200)
                .body("items.action", contains("CONTRIBUTIONS_CHANGED", "UPDATED", "CONTRIBUTIONS_CHANGED", "CREATED"));
    }

    private static Map<String, Object> due(String contribution, String on, String amount, String currency) {
        return Map.of("contributionId", contribution, "dueOn", on, "amount", Map.of("amount", amount, "currency", currency));
    }
}
