package org.vinculo.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

@QuarkusTest
class CatalogueTest {

    @Test
    void countriesAreThoseThatCanBeChosenFromHome() {
        Api.as(Tokens.localGovernment(java.util.UUID.randomUUID())).get("/countries").then().statusCode(200)
                .body("items.code", hasItems("AR", "IT", "ES")).body("items.code", not(hasItem("FK")))
                .body("items.code", not(hasItem("GS")))
                .body("items.find { it.code == 'AR' }.home", equalTo(true))
                .body("items.find { it.code == 'AR' }.numeric", equalTo("032"))
                .body("items.find { it.code == 'IT' }.home", equalTo(false))
                .body("items.find { it.code == 'IT' }.alpha3", equalTo("ITA"))
                .body("items.find { it.code == 'DE' }.names.es", equalTo("Alemania"));
    }

    @Test
    void currenciesSayHowManyDigitsTheyHave() {
        Api.as(Tokens.analyst()).get("/currencies").then().statusCode(200)
                .body("items.find { it.code == 'ARS' }.minorUnits", equalTo(2))
                .body("items.find { it.code == 'CLP' }.minorUnits", equalTo(0))
                .body("items.find { it.code == 'EUR' }.names.es", equalTo("Euro"));
    }

    @Test
    void themesStandInTheirOrderWithTheCodesOfOthers() {
        Api.as(Tokens.analyst()).get("/themes").then().statusCode(200)
                .body("items.code", contains("local-development", "safe-water"))
                .body("items[1].dimension", equalTo("ENVIRONMENTAL")).body("items[1].dacPurposes", contains("14020", "14030"))
                .body("items[1].sdgTargets", contains("6.1")).body("items[1].names.pt", equalTo("Água segura"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/countries", "/currencies", "/themes" })
    void aListThatDidNotChangeIsNotSentAgain(String path) {
        var etag = Api.as(Tokens.analyst()).get(path).then().statusCode(200).header("Cache-Control", "private, no-cache")
                .header("ETag", notNullValue()).extract().header("ETag");
        Api.as(Tokens.analyst()).header("If-None-Match", "W/" + etag).get(path).then().statusCode(304);
        Api.as(Tokens.analyst()).header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        Api.as(Tokens.analyst()).queryParam("lang", "es").get(path).then().statusCode(400);
    }
}
