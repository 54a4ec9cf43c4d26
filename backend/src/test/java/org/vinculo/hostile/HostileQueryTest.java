package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** Query parameters that are unknown, doubled, empty, out of range or no text. */
@QuarkusTest
class HostileQueryTest {

    private static final List<String> FORMATS = List.of("application/json", "text/csv", "application/x-ndjson",
            "application/geo+json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = { "limit 0", "limit -1", "limit 201", "limit abc", "limit 1.5", "limit 1e2",
            "limit 99999999999999999999", "limit %EF%BC%91", "limit %2B5", "limit %20", "limit 0x10", "sort x", "sort NAME",
            "sort --name", "sort name,population", "sort %20name", "dissolved TRUE",
            "country xx", "country ar", "country ARG", "country %00", "level X", "level regional", "status 0",
            "populationMin -1", "populationMin 1e5", "populationMax 99999999999999999999", "parent x", "within 1",
            "bbox 1,2,3", "bbox 1,2,3,4,5", "bbox 1,2,3,NaN", "bbox 1,2,3,Infinity", "bbox ,,,", "bbox 0,10,1,5",
            "bbox 0,0,0,91", "bbox -181,0,0,1", "bbox 1e1,0,20,1", "bbox 0,0,1,1)", "bbox 0,0,1,%00", "q %00", "q a%00b",
            "sort name%00" })
    void aValueThatDoesNotFitIsRefusedByNameInEveryFormat(String name, String value) {
        for (var format : FORMATS) {
            Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).accept(format).urlEncodingEnabled(false)
                    .get("/territories?" + name + "=" + value)).at(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "yes", "TRUE", "%00" })
    void aTotalIsAskedForByTrueOrFalse(String value) {
        Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).urlEncodingEnabled(false)
                .get("/territories?total=" + value)).at("total");
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/csv", "application/x-ndjson", "application/geo+json" })
    void aFileHasNeitherPagesNorATotal(String format) {
        for (var name : List.of("total", "cursor")) {
            Refusal.of(400, "unknown-parameter", () -> Api.as(Tokens.analyst()).accept(format)
                    .queryParam(name, "true").get("/territories")).at(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "q", "country", "level", "limit", "sort", "cursor", "bbox", "parent", "populationMin", "total" })
    void anEmptyValueIsRefusedAndNotForgotten(String name) {
        Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).get("/territories?" + name + "=")).at(name);
        Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).get("/territories?" + name)).at(name);
    }

    @ParameterizedTest
    @CsvSource({ "q, rosario", "limit, 5", "sort, name", "bbox, '0,0,1,1'", "parent, 019342b5-7c00-7000-8000-000000000002",
            "total, true", "populationMin, 1" })
    void aValueGivenTwiceIsRefused(String name, String value) {
        Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).queryParam(name, value, value).get("/territories"))
                .at(name).because("given-twice");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/me", "/countries", "/currencies", "/themes", "/territories", "/search?q=a", "/problems/conflict" })
    void anUnknownParameterIsNamed(String path) {
        for (var name : List.of("colour", "page", "offset", "access_token", "_method", "Q1")) {
            Refusal.of(400, "unknown-parameter", () -> Api.as(Tokens.analyst())
                    .get(path + (path.contains("?") ? "&" : "?") + name + "=1")).at(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/children", "/history", "/abilities", "/shape", "/versions/0" })
    void anUnknownParameterIsNamedByEveryPartOfARecord(String part) {
        Refusal.of(400, "unknown-parameter", () -> Api.as(Tokens.analyst()).accept("*/*").queryParam("colour", "1")
                .get(Stage.target().path() + part)).at("colour");
    }

    @ParameterizedTest
    @CsvSource({ "/search, q", "/search?q=a&limit=51, limit", "/search?q=a&limit=0, limit", "/search?q=a&type=planet, type",
            "/search?q=%20, q", "/search?q=%00, q" })
    void aSearchThatDoesNotFitIsRefusedByName(String path, String name) {
        Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).urlEncodingEnabled(false).get(path)).at(name);
    }

    @ParameterizedTest
    @ValueSource(ints = { 201, 1_000, 10_000 })
    void aQuestionTooLongIsRefused(int length) {
        for (var path : List.of("/search", "/territories")) {
            Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).queryParam("q", "a".repeat(length)).get(path))
                    .at("q").because("size");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "ab", "abc", "%20", "...", "!!!", "'", "\"", "\\", "%", "_", "%%%", "___", "--", ";", "/*", "$$",
            "a'b", "a\\b", "a&b", "a|b", "!a", "a:*", "(a", "a)", "<->", "*:*", "𝔄", "🏛", "\u202e", "é", "e\u0301", "ñ\u0001",
            "' OR 1=1 --", "'; DROP TABLE territory; --", "\\'; SELECT pg_sleep(9); --", "${jndi:ldap://x}", "{{7*7}}", "current_setting('x')" })
    void anyOtherQuestionHasAnAnswer(String q) {
        for (var path : List.of("/search", "/territories")) {
            if (!q.isBlank()) {
                assertThat(Api.as(Tokens.analyst()).queryParam("q", q).get(path).statusCode()).as(q).isEqualTo(200);
            }
        }
        for (var format : FORMATS) {
            var file = RestAssured.given().header("Authorization", "Bearer " + Tokens.analyst()).accept(format).queryParam("q", q)
                    .queryParam("limit", 1).get("/api/v1/territories");
            assertThat(file.statusCode()).as(q).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "100% Vila", "Vila_Baixa", "O'Higgins Vila", "Vila; Nova", "Vila\\Velha", "Vila -- Nova", "Vila|Nova" })
    void charactersThatMeanSomethingInSqlAreFoundAsTheyAre(String name) {
        var saved = Stage.town("CL").with("name", name).save();
        for (var path : List.of("/search", "/territories")) {
            assertThat(Api.as(Tokens.analyst()).queryParam("q", name).get(path).<List<String>>path("items.id")).as(path).contains(saved.id());
        }
    }

    /** A percent sign stands for itself: it is no wildcard that finds everything. */
    @Test
    void aWildcardFindsNothingByItself() {
        for (var wildcard : List.of("%%%", "___", "***")) {
            assertThat(Api.as(Tokens.analyst()).queryParam("q", wildcard).get("/search").<List<String>>path("items.id")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "q=%ff", "q=%c3%28", "q=%ed%a0%80", "q=%f0%9f", "country=%ff", "sort=%ff", "cursor=%ff", "%ff=1", "=1",
            "&&&", "q=a&&", "limit=5&Limit=6", "q=%zz", "q=%", "q=%u0041" })
    void brokenEncodingNeverFails(String query) {
        assertThat(RawHttp.get("/api/v1/territories?" + query, Tokens.analyst()).status()).isIn(200, 400);
        assertThat(RawHttp.get("/api/v1/search?" + query, Tokens.analyst()).status()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "170,-30,-170,0", "-180,-90,180,90", "0,0,0,0", "-0.0,-0,0.000000000000001,1", "180,0,-180,1" })
    void aBoxAtTheEdgeOfTheWorldIsOne(String box) {
        Api.as(Tokens.analyst()).queryParam("bbox", box).get("/territories").then().statusCode(200);
    }
}
