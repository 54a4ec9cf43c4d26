package org.vinculo.agreement.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Rates are stated, listed and asked for; none is ever altered. Each test has days of its own. */
@QuarkusTest
class RateTest {

    @Test
    void aRateIsStatedAndRead() {
        var stated = state("EUR", "ARS", "1600.5000", "2011-03-01").statusCode(201)
                .header("Location", startsWith("/api/v1/exchange-rates/")).header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("MANUAL")).body("rate", equalTo("1600.5")).body("reason", equalTo("Acordado"))
                .body("recordedBy", equalTo("analista")).body("withdrawnAt", nullValue()).extract();
        Api.as(Tokens.localGovernment(UUID.randomUUID())).get("/exchange-rates/" + stated.path("id")).then().statusCode(200)
                .body("base", equalTo("EUR")).body("currency", equalTo("ARS")).body("date", equalTo("2011-03-01"));
        Api.as(Tokens.analyst()).header("If-None-Match", "\"0\"").get("/exchange-rates/" + stated.path("id")).then().statusCode(304);
        assertThat(Database.count("SELECT count(*) FROM history WHERE subject_type = 'EXCHANGE_RATE' AND subject_id = ?::uuid",
                stated.<String>path("id"))).isOne();
    }

    @Test
    void anErrorIsCorrectedByStatingItAgainAndBothStay() {
        state("EUR", "ARS", "16.00", "2010-04-01").statusCode(201);
        state("EUR", "ARS", "1600", "2010-04-01").statusCode(201);
        conversion("ARS", "EUR", "2010-04-05", null).body("options.rate", contains("1600.000000"));
        list("from=2010-04-01&to=2010-04-01").body("items.size()", equalTo(2));
    }

    @Test
    void theApplicationItselfCannotAlterARate() throws Exception {
        state("EUR", "ARS", "1600", "2011-05-01").statusCode(201);
        try (var connection = Database.asApplication(); var statement = connection.createStatement()) {
            for (var sql : List.of("UPDATE exchange_rate SET rate = 1", "UPDATE exchange_rate SET date = '2012-01-01'", "DELETE FROM exchange_rate")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void theListIsFilteredOrderedAndPaged() {
        state("EUR", "BRL", "6.1", "2011-06-01").statusCode(201);
        state("USD", "BRL", "5.1", "2011-06-02").statusCode(201);
        state("EUR", "ARS", "1600", "2011-06-03").statusCode(201);
        list("from=2011-06-01&to=2011-06-03").body("items.date", contains("2011-06-03", "2011-06-02", "2011-06-01"));
        list("from=2011-06-01&to=2011-06-03&sort=date").body("items.date", contains("2011-06-01", "2011-06-02", "2011-06-03"));
        list("from=2011-06-01&to=2011-06-03&currency=BRL").body("items.base", contains("USD", "EUR"));
        list("from=2011-06-01&to=2011-06-03&base=EUR&kind=MANUAL").body("items.currency", contains("ARS", "BRL"));
        list("from=2011-06-01&to=2011-06-03&kind=DAILY").body("items", empty());
        var first = list("from=2011-06-01&to=2011-06-03&limit=2").body("items.size()", equalTo(2)).extract();
        list("from=2011-06-01&to=2011-06-03&limit=2&cursor=" + first.path("next")).body("items.date", contains("2011-06-01"))
                .body("next", nullValue());
    }

    /** By hand: 40,000,000 / 1,600 = 25,000. */
    @Test
    void aConversionSaysWhatAnAmountComesTo() {
        state("EUR", "ARS", "1600", "2010-07-01").statusCode(201);
        conversion("ARS", "EUR", "2010-07-11", "40000000.00").body("amount.amount", equalTo("40000000.00"))
                .body("options.size()", equalTo(1)).body("options[0].kind", equalTo("MANUAL")).body("options[0].label", equalTo("DIRECT"))
                .body("options[0].rate", equalTo("1600.000000")).body("options[0].date", equalTo("2010-07-01"))
                .body("options[0].reason", equalTo("Acordado")).body("options[0].legs[0].rate", equalTo("1600"))
                .body("options[0].amount.amount", equalTo("25000.00")).body("options[0].amount.currency", equalTo("EUR"));
        conversion("ARS", "EUR", "2010-07-12", null).body("options.findAll { it.kind == 'MANUAL' }", empty());
        conversion("EUR", "EUR", "2010-07-12", "5").body("options[0].label", equalTo("SAME_CURRENCY"))
                .body("options[0].amount.amount", equalTo("5.00"));
    }

    @Test
    void everyKindAtHandIsOfferedInItsOrder() {
        Database.run("""
                INSERT INTO exchange_rate (kind, base, currency, rate, date, source) VALUES
                  ('DAILY', 'EUR', 'BRL', 2.5, '2010-08-01', 'ECB'), ('ANNUAL_AVERAGE', 'USD', 'BRL', 2, '2009-12-31', 'IMF'),
                  ('ANNUAL_AVERAGE', 'USD', 'EUR', 0.8, '2009-12-31', 'IMF')""");
        state("EUR", "BRL", "2.6", "2010-08-02").statusCode(201);
        conversion("BRL", "EUR", "2010-08-05", null).body("options.kind", contains("DAILY", "MANUAL", "ANNUAL_AVERAGE"))
                .body("options.label", contains("DIRECT", "DIRECT", "TRIANGULATED")).body("options.rate", contains("2.500000", "2.600000", "2.500000"))
                .body("options[2].date", equalTo("2009-12-31"));
    }

    /** The system's triangulated values against PostgreSQL's own arithmetic, over the rates that the answer names. */
    @Test
    void anIndependentRecomputationInSqlAgrees() {
        state("EUR", "USD", "1.1684", "2011-09-01").statusCode(201);
        state("EUR", "BRL", "5.8743", "2011-09-02").statusCode(201);
        for (var amount : List.of("0.01", "1.00", "1000.00", "123456.78", "999999999.99", "31.45")) {
            String value = conversion("USD", "BRL", "2011-09-05", amount).body("options[0].label", equalTo("TRIANGULATED")).extract()
                    .path("options[0].amount.amount");
            var byHand = Database.column("""
                    WITH exact AS (
                      SELECT ?::numeric * b.rate / a.rate AS value FROM exchange_rate a, exchange_rate b
                       WHERE a.kind = 'MANUAL' AND a.base = 'EUR' AND a.currency = 'USD' AND a.date = '2011-09-01'
                         AND b.kind = 'MANUAL' AND b.base = 'EUR' AND b.currency = 'BRL' AND b.date = '2011-09-02')
                    SELECT CASE WHEN (value * 100) % 1 = 0.5 AND trunc(value * 100) % 2 = 0 THEN trunc(value, 2) ELSE round(value, 2) END::text
                      FROM exact""", amount);
            assertThat(value).isEqualTo(byHand.getFirst());
        }
    }

    /** East of Greenwich it is tomorrow already: the rate of that day is known there. */
    @Test
    void aRateIsStatedOnItsDayWhereverThatIs() {
        var today = LocalDate.now(ZoneOffset.UTC);
        state("EUR", "BRL", "6.1", today.plusDays(1).toString()).statusCode(201);
        state("EUR", "BRL", "6.1", today.plusDays(3).toString()).statusCode(422)
                .body("errors.pointer", contains("/date")).body("errors.code", contains("in-the-future"));
    }

    @Test
    void aRateOfTheClientsOwnIdIsStatedOnce() {
        var draft = new HashMap<String, Object>(draft("EUR", "ARS", "1600", "2011-10-01"));
        draft.put("id", "019342b5-7c00-7000-8000-" + "%012d".formatted(System.nanoTime() % 1_000_000_000_000L));
        Api.writing(Tokens.analyst()).body(draft).post("/exchange-rates").then().statusCode(201);
        Api.writing(Tokens.analyst()).body(draft).post("/exchange-rates").then().statusCode(200);
        Api.writing(Tokens.otherAnalyst()).body(draft).post("/exchange-rates").then().statusCode(409);
        list("from=2011-10-01&to=2011-10-01").body("items.size()", equalTo(1));
    }

    @Test
    void aRepeatedRequestIsAnsweredAgain() {
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(draft("EUR", "ARS", "1600", "2011-10-15"))
                    .post("/exchange-rates").then().statusCode(201);
        }
        list("from=2011-10-15&to=2011-10-15").body("items.size()", equalTo(1));
    }

    @Test
    void whoeverMayWriteAgreementsMayStateRates() {
        for (var token : List.of(Tokens.analyst(), Tokens.reviewer(), Tokens.admin(), Tokens.mission("AR-EMB-IT"),
                Tokens.integration("vinculo.read", "vinculo.write"))) {
            Api.writing(token).body(draft("EUR", "ARS", "1600", "2011-11-01")).post("/exchange-rates").then().statusCode(201);
        }
        for (var token : List.of(Tokens.localGovernment(UUID.randomUUID()), Tokens.integration("vinculo.read-all"),
                Tokens.mission("AR-EMB-XX"))) {
            Api.writing(token).body(draft("EUR", "ARS", "1600", "2011-11-01")).post("/exchange-rates").then().statusCode(403);
        }
        Api.anonymous().get("/exchange-rates").then().statusCode(401);
    }

    @Test
    void aQuestionThatIsWrongIsToldWhere() {
        conversion("XXX", "EUR", "2011-01-01", null, 400).body("errors.parameter", hasItem("from")).body("errors.code", hasItem("currency-unknown"));
        conversion("DEM", "EUR", "2002-01-01", null, 400).body("errors.code", hasItem("currency-not-valid-on-date"));
        conversion("ARS", "EUR", "2011-01-01", "1e400", 400).body("errors.parameter", hasItem("amount")).body("errors.code", hasItem("amount-invalid"));
        conversion("ARS", "EUR", "2201-01-02", null, 400).body("errors.parameter", hasItem("date"));
        conversion("ARS", "EUR", "1010-01-01", null, 400).body("errors.parameter", hasItem("date"));
    }

    static Map<String, Object> draft(String base, String currency, String rate, String date) {
        return Map.of("base", base, "currency", currency, "rate", rate, "date", date, "source", "BNA, vendedor", "reason", "Acordado");
    }

    private static ValidatableResponse state(String base, String currency, String rate, String date) {
        return Api.writing(Tokens.analyst()).body(draft(base, currency, rate, date)).post("/exchange-rates").then();
    }

    private static ValidatableResponse list(String query) {
        return Api.as(Tokens.analyst()).get("/exchange-rates?" + query).then().statusCode(200);
    }

    private static ValidatableResponse conversion(String from, String to, String date, String amount) {
        return conversion(from, to, date, amount, 200);
    }

    private static ValidatableResponse conversion(String from, String to, String date, String amount, int status) {
        var request = Api.as(Tokens.localGovernment(UUID.randomUUID())).queryParam("from", from).queryParam("to", to).queryParam("date", date);
        return (amount == null ? request : request.queryParam("amount", amount)).get("/exchange-rates/conversion").then().statusCode(status);
    }
}
