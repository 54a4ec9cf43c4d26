package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Tokens;

/** Exchange rates come in as files: a column for each currency, or a row. Each test has days of its own. */
@QuarkusTest
class ImportRatesTest {

    @Test
    void aColumnForEachCurrencyBecomesRatesOfTheEuro() {
        var list = Imports.preview("EXCHANGE_RATES", """
                Date,USD,BRL,DEM,XYZ,
                2004-01-06,1.2749,3.6471,N/A,N/A,
                2004-01-05,1.2592,3.6114,N/A,N/A,
                """);
        assertThat(list.<String>path("mapping.constants.kind")).isEqualTo("DAILY");
        assertThat(list.<String>path("mapping.constants.base")).isEqualTo("EUR");
        assertThat(list.outcomes()).containsExactly("CREATED", "CREATED");
        list.apply();
        assertThat(list.<Integer>path("written.EXCHANGE_RATE")).isEqualTo(4);
        Api.as(Tokens.analyst()).get("/exchange-rates?from=2004-01-06&to=2004-01-06&currency=BRL").then().body("items[0].rate", equalTo("3.6471"))
                .body("items[0].kind", equalTo("DAILY")).body("items[0].source", equalTo("lista"));
        Api.as(Tokens.analyst()).get("/exchange-rates/conversion?from=USD&to=BRL&date=2004-01-10&amount=100").then()
                .body("options[0].label", equalTo("TRIANGULATED")).body("options[0].amount.amount", equalTo("286.07"));
    }

    @Test
    void whatIsOnRecordIsFoundAgainAndNeverOverwritten() {
        var csv = "Date,USD,BRL\n2004-02-02,1.25,3.60\n2004-02-03,1.26,3.61\n";
        Imports.preview("EXCHANGE_RATES", csv).apply();
        var again = Imports.preview("EXCHANGE_RATES", csv);
        assertThat(again.outcomes()).containsExactly("MATCHED", "MATCHED");
        assertThat(again.reasons(0)).containsExactly("exists");
        again.post("/apply", Map.of()).then().statusCode(409);
        var other = Imports.preview("EXCHANGE_RATES", "Date,USD,BRL\n2004-02-02,1.30,3.60\n2004-02-04,1.27,3.62\n");
        assertThat(other.outcomes()).containsExactly("HELD", "CREATED");
        assertThat(other.reasons(0)).containsExactly("exists", "rate-differs");
        assertThat(other.rows().getFirst().toString()).contains("USD 1.3 / 1.25");
        other.decide(Map.of("rows", List.of(other.rows().getFirst().get("row")), "what", "CREATE"));
        assertThat(other.outcomes()).containsExactly("HELD", "CREATED");
        other.apply();
        assertThat(Database.column("""
                SELECT trim_scale(rate)::text FROM exchange_rate WHERE kind = 'DAILY' AND currency = 'USD' AND date BETWEEN '2004-02-02' AND '2004-02-04'
                 ORDER BY date""")).containsExactly("1.25", "1.26", "1.27");
    }

    @Test
    void rowsThatDisagreeWaitUntilOneIsChosen() {
        var list = Imports.preview("EXCHANGE_RATES", """
                Date,Rate,Currency,Frequency,Source,Country code,Country
                1971-12-31,0.5,BRL,A,IMF,AA,One
                1971-12-31,0.500000000000000001,BRL,A,IMF,BB,Same to the twelfth decimal
                1972-12-31,0.6,BRL,A,IMF,AA,One
                1972-12-31,0.7,BRL,A,IMF,BB,Another
                1972-12-31,0.7,BRL,A,IMF,CC,Another
                1972-12-31,1,USD,A,IMF,US,Itself
                """);
        assertThat(list.<String>path("mapping.constants.kind")).isEqualTo("ANNUAL_AVERAGE");
        assertThat(list.outcomes()).containsExactly("CREATED", "MATCHED", "HELD", "HELD", "HELD", "SKIPPED");
        assertThat(list.reasons(1)).containsExactly("repeated-in-file");
        assertThat(list.reasons(2)).containsExactly("rates-disagree");
        assertThat(list.reasons(5)).containsExactly("same-currency");
        list.decide(Map.of("rows", List.of(list.rows().get(3).get("row")), "what", "CREATE"));
        assertThat(list.outcomes()).containsExactly("CREATED", "MATCHED", "HELD", "CREATED", "MATCHED", "SKIPPED");
        list.apply();
        assertThat(Database.column("""
                SELECT trim_scale(rate)::text FROM exchange_rate WHERE kind = 'ANNUAL_AVERAGE' AND base = 'USD' AND currency = 'BRL'
                   AND date IN ('1971-12-31', '1972-12-31') ORDER BY date""")).containsExactly("0.5", "0.7");
    }

