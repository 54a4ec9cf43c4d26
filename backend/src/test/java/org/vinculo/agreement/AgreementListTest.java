package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** The list of agreements: filters, orders, pages, files and totals. */
@QuarkusTest
class AgreementListTest {

    private static Territories.Saved region;
    private static Agreements.Stand stand;
    private static String call;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        Agreements.rates();
        region = region("BR", "Região da Lista").save();
        stand = Agreements.stand(town("BR", "Cidade da Lista").under(region).save(), town("IT", "Comune della Lista").save());
        var french = Agreements.stand(town("BR", "Vila da Lista").under(region).save(), town("FR", "Commune de la Liste").save());
        call = Agreements.call("LISTA", "[]");
        var first = stand.agreement().with("title", "Álamos").with("code", "LIS-7788").with("closesOn", "2020-01-01").save()
                .contributing(cash(stand.one(), "0.01", "EUR"), cash(stand.other(), "0.02", "EUR"));
        first.signed("2011-05-04");
        stand.agreement().with("title", "Bosques").with("accountCurrency", "USD").with("closesOn", "2019-01-01").save()
                .contributing(cash(stand.one(), "138.34", "USD"), cash(stand.other(), "138.34", "USD")).signed("2012-05-04");
        french.agreement().with("title", "Cuencas").with("callId", call).save();
        var gone = french.agreement().with("title", "Descartado").save();
        gone.post("/discard", Map.of("reason", "x")).then().statusCode(200);
        stand.agreement().with("title", "Yenes").with("accountCurrency", "JPY").save()
                .contributing(cash(stand.one(), "500", "JPY"));
    }

    private static Response list(String filters) {
        return Api.as(Tokens.analyst()).get("/agreements?within=" + region.id() + filters.replace("LINK", stand.link().id())
                .replace("ONE", stand.one()).replace("CALL", call));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | Bosques, Álamos, Yenes, Cuencas
            &sort=signedOn              | Cuencas, Yenes, Álamos, Bosques
            &sort=-closesOn             | Álamos, Bosques, Yenes, Cuencas
            &sort=title                 | Álamos, Bosques, Cuencas, Yenes
            &sort=updatedAt             | Álamos, Bosques, Cuencas, Yenes
            &link=LINK                  | Bosques, Álamos, Yenes
            &country=FR                 | Cuencas
            &country=FR&country=IT      | Bosques, Álamos, Yenes, Cuencas
            &actor=ONE                  | Bosques, Álamos, Yenes
            &call=CALL                  | Cuencas
            &state=DISCARDED            | Descartado
            &state=SIGNED               | Bosques, Álamos
            &currency=USD&currency=JPY  | Bosques, Yenes
            &signedFrom=2012-01-01      | Bosques
            &signedTo=2011-12-31        | Álamos
            &q=alamos                   | Álamos
            &q=LIS-7788                 | Álamos
            &q=commune                  | Cuencas
            &q=bosqeus                  | Bosques
            """)
    void filtersAndOrdersShowWhatTheySay(String filters, String titles) {
        assertThat(list(filters).<List<String>>path("items.title")).containsExactly(titles.split(", "));
    }

    @Test
    void anItemTellsWhatItComesToAndWhoShares() {
        list("&currency=EUR&state=SIGNED").then().body("items[0].value.amount", equalTo("0.03")).body("items[0].value.currency", equalTo("EUR"))
                .body("items[0].shares.country", contains("BR", "IT")).body("items[0].shares.share", contains("33.33", "66.67"))
                .body("items[0].link.id", equalTo(stand.link().id())).body("items[0].parties.actor.id", contains(stand.one(), stand.other()))
                .body("items[0].signedOn", equalTo("2011-05-04")).body("items[0].code", equalTo("LIS-7788"));
    }

    @ParameterizedTest
    @CsvSource({ "-signedOn", "closesOn", "title", "-updatedAt" })
    void pagesFollowOneAnother(String sort) {
        var whole = list("&sort=" + sort).<List<String>>path("items.title");
        var page = list("&limit=1&sort=" + sort);
        for (var title : whole) {
            assertThat(page.<List<String>>path("items.title")).containsExactly(title);
            String next = page.path("next");
            page = next == null ? page : list("&limit=1&sort=" + sort + "&cursor=" + next);
        }
        assertThat(list("&total=true").<Integer>path("total.count")).isEqualTo(4);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        list("&sort=value").then().statusCode(400);
        list("&colour=red").then().statusCode(400);
        list("&country=ar").then().statusCode(400);
        list("&state=LOST").then().statusCode(400);
        list("&cursor=xyz").then().statusCode(400);
    }

    @Test
    void filesHoldTheSameRows() {
        var csv = Api.as(Tokens.analyst()).accept("text/csv").get("/agreements?sort=title&within=" + region.id()).asString().lines().toList();
        assertThat(csv).hasSize(5);
        assertThat(csv.getFirst()).startsWith("id,title,code,state,parties,countries,linkId,link,call,accountCurrency,value,shares");
        assertThat(csv.get(1)).contains("Álamos,LIS-7788,SIGNED").contains("EUR,0.03,BR 33.33 IT 66.67,2011-05-04,,2020-01-01");
        assertThat(csv.get(4)).contains("JPY,500,BR 100.00 IT 0.00");
        var lines = Api.as(Tokens.analyst()).accept("application/x-ndjson").get("/agreements?sort=title&within=" + region.id()).asString();
        assertThat(lines.lines().toList()).hasSize(4).first().asString().contains("\"value\":{\"amount\":\"0.03\",\"currency\":\"EUR\"}");
        var sheet = Api.as(Tokens.analyst()).accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/agreements?within=" + region.id());
        assertThat(sheet.statusCode()).isEqualTo(200);
    }

    @Test
    void totalsAreByCurrencyAndAtTheRatesOfADayOnlyAsALabelledView() {
        totals("").then().statusCode(200).body("count", equalTo(4)).body("byCurrency.currency", contains("EUR", "JPY", "USD"))
                .body("byCurrency.value.amount", contains("0.03", "500", "276.68")).body("byCurrency.agreements", contains(2, 1, 1));
        totals("&in=EUR&on=2011-03-01").then().statusCode(200).body("in.label", equalTo("REVALUATION")).body("in.date", equalTo("2011-03-01"))
                .body("in.value.amount", equalTo("200.03")).body("in.leftOut.currency", contains("JPY"))
                .body("in.conversions.from", containsInAnyOrder("EUR", "USD")).body("in.conversions.find { it.from == 'USD' }.amount.amount", equalTo("200.00"));
        totals("&currency=EUR&state=SIGNED").then().body("byCurrency.value.amount", contains("0.03"));
        totals("&state=VOID").then().body("count", equalTo(0)).body("byCurrency", empty());
        totals("&in=XXQ").then().statusCode(400);
        totals("&sort=title").then().statusCode(400);
    }

    private static Response totals(String filters) {
        return Api.as(Tokens.analyst()).get("/agreements/totals?within=" + region.id() + filters);
    }
}
