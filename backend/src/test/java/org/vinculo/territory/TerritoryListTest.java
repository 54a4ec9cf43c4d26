package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.department;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

/** A Chilean region with a department and four towns stands under every test. */
@QuarkusTest
class TerritoryListTest {

    private static Saved region;
    private static Saved department;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = region("CL", "Región del Listado").save();
        department = department("CL", "Provincia del Listado").under(region).with("status", "GROUPING")
                .with("population", 900).save();
        town("CL", "Álamo").under(department).with("population", 300).with("names", Map.of("en", "Poplar")).at(-33, -70).save();
        town("CL", "alerce").under(department).with("population", 100).at(-34, -71).save();
        town("CL", "Boldo").under(department).with("population", 200).with("status", "UNCONFIRMED").at(-17, 179.5).save();
        town("CL", "Canelo").under(department).at(-17, -179.5).save();
    }

    @Test
    void anItemShowsWhatAListNeedsAndNoMore() {
        list("parent", department.id()).body("items[0].name", equalTo("Álamo")).body("items[0].country", equalTo("CL"))
                .body("items[0].parent.name", equalTo("Provincia del Listado")).body("items[0].population", equalTo(300))
                .body("items[0].point.longitude", equalTo(-70f)).body("items[0].version", equalTo(0))
                .body("items[0].names", nullValue()).body("total", nullValue()).body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sort=name                         | Álamo,alerce,Boldo,Canelo
            sort=-name                        | Canelo,Boldo,alerce,Álamo
            sort=population                   | Canelo,alerce,Boldo,Álamo
            sort=-population                  | Álamo,Boldo,alerce,Canelo
            status=UNCONFIRMED                | Boldo
            status=GOVERNED                   | Álamo,alerce,Canelo
            status=GOVERNED&status=GROUPING   | Álamo,alerce,Canelo
            level=MUNICIPAL&level=REGIONAL    | Álamo,alerce,Boldo,Canelo
            level=INTERMEDIATE                | ''
            country=CL                        | Álamo,alerce,Boldo,Canelo
            country=AR&country=CL             | Álamo,alerce,Boldo,Canelo
            country=AR                        | ''
            populationMin=200                 | Álamo,Boldo
            populationMax=200                 | alerce,Boldo
            populationMin=150&populationMax=250 | Boldo
            bbox=-71.5,-35,-69,-30            | Álamo,alerce
            bbox=-70,-33,-70,-33              | Álamo
            bbox=179,-20,-179,-10             | Boldo,Canelo
            q=alamo                           | Álamo
            q=ÁLAMO                           | Álamo
            q=poplar                          | Álamo
            q=al                              | Álamo,alerce
            q=boldu                           | Boldo
            q=xyzzy                           | ''
            dissolved=false                   | Álamo,alerce,Boldo,Canelo
            dissolved=true                    | ''
            """)
    void eachFilterAndOrderGivesWhatItSays(String query, String names) {
        var request = Api.as(Tokens.analyst()).queryParam("parent", department.id());
        for (var part : query.split("&")) {
            request.queryParam(part.split("=")[0], part.split("=")[1]);
        }
        var found = request.get("/territories").then().statusCode(200).extract().<java.util.List<String>>path("items.name");
        assertThat(String.join(",", found)).isEqualTo(names);
    }

    @Test
    void withinMeansAnywhereUnderAndParentMeansRightUnder() {
        list("within", region.id()).body("items.size()", equalTo(5)).body("items.name", hasItem("Boldo"));
        list("parent", region.id()).body("items.name", contains("Provincia del Listado"));
        Api.as(Tokens.analyst()).get(region.path() + "/children").then().statusCode(200)
                .body("items.name", contains("Provincia del Listado"));
        Api.as(Tokens.analyst()).queryParam("sort", "-population").queryParam("limit", 2).queryParam("total", true)
                .get(department.path() + "/children").then().body("items.name", contains("Álamo", "Boldo"))
                .body("total.count", equalTo(4)).body("total.exact", equalTo(true)).body("next", notNullValue());
        Api.as(Tokens.analyst()).get("/territories/01980000-0000-7000-8000-000000000000/children").then().statusCode(404);
    }

    @Test
    void aPageLeadsToTheNextInBodyAndHeader() {
        var first = Api.as(Tokens.analyst()).queryParam("parent", department.id()).queryParam("limit", 3)
                .queryParam("total", true).get("/territories").then().statusCode(200).body("items.size()", equalTo(3))
                .body("total.count", equalTo(4)).extract();
        var link = first.header("Link");
        assertThat(link).startsWith("</api/v1/territories?").endsWith(">; rel=\"next\"");
        var address = link.substring(1, link.indexOf('>'));
        io.restassured.RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + Tokens.analyst())
                .get(address).then().statusCode(200).body("items.name", contains("Canelo")).header("Link", nullValue());
    }

    @Test
    void aChangedForeignOrForgedCursorIsRefused() {
        String cursor = Api.as(Tokens.analyst()).queryParam("parent", department.id()).queryParam("limit", 1)
                .get("/territories").path("next");
        var changed = (cursor.charAt(5) == 'A' ? cursor.replace('A', 'B') : cursor.substring(0, 5) + 'A' + cursor.substring(6));
        for (var wrong : new String[] { changed, "x", "AAAA", cursor + "A", cursor.toLowerCase() }) {
            Api.as(Tokens.analyst()).queryParam("parent", department.id()).queryParam("limit", 1)
                    .queryParam("cursor", wrong).get("/territories").then().statusCode(400)
                    .body("type", equalTo("/api/v1/problems/invalid-cursor"))
                    .body("errors[0].parameter", equalTo("cursor"));
        }
        Api.as(Tokens.analyst()).queryParam("parent", region.id()).queryParam("cursor", cursor).get("/territories").then()
                .statusCode(400);
        Api.as(Tokens.analyst()).queryParam("parent", department.id()).queryParam("sort", "-name")
                .queryParam("cursor", cursor).get("/territories").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colour        | red         | unknown-parameter
            Country       | AR          | unknown-parameter
            limit         | 0           | invalid-parameter
            limit         | 201         | invalid-parameter
            limit         | many        | invalid-parameter
            sort          | size        | invalid-parameter
            country       | ar          | invalid-parameter
            country       | ARG         | invalid-parameter
            level         | CITY        | invalid-parameter
            status        | governed    | invalid-parameter
            parent        | 7           | invalid-parameter
            within        | nowhere     | invalid-parameter
            bbox          | 1,2,3       | invalid-parameter
            bbox          | 1,2,3,north | invalid-parameter
            bbox          | 0,50,10,40  | invalid-parameter
            bbox          | 0,0,181,1   | invalid-parameter
            bbox          | 1e1,0,20,1  | invalid-parameter
            populationMin | -1          | invalid-parameter
            populationMax | 1.5         | invalid-parameter
            populationMin | 99999999999999999999 | invalid-parameter
            dissolved     | yes         | invalid-parameter
            total         | 1           | invalid-parameter
            """)
    void aParameterThatIsUnknownOrWrongIsNamed(String name, String value, String code) {
        list(name, value, 400).body("type", equalTo("/api/v1/problems/" + code)).body("errors[0].parameter", equalTo(name));
    }

    @Test
    void anOverlongQueryOrOneWithControlCharactersIsRefused() {
        list("q", "a".repeat(201), 400);
        list("q", "a\u0000b", 400);
    }

    @Test
    void queriesThatLookLikeOperatorsAreJustWords() {
        for (var q : new String[] { "'", "a & b | !c", "%_\\", ":*", "\\", "(((", "'; DROP TABLE territory; --", "½ ŉ", "!!!" }) {
            list("q", q, 200);
            Api.as(Tokens.analyst()).queryParam("q", q).get("/search").then().statusCode(200);
        }
    }

    @Test
    void anythingButAListFormatIsNotAcceptable() {
        Api.as(Tokens.analyst()).accept("text/html").get("/territories").then().statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void noAnswerMayBeKeptForAnotherReader() {
        list("parent", department.id()).header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization, Accept, Accept-Language");
    }

    @Test
    void anEmptyListIsAnAnswerToo() {
        Api.as(Tokens.analyst()).queryParam("country", "FJ").queryParam("total", true).get("/territories").then()
                .statusCode(200).body("items", empty()).body("total.count", equalTo(0)).body("total.exact", equalTo(true));
        list("country", "FK").body("items", empty());
        list("country", "CL").body("items.country", everyItem(equalTo("CL")));
    }

    private static ValidatableResponse list(String name, String value) {
        return list(name, value, 200);
    }

    private static ValidatableResponse list(String name, String value, int status) {
        return Api.as(Tokens.analyst()).queryParam(name, value).get("/territories").then().statusCode(status);
    }
}
