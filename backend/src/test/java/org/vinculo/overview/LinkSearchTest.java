package org.vinculo.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

@QuarkusTest
class LinkSearchTest {

    private static Links.Saved link;

    @BeforeEach
    void lay() {
        if (link == null) {
            var italian = town("IT", "Zucchero Vecchio").with("names", Map.of("es", "Azúcar Viejo")).save();
            link = Links.between(town("AR", "Quebracho Zurdo").save(), italian).with("title", "Puente Zurdo").save();
            Links.between(town("AR", "Otro Zurdo").save(), italian).with("title", "Puente Tirado").save()
                    .post(Tokens.analyst(), "/discard", Map.of("reason", "x"));
        }
    }

    @Test
    void linksAreFoundByTitleAndByWhateverTheirPartnersAreCalled() {
        assertThat(titles(Tokens.analyst(), "puente zurdo")).containsExactly("Puente Zurdo");
        assertThat(titles(Tokens.analyst(), "AZUCAR viejo")).containsExactly("Puente Zurdo");
        assertThat(titles(Tokens.analyst(), "pente zurdo")).containsExactly("Puente Zurdo");
        assertThat(titles(Tokens.analyst(), "zuchero")).containsExactly("Puente Zurdo");
        assertThat(titles(Tokens.analyst(), "puente tirado")).doesNotContain("Puente Tirado");
    }

    @Test
    void oneAnswerHoldsPlacesActorsAndLinksThePlacesFirst() {
        var found = Api.as(Tokens.analyst()).queryParam("q", "zucchero vecchio").get("/search").then().statusCode(200).extract();
        assertThat(found.<List<String>>path("items.type")).containsExactly("territory", "actor", "link");
        assertThat(found.<List<String>>path("items[2].countries")).containsExactly("AR", "IT");
        assertThat(found.<String>path("items[2].status")).isEqualTo("DRAFT");
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        assertThat(titles(Tokens.integration("vinculo.read"), "puente zurdo")).isEmpty();
        assertThat(titles(Tokens.integration("vinculo.read-all"), "puente zurdo")).containsExactly("Puente Zurdo");
    }

    private static List<String> titles(String token, String asked) {
        return Api.as(token).queryParam("q", asked).queryParam("type", "link").get("/search").then().statusCode(200)
                .extract().path("items.name");
    }
}