    /** The IMF's list has pesos under UYW and kunas under HRD; its bolívares fuertes under VED are no money on record. */
    @Test
    void whatTheListCallsByACodeThatIsNotItsOwnIsReadAsWhatItIs() {
        Database.run("""
                INSERT INTO currency (code, minor_units, names, valid_from, valid_until) VALUES
                  ('UYU', 2, '{"es": "Peso uruguayo"}', NULL, NULL), ('HRK', 2, '{"es": "Kuna"}', '1994-05-30', '2023-01-01'),
                  ('VES', 2, '{"es": "Bolívar"}', NULL, NULL) ON CONFLICT DO NOTHING""");
        var csv = """
                Date,Rate,Currency,Frequency,Source,Country code,Country
                2005-12-31,24.4786,UYW,A,IMF,UY,Uruguay
                1993-12-31,3.57914891666667,HRD,A,IMF,HR,Croatia
                2005-12-31,5.94923691666667,HRD,A,IMF,HR,Croatia
                2005-12-31,2.08975,VED,A,IMF,VE,Venezuela
                """;
        var list = Imports.preview("EXCHANGE_RATES", csv);
        assertThat(list.outcomes()).containsExactly("CREATED", "REFUSED", "CREATED", "REFUSED");
        assertThat(list.reasons(0)).containsExactly("currency-read-as");
        assertThat(list.reasons(1)).containsExactly("currency-not-valid-on-date", "currency-read-as");
        assertThat(list.reasons(3)).containsExactly("currency-unknown");
        assertThat(list.rows().getFirst().toString()).contains("UYW → UYU");
        list.apply();
        assertThat(Database.column("""
                SELECT currency || ' ' || trim_scale(rate) FROM exchange_rate WHERE date = '2005-12-31' AND kind = 'ANNUAL_AVERAGE'
                 ORDER BY 1""")).containsExactly("HRK 5.949236916667", "UYU 24.4786");
        var again = Imports.preview("EXCHANGE_RATES", csv);
        assertThat(again.reasons(0)).containsExactly("currency-read-as", "exists");
        assertThat(again.rows().getFirst().toString()).contains(Database.column("SELECT id FROM exchange_rate WHERE currency = 'UYU'").getFirst());
    }

    /** Whoever means the unit of account, in a list that is not the IMF's, is not taken for meaning pesos. */
    @Test
    void aDayOfTheUnitOfAccountIsNotReadAsPesos() {
        var list = Imports.preview("EXCHANGE_RATES", "Date,UYW\n2020-01-02,40.1\n");
        assertThat(list.outcomes()).containsExactly("REFUSED");
        assertThat(list.reasons(0)).containsExactly("currency-unknown");
    }

    /** From 1999 on the mark was a part of the euro: what stands under its code in a list of averages is something else. */
    @Test
    void theEurosPredecessorsHaveNoAveragesOfTheirOwnAfter1998() {
        var list = Imports.preview("EXCHANGE_RATES", "Date,Rate,Currency\n1998-12-31,1.7596676,DEM\n1999-12-31,0.94,DEM\n2001-12-31,1.12,DEM\n");
        assertThat(list.outcomes()).containsExactly("CREATED", "REFUSED", "REFUSED");
        assertThat(list.reasons(1)).containsExactly("currency-not-valid-on-date");
    }

