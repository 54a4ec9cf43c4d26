package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Four links of one Chilean region stand under every test; one of three countries is published, one is discarded. */
@QuarkusTest
class LinkNetworkTest {

    private static Territories.Saved region;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = region("CL", "Región de la Red").save();
        var town = town("CL", "Puerto Red").under(region).save();
        var italian = town("IT", "Ancona Red").save();
        var german = town("DE", "Köln Red").save();
        var helper = Actors.administration("FR", "Réseau Facilitateur").with("type", "NETWORK").save().id();
        Links.between(town, italian).theme("safe-water").theme("local-development").facilitator(helper).save();
        Links.between(town, italian).since("1998-01-01").theme("safe-water").save();
        Links.publish(Links.between(town, german).since("1999-01-01").partner(italian).save());
        Links.between(town, german).save().post(Tokens.analyst(), "/discard", Map.of("reason", "x"));
    }

    private static Response asked(String token, String by) {
        return Api.as(token).queryParam("within", region.id()).queryParam("by", by).get("/links/network");
    }

    /** {@code AR 3} for a node, {@code AR-IT 2} for an edge. */
    private static String told(Response answer) {
        List<Map<String, Object>> nodes = answer.path("nodes");
        List<Map<String, Integer>> edges = answer.path("edges");
        var ends = edges.stream().map(edge -> named(nodes, edge.get("from")) + "-" + named(nodes, edge.get("to")) + " " + edge.get("links"));
        return nodes.stream().map(node -> label(node) + " " + node.get("links")).collect(Collectors.joining(", ")) + " | "
                + ends.sorted(Comparator.naturalOrder()).collect(Collectors.joining(", "));
    }

    private static String named(List<Map<String, Object>> nodes, int at) {
        return label(nodes.get(at));
    }

    private static String label(Map<String, Object> node) {
        return String.valueOf(node.getOrDefault("name", node.get("key")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            COUNTRY   ; CL 3, IT 3, DE 1 | CL-DE 1, CL-IT 3, IT-DE 1
            DIMENSION ; ENVIRONMENTAL 2, ECONOMIC 1 | ENVIRONMENTAL-ECONOMIC 1
            THEME     ; safe-water 2, local-development 1 | safe-water-local-development 1
            """)
    void linksAreCountedByWhatTheyJoin(String by, String network) {
        var answer = asked(Tokens.analyst(), by);
        answer.then().statusCode(200).body("by", equalTo(by)).body("links", equalTo(3)).body("complete", equalTo(true))
                .body("nodes.name", everyItem(nullValue()));
        assertThat(told(answer)).isEqualTo(network);
    }

    @Test
    void actorsAreThePartnersByNameAndNoFacilitator() {
        var answer = asked(Tokens.analyst(), "ACTOR");
        assertThat(told(answer)).contains("Puerto Red 3", "Ancona Red 3", "Köln Red 1 | ", "Ancona Red-Köln Red 1")
                .doesNotContain("Réseau");
        answer.then().body("nodes", hasSize(3)).body("edges", hasSize(3)).body("nodes.find { it.name == 'Köln Red' }.country",
                equalTo("DE"));
        assertThat(answer.<List<Map<String, Integer>>>path("edges")).allMatch(edge -> edge.get("from") < edge.get("to"));
    }

    @ParameterizedTest
    @CsvSource({ "startedTo,1998-12-31,'CL 1, IT 1 | CL-IT 1'", "country,DE,'CL 1, DE 1, IT 1 | CL-DE 1, CL-IT 1, DE-IT 1'",
        "theme,local-development,'CL 1, IT 1 | CL-IT 1'", "state,DISCARDED,'CL 1, DE 1 | CL-DE 1'", "q,nowhere at all,' | '" })
    void theListsFiltersHold(String name, String value, String network) {
        assertThat(told(Api.as(Tokens.analyst()).queryParam("within", region.id()).queryParam("by", "COUNTRY")
                .queryParam(name, value).get("/links/network"))).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({ "COUNTRY,'CL 1, DE 1, IT 1 | CL-DE 1, CL-IT 1, DE-IT 1'", "THEME,' | '" })
    void whatTheReaderDoesNotSeeCountsNowhere(String by, String network) {
        var answer = asked(Tokens.integration("vinculo.read"), by);
        assertThat(told(answer)).isEqualTo(network);
        answer.then().body("links", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({ "by,CITY", "by,country", "by,''", "colour,red", "country,it" })
    void whatIsNoNetworkIsRefusedByName(String name, String value) {
        var request = Api.as(Tokens.analyst()).queryParam(name, value);
        (name.equals("by") ? request : request.queryParam("by", "THEME")).get("/links/network").then().statusCode(400)
                .body("errors[0].parameter", equalTo(name));
        Api.as(Tokens.analyst()).get("/links/network").then().statusCode(400).body("errors[0].parameter", equalTo("by"));
    }
}
