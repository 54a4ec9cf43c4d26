package org.vinculo.agreement;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** Money that is none is refused wherever it comes in, where it stands, with a reason in the reader's language. */
@QuarkusTest
class BadMoneyTest {

    @ParameterizedTest
    @CsvSource({ "-1,EUR,amount-not-positive", "0,EUR,amount-not-positive", "0.00,JPY,amount-not-positive", "1e400,EUR,amount-invalid",
            "NaN,EUR,amount-invalid", "Infinity,EUR,amount-invalid", "'1,50',EUR,amount-invalid", "1.5,JPY,amount-too-precise",
            "1.501,EUR,amount-too-precise", "1.0001,KWD,amount-too-precise", "1000000000000000,EUR,amount-too-large" })
    void anAmountThatIsNoneIsNamed(String amount, String currency, String code) {
        tariff(Map.of("amount", amount, "currency", currency), "2026-01-01", "/hourly/amount", code);
    }

    @ParameterizedTest
    @CsvSource({ "XXX,2026-01-01,currency-unknown", "eur,2026-01-01,currency-unknown", "EURO,2026-01-01,currency-unknown",
            "DEM,2002-01-01,currency-not-valid-on-date", "EUR,1998-12-31,currency-not-valid-on-date" })
    void aCurrencyThatIsNoneOnThatDayIsNamed(String currency, String day, String code) {
        tariff(Map.of("amount", "18.00", "currency", currency), day, "/hourly/currency", code);
    }

    /** A number would be read as floating point on the way. */
    @ParameterizedTest
    @ValueSource(strings = { "1", "1.5", "1e400", "-0", "true", "[]", "{}", "null" })
    void anAmountIsAText(String json) {
        Api.writing(Tokens.admin()).body("""
                {"category": "%s", "names": {"es": "x"}, "hourly": {"amount": %s, "currency": "EUR"}, "validFrom": "2026-01-01", "source": "x"}"""
                .formatted("b-" + UUID.randomUUID(), json)).post("/tariffs").then().statusCode(422)
                .body("errors.pointer", hasItem("/hourly/amount"));
    }

    @ParameterizedTest
    @CsvSource({ "0,rate-not-positive", "0.000,rate-not-positive", "-1,rate-not-positive", "1e400,rate-invalid", "NaN,rate-invalid",
            "'',rate-invalid", "0.0000000000001,rate-too-precise", "1000000000000,rate-too-large" })
    void aRateThatIsNoneIsNamed(String rate, String code) {
        refused("/exchange-rates", rate(Map.of("rate", rate)), "/rate", code);
    }

    @ParameterizedTest
    @CsvSource({ "currency,XXX,/currency,currency-unknown", "currency,EUR,/currency,same-currency", "base,DEM,/base,currency-not-valid-on-date",
            "date,2999-01-01,/date,in-the-future", "date,1998-12-31,/base,currency-not-valid-on-date" })
    void aRateOfNoPairOrDayIsNamed(String field, String value, String pointer, String code) {
        refused("/exchange-rates", rate(Map.of(field, value)), pointer, code);
    }

    @ParameterizedTest
    @CsvSource({ "es,El importe", "en,The amount", "pt,O montante", "fr,Le montant", "it,L'importo" })
    void theReasonIsToldInTheReadersLanguage(String language, String beginning) {
        Api.writing(Tokens.admin()).header("Accept-Language", language).body(tariffBody(Map.of("amount", "0", "currency", "EUR"), "2026-01-01"))
                .post("/tariffs").then().statusCode(422).body("errors[0].detail", startsWith(beginning));
    }

    private static void tariff(Map<String, String> hourly, String day, String pointer, String code) {
        refused("/tariffs", tariffBody(hourly, day), pointer, code);
    }

    private static Map<String, Object> tariffBody(Map<String, String> hourly, String day) {
        return Map.of("category", "b-" + UUID.randomUUID(), "names", Map.of("es", "x"), "hourly", hourly, "validFrom", day, "source", "x");
    }

    private static Map<String, Object> rate(Map<String, String> change) {
        var rate = new HashMap<String, Object>(Map.of("base", "EUR", "currency", "ARS", "rate", "1600", "date", "2026-03-30",
                "source", "x", "reason", "x"));
        rate.putAll(change);
        return rate;
    }

    private static void refused(String path, Map<String, Object> body, String pointer, String code) {
        Api.writing(Tokens.admin()).body(body).post(path).then().statusCode(422).body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code)).body("errors.detail", not(hasItem(code)));
    }
}