    @Test
    void aYearAloneIsItsLastDayForAnAverage() {
        Imports.preview("EXCHANGE_RATES", "año,moneda,cambio\n1973,BRL,0.8\n").apply();
        assertThat(Database.count("SELECT count(*) FROM exchange_rate WHERE date = '1973-12-31' AND currency = 'BRL'")).isOne();
    }

    @Test
    void whatIsNoRateIsRefusedAndSaidWhy() {
        var list = Imports.preview("EXCHANGE_RATES", """
                Date,Rate,Currency
                1974-12-31,0,BRL
                1974-12-31,-1,BRL
                1974-12-31,1e400,BRL
                1974-12-31,8.2E-15,BRL
                1974-12-31,,BRL
                31.12.1974,0.9,ZZZ
                2004-12-31,0.9,DEM
                2999-12-31,0.9,BRL
                ayer,0.9,BRL
                1974-12-31,"0,95",BRL
                """);
        assertThat(list.outcomes()).containsExactly("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED",
                "REFUSED", "CREATED");
        assertThat(list.reasons(0)).containsExactly("wrong-number");
        assertThat(list.reasons(4)).containsExactly("missing-value");
        assertThat(list.reasons(5)).containsExactly("currency-unknown");
        assertThat(list.reasons(6)).containsExactly("currency-not-valid-on-date");
        assertThat(list.reasons(8)).contains("wrong-date");
    }

    /** The rates of a day that can be had come in; which ones cannot is said. */
    @Test
    void currenciesThatAreUnknownOrNoMoneyThatDayAreLeftOutOfARow() {
        var list = Imports.preview("EXCHANGE_RATES", "Date,USD,DEM,XYZ\n2004-03-01,1.25,1.95583,7\n2001-12-31,0.88,1.95583,7\n1998-12-31,1.1,1.9,7\n");
        assertThat(list.outcomes()).containsExactly("CREATED", "CREATED", "REFUSED");
        assertThat(list.reasons(0)).containsExactly("currency-not-valid-on-date", "currency-unknown");
        assertThat(list.reasons(1)).containsExactly("currency-unknown");
        list.apply();
        assertThat(list.<Integer>path("written.EXCHANGE_RATE")).isEqualTo(3);
    }

    @Test
    void ratesThatWereTakenBackServeNoMoreAndCanComeAgain() {
        var list = Imports.preview("EXCHANGE_RATES", "Date,BRL\n2004-05-03,3000\n").apply();
        String id = Database.column("SELECT id FROM exchange_rate WHERE kind = 'DAILY' AND date = '2004-05-03' AND currency = 'BRL'").getFirst();
        list.undo();
        Api.as(Tokens.analyst()).get("/exchange-rates?from=2004-05-03&to=2004-05-03").then().body("items", empty());
        Api.as(Tokens.analyst()).get("/exchange-rates/conversion?from=BRL&to=EUR&date=2004-05-03").then()
                .body("options.findAll { it.kind == 'DAILY' }", empty());
        Api.as(Tokens.analyst()).get("/exchange-rates/" + id).then().statusCode(200).header("ETag", equalTo("\"1\""));
        Imports.preview("EXCHANGE_RATES", "Date,BRL\n2004-05-03,3.5\n").apply();
        Api.as(Tokens.analyst()).get("/exchange-rates/conversion?from=BRL&to=EUR&date=2004-05-03").then()
                .body("options[0].rate", equalTo("3.500000"));
    }

    @Test
    void whoWritesInSomeCountriesOnlyBringsNoRates() {
        for (var token : List.of(Tokens.mission("AR-EMB-IT"), Tokens.localGovernment(UUID.randomUUID()))) {
            Imports.post(token, "EXCHANGE_RATES", "x.csv", "Date,USD\n2004-06-01,1.2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .statusCode(403);
        }
    }
}
