package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;
import static org.vinculo.support.Agreements.time;
import static org.vinculo.support.Agreements.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Whatever is wrong with money is refused where it stands, says why, and writes nothing. */
@QuarkusTest
class BadAgreementsTest {

    private static Agreements.Stand stand;
    private static Agreements.Saved agreement;
    private static String tariff;

    @BeforeEach
    void lay() {
        Agreements.rates();
        if (stand == null) {
            stand = stand("Malos", "AR", "FR");
            agreement = stand.agreement().save().contributing(cash(stand.one(), "10.00", "EUR"));
            tariff = Agreements.tariff("bad-hour", "20.00", "EUR");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            -5.00             | EUR | /amount/amount   | amount-not-positive
            0                 | EUR | /amount/amount   | amount-not-positive
            0.00              | EUR | /amount/amount   | amount-not-positive
            1e400             | EUR | /amount/amount   | amount-invalid
            1E2               | EUR | /amount/amount   | amount-invalid
            NaN               | EUR | /amount/amount   | amount-invalid
            Infinity          | EUR | /amount/amount   | amount-invalid
            +5                | EUR | /amount/amount   | amount-invalid
            1.234,50          | EUR | /amount/amount   | amount-invalid
            ''                | EUR | /amount/amount   | amount-invalid
            1.001             | EUR | /amount/amount   | amount-too-precise
            0.5               | JPY | /amount/amount   | amount-too-precise
            1.0001            | KWD | /amount/amount   | amount-too-precise
            1000000000000000  | EUR | /amount/amount   | amount-too-large
            5.00              | XXQ | /amount/currency | currency-unknown
            5.00              | eur | /amount/currency | currency-unknown
            5.00              | DEM | /amount/currency | currency-not-valid-on-date
            null              | EUR | /amount/amount   | required
            """)
    void anAmountThatIsNoneIsRefusedWhereItStands(String amount, String currency, String pointer, String code) {
        var row = cash(stand.one(), "1.00", currency);
        var wrong = new java.util.LinkedHashMap<String, Object>();
        wrong.put("amount", amount);
        wrong.put("currency", currency);
        refused(with(row, "amount", wrong), pointer, code);
    }

    @Test
    void numbersAreTextsAndNothingElse() {
        for (var json : List.of("5", "5.5", "[]", "{}", "true")) {
            var body = "[{\"partyId\": \"" + stand.one() + "\", \"kind\": \"CASH\", \"description\": \"x\", \"valueDate\": \"2011-03-01\", "
                    + "\"amount\": {\"amount\": " + json + ", \"currency\": \"EUR\"}}]";
            agreement.put("/contributions", body).then().statusCode(422).body("errors[0].pointer", equalTo("/0/amount/amount"))
                    .body("errors[0].code", equalTo("wrong-type"));
        }
    }

    /** Contributions that are none, what is said of them, and where. */
    private enum Bad {
        OF_A_STRANGER("/partyId", "not-a-party", row -> with(row, "partyId", UUID.randomUUID().toString())),
        WITHOUT_AN_AMOUNT("/amount", "required", row -> with(row, "amount", null)),
        WITH_HOURS("/hours", "only-of-staff-time", row -> with(row, "hours", "5.00")),
        WITH_A_TARIFF("/tariffId", "only-of-staff-time", row -> with(row, "tariffId", tariff)),
        WITHOUT_A_DESCRIPTION("/description", "required", row -> with(row, "description", "  ")),
        LONG_AGO("/valueDate", "too-early", row -> with(row, "valueDate", "1700-01-01")),
        WITH_AN_ID_OF_ANOTHER_KIND("/id", "not-uuid-v7", row -> with(row, "id", UUID.randomUUID().toString())),
        WITHOUT_A_RATE("/conversion", "rate-missing", row -> with(row, "amount", Map.of("amount", "5", "currency", "JPY"))),
        WITHOUT_THAT_RATE("/conversion", "rate-missing", row -> with(with(row, "amount", Map.of("amount", "5.00", "currency", "BRL")),
                "conversion", Map.of("kind", "ANNUAL_AVERAGE"))),
        AT_A_RATE_OF_ZERO("/conversion/rate", "rate-not-positive", row -> manual(row, "0")),
        AT_A_NEGATIVE_RATE("/conversion/rate", "rate-not-positive", row -> manual(row, "-1.5")),
        AT_NO_RATE("/conversion/rate", "rate-invalid", row -> manual(row, "1e400")),
        AT_A_RATE_TOO_FINE("/conversion/rate", "rate-too-precise", row -> manual(row, "0.0000000000001")),
        AT_A_RATE_TOO_LARGE("/conversion/rate", "rate-too-large", row -> manual(row, "1000000000000")),
        STATED_WITHOUT_A_REASON("/conversion/reason", "required", row -> with(with(row, "amount", Map.of("amount", "5.00", "currency", "USD")),
                "conversion", Map.of("kind", "MANUAL", "rate", "2", "source", "x"))),
        STATED_AS_DAILY("/conversion", "only-manual-is-stated", row -> with(with(row, "amount", Map.of("amount", "5.00", "currency", "USD")),
                "conversion", Map.of("kind", "DAILY", "rate", "2", "source", "x", "reason", "x"))),
        STATED_FOR_THE_SAME_CURRENCY("/conversion", "nothing-to-convert", row -> with(row, "conversion",
                Map.of("kind", "MANUAL", "rate", "2", "source", "x", "reason", "x"))),
        WORTH_TOO_MUCH("/amount", "amount-too-large", row -> manual(with(row, "amount",
                Map.of("amount", "999999999999999.99", "currency", "USD")), "0.000001")),
        TIME_WITH_AN_AMOUNT("/amount", "hours-by-the-tariff", row -> with(time(stand.one(), "5", tariff), "amount", Map.of("amount", "5", "currency", "EUR"))),
        TIME_WITHOUT_HOURS("/hours", "required", row -> with(time(stand.one(), "5", tariff), "hours", null)),
        TIME_OF_NO_HOURS("/hours", "hours-not-positive", row -> time(stand.one(), "0", tariff)),
        TIME_OF_FINE_HOURS("/hours", "hours-too-precise", row -> time(stand.one(), "0.001", tariff)),
        TIME_OF_TOO_MANY_HOURS("/hours", "hours-too-large", row -> time(stand.one(), "1000000000", tariff)),
        TIME_OF_NO_NUMBER("/hours", "hours-invalid", row -> time(stand.one(), "ocho", tariff)),
        TIME_WITHOUT_A_TARIFF("/tariffId", "required", row -> with(time(stand.one(), "5", tariff), "tariffId", null)),
        TIME_OF_NO_TARIFF("/tariffId", "unknown-tariff", row -> time(stand.one(), "5", UUID.randomUUID().toString())),
        TIME_BEFORE_THE_TARIFF("/tariffId", "tariff-not-valid-on-date", row -> with(time(stand.one(), "5", tariff), "valueDate", "1999-12-31"));

        private final String pointer;
        private final String code;
        private final Function<Map<String, Object>, Map<String, Object>> spoiling;

        Bad(String pointer, String code, Function<Map<String, Object>, Map<String, Object>> spoiling) {
            this.pointer = pointer;
            this.code = code;
            this.spoiling = spoiling;
        }

        private static Map<String, Object> manual(Map<String, Object> row, String rate) {
            var dollars = row.get("amount").toString().contains("USD") ? row : with(row, "amount", Map.of("amount", "5.00", "currency", "USD"));
            return with(dollars, "conversion", Map.of("kind", "MANUAL", "rate", rate, "source", "x", "reason", "x"));
        }
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void aContributionThatIsNoneIsRefusedWhereItStands(Bad bad) {
        refused(bad.spoiling.apply(cash(stand.one(), "5.00", "EUR")), bad.pointer, bad.code);
    }

    @Test
    void aMissingRateNamesTheKindsAtHand() {
        var row = with(Agreements.cash(stand.one(), "5.00", "ARS"), "valueDate", "2011-03-01");
        String told = agreement.put("/contributions", List.of(row)).then().statusCode(422).extract().path("errors[0].detail");
        assertThat(told).contains("del día", "ARS", "EUR", "1 mar 2011", "promedio anual");
    }

    @Test
    void tenThousandContributionsAreTooMany() {
        var row = cash(stand.one(), "1.00", "EUR");
        agreement.put("/contributions", Collections.nCopies(501, row)).then().statusCode(422).body("errors[0].code", equalTo("too-many"));
        var small = Map.of("partyId", stand.one(), "kind", "CASH", "description", "x", "valueDate", "2011-03-01");
        assertThat(agreement.put("/contributions", Collections.nCopies(10_000, small)).statusCode()).isIn(413, 422);
        assertThat(agreement.put("/schedule", Collections.nCopies(501, Map.of("contributionId", stand.one(), "dueOn", "2011-03-01",
                "amount", Map.of("amount", "1", "currency", "EUR")))).<String>path("errors[0].code")).isEqualTo("too-many");
        unchanged();
    }

    @Test
    void fiveHundredAreNot() {
        long start = System.nanoTime();
        var large = stand.agreement().save();
        large.after(large.put("/contributions", Collections.nCopies(500, cash(stand.one(), "1.37", "USD")))).read().then()
                .body("plan.contributions.size()", equalTo(500)).body("plan.totals.value.amount", equalTo("495.00"));
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void theSameRowTwiceIsRefused() {
        String id = agreement.read().path("plan.contributions[0].id");
        var row = with(cash(stand.one(), "1.00", "EUR"), "id", id);
        agreement.put("/contributions", List.of(row, row)).then().statusCode(422).body("errors[0].pointer", equalTo("/1/id"))
                .body("errors[0].code", equalTo("repeated"));
        unchanged();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var answer = agreement.put("/contributions", List.of(cash(stand.one(), "0", "EUR"), cash(stand.one(), "1.00", "EUR"),
                cash(UUID.randomUUID().toString(), "1.001", "EUR")));
        answer.then().statusCode(422).body("errors.pointer", hasItem("/0/amount/amount")).body("errors.pointer", hasItem("/2/amount/amount"))
                .body("errors.pointer", hasItem("/2/partyId")).body("errors.size()", lessThan(5));
        unchanged();
    }

    @Test
    void aTrialRefusesWhatAPlanWould() {
        for (var amount : List.of("-1", "0", "1e400", "NaN")) {
            Api.as(Tokens.analyst()).contentType("application/json").body(Map.of("contributions", List.of(cash(stand.one(), "1.00", "EUR"),
                    cash(stand.one(), amount, "EUR")))).post(agreement.path() + "/trial").then().statusCode(422)
                    .body("errors[0].pointer", equalTo("/contributions/1/amount/amount"));
        }
        unchanged();
    }

    @Test
    void plansAndAmendmentsThatThereAreNotAreNotFound() {
        for (var path : List.of("/plans/1", "/plans/-1", "/plans/99999999999", "/plans/x", "/checks?plan=5")) {
            assertThat(Api.as(Tokens.analyst()).get(agreement.path() + path).statusCode()).as(path).isEqualTo(404);
        }
        agreement.post("/amendments/99999999999/sign", Map.of("on", "2011-01-01")).then().statusCode(404);
        unchanged();
    }

    private static void refused(Map<String, Object> row, String pointer, String code) {
        Response answer = agreement.put("/contributions", List.of(cash(stand.one(), "1.00", "EUR"), row));
        answer.then().statusCode(422).body("errors.pointer", hasItem("/1" + pointer)).body("errors.find { it.pointer == '/1" + pointer + "' }.code",
                equalTo(code));
        assertThat(answer.<String>path("errors[0].detail")).isNotBlank().isNotEqualTo(code);
        unchanged();
    }

    private static void unchanged() {
        agreement.read().then().header("ETag", equalTo(agreement.etag())).body("plan.totals.value.amount", equalTo("10.00"));
        assertThat(Database.count("SELECT count(*) FROM agreement_contribution WHERE agreement_id = ?::uuid", agreement.id())).isOne();
    }
}
