package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Four links of one Chilean region stand under every test. */
@QuarkusTest
class LinkListTest {

    private static Territories.Saved region;
    private static Territories.Saved town;
    private static String network;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = region("CL", "Región de los Vínculos").save();
        town = town("CL", "Puerto Lista").under(region).at(-33, -70).save();
        var other = town("CL", "Caleta Lista").under(region).save();
        var italian = town("IT", "Ancona Lista").with("names", Map.of("es", "Codo Listado")).at(43, 13).save();
        var german = town("DE", "Köln Lista").at(50.9, 6.9).save();
        network = Actors.administration("DE", "Eurocities Lista").with("type", "NETWORK").save().id();
        var alpha = Links.between(town, italian).with("title", "Alfa").with("startedOn", "2010-05-01").theme("safe-water")
                .with("modalities", List.of("TRAINING")).save();
        Links.between(town, german).with("title", "Beta").with("type", "NETWORK").since("1999-01-01").partner(italian)
                .facilitator(network).theme("local-development").save();
        Links.between(other, italian).with("title", "Gamma").save();
        Links.between(other, german).with("title", "Delta").save().post(Tokens.analyst(), "/discard", Map.of("reason", "x"));
        confirm(alpha, LocalDate.now().minusDays(100));
    }

    private static void confirm(Links.Saved link, LocalDate day) {
        Database.run("UPDATE link SET last_confirmed_on = '" + day + "' WHERE id = '" + link.id() + "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | Alfa,Beta,Gamma
            sort=-start                          | Alfa,Beta,Gamma
            sort=start                           | Gamma,Beta,Alfa
            sort=-partners&state=ACTIVE          | Beta
            sort=-confirmed&theme=safe-water     | Alfa
            country=DE                           | Beta
            country=DE&country=IT                | Alfa,Beta,Gamma
            country=ES                           | ''
            within=town                          | Alfa,Beta
            actor=network                        | Beta
            type=NETWORK                         | Beta
            type=TWINNING                        | Alfa,Gamma
            theme=safe-water                     | Alfa
            theme=safe-water&theme=local-development | Alfa,Beta
            dimension=ECONOMIC                   | Beta
            modality=TRAINING                    | Alfa
            state=DRAFT                          | Alfa,Gamma
            state=DISCARDED                      | Delta
            freshness=FRESH                      | Alfa
            freshness=UNCONFIRMED                | Beta,Gamma
            freshness=STALE&freshness=AGEING     | ''
            startedFrom=2010-05-01               | Alfa
            startedTo=2010-04-30                 | Beta
            startedFrom=1990-01-01&startedTo=2010-05-01 | Alfa,Beta
            q=ancona                             | Alfa,Beta,Gamma
            q=koln                               | Beta
            q=codo listado                       | Alfa,Beta,Gamma
            q=gama                               | Gamma
            """)
    void eachFilterAndOrderGivesWhatItSays(String query, String titles) {
        for (var format : List.of("application/json", "text/csv")) {
            var answer = asked(query).accept(format).get("/links").then().statusCode(200).extract();
            List<String> found = format.equals("application/json") ? answer.path("items.title")
                    : answer.asString().lines().skip(1).map(line -> line.split(",")[1]).toList();
            assertThat(String.join(",", found)).as(format).isEqualTo(titles);
        }
        asked(query).queryParam("total", true).get("/links").then()
                .body("total.count", equalTo(titles.isEmpty() ? 0 : titles.split(",").length));
    }

    @Test
    void anItemShowsItsPartnersAsEqualsAndNoMoreThanAListNeeds() {
        asked("theme=safe-water").get("/links").then().body("items[0].partners", hasSize(2))
                .body("items[0].partners[0].name", equalTo("Puerto Lista")).body("items[0].partners[0].country", equalTo("CL"))
                .body("items[0].partners[0].point.latitude", equalTo(-33)).body("items[0].partners[1].territory.name",
                        equalTo("Ancona Lista")).body("items[0].objectives", nullValue()).body("items[0].themes[0]", equalTo("safe-water"));
    }

    @Test
    void pagesLeadToOneAnotherWithoutRepeatingOrMissing() {
        for (var sort : List.of("start", "-start", "partners", "-partners", "confirmed", "-confirmed")) {
            var seen = new ArrayList<String>();
            @Nullable String cursor = null;
            do {
                var request = asked("sort=" + sort).queryParam("limit", 1);
                if (cursor != null) {
                    request.queryParam("cursor", cursor);
                }
                var page = request.get("/links").then().statusCode(200).extract();
                seen.addAll(page.<List<String>>path("items.title"));
                cursor = page.path("next");
            } while (cursor != null);
            assertThat(seen).as(sort).containsExactlyInAnyOrder("Alfa", "Beta", "Gamma");
        }
    }

    @ParameterizedTest
    @CsvSource({ "country,it", "theme,Agua", "theme,a'b", "sort,title", "freshness,OLD", "state,ALIVE", "within,7", "colour,red",
        "startedFrom,ayer", "dimension,WATER" })
    void whatIsNoFilterIsRefused(String name, String value) {
        Api.as(Tokens.analyst()).queryParam(name, value).get("/links").then().statusCode(400);
    }

    @Test
    void filesHoldWhatTheListHolds() {
        assertThat(asked("").accept("application/x-ndjson").get("/links").asString().lines()).hasSize(3)
                .first().asString().contains("\"title\":\"Alfa\"", "Ancona Lista");
        asked("theme=safe-water").accept("application/geo+json").get("/links").then().statusCode(200)
                .body("features[0].geometry.type", equalTo("LineString")).body("features[0].geometry.coordinates", hasSize(2));
        asked("").accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").get("/links").then().statusCode(200);
    }

    @Test
    void arcsNameEveryPlaceOnceAndLeaveOutWhatHasNone() {
        asked("").get("/links/arcs").then().statusCode(200).body("places", hasSize(3)).body("links", hasSize(2))
                .body("unplaced", equalTo(1)).body("complete", equalTo(true))
                .body("links.find { it.type == 'NETWORK' }.partners", hasSize(3));
        asked("bbox=6,50,7,51").get("/links/arcs").then().body("links", hasSize(1));
        asked("bbox=-10,-10,0,0").get("/links/arcs").then().body("links", hasSize(0));
        asked("bbox=1,2,3").get("/links/arcs").then().statusCode(400);
    }

    private static RequestSpecification asked(String query) {
        var request = Api.as(Tokens.analyst());
        boolean elsewhere = query.contains("within=");
        if (!elsewhere) {
            request.queryParam("within", region.id());
        }
        for (var part : query.split("&")) {
            if (!part.isEmpty()) {
                var value = part.split("=")[1];
                request.queryParam(part.split("=")[0], value.equals("town") ? town.id() : value.equals("network") ? network : value);
            }
        }
        return request;
    }
}
