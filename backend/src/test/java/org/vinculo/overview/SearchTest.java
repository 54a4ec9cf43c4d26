package org.vinculo.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

@QuarkusTest
class SearchTest {

    private static Saved piedmont;

    @BeforeEach
    void lay() {
        if (piedmont != null) {
            return;
        }
        piedmont = region("IT", "Piemonte").code("ISO_3166_2", "IT-21").save();
        town("IT", "Turinga").under(piedmont).with("names", Map.of("es", "Turín de prueba", "en", "Turinga Trial"))
                .with("population", 800_000).code("NUTS", "ITC99").save();
        town("IT", "Turinga Alta").under(piedmont).with("population", 9_000).save();
        town("IT", "Turingaccio").under(piedmont).with("population", 90_000).save();
        town("IT", "Monte Turinga").under(piedmont).with("population", 700_000).save();
        town("AR", "Ñandubaysal Güemes").with("population", 20).save();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ITC99               | Turinga
            itc99               | Turinga
            it-21               | Piemonte
            nandubaysal guemes  | Ñandubaysal Güemes
            GÜEMES ÑANDUBAYSAL  | Ñandubaysal Güemes
            ñandubaisal         | Ñandubaysal Güemes
            nandubayal          | Ñandubaysal Güemes
            turinga trial       | Turinga
            Turingacio          | Turingaccio
            """)
    void aCodeANameInAnyLanguageOrACloseSpellingFinds(String asked, String name) {
        search(asked).body("items[0].name", equalTo(name)).body("items[0].type", equalTo("territory"));
    }

    @Test
    void wholeNamesComeBeforeBeginningsAndTheseBeforeWordsInside() {
        search("turinga").body("items[0].name", equalTo("Turinga")).body("items[0].match", nullValue())
                .body("items[0].parent.name", equalTo("Piemonte")).body("items[0].population", equalTo(800_000));
        List<String> names = search("turinga").extract().path("items.name");
        assertThat(names).containsSubsequence("Turinga", "Turingaccio", "Turinga Alta", "Monte Turinga");
        List<Float> scores = search("turinga").extract().path("items.score");
        assertThat(scores).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void theNameOrCodeThatFittedIsSaidWhereItIsNotTheNameShown() {
        search("turin de prueba").body("items[0].name", equalTo("Turinga")).body("items[0].match", equalTo("Turín de prueba"));
        search("ITC99").body("items[0].match", equalTo("ITC99"));
    }

    /** Its own name says nothing of how its town is called abroad. */
    @Test
    void anAdministrationIsFoundByItsTerritorysNamesInOtherLanguages() {
        var home = town("IT", "Ginevrina").with("names", Map.of("es", "Ginebrita del Ensayo")).save();
        var administration = Actors.administration("IT", "Comune dell'Ensayo Locale").of(home).save();
        Actors.university("IT", "Ateneo Locale").of(home).save();
        Api.as(Tokens.analyst()).queryParam("q", "ginebrita").queryParam("type", "actor").get("/search").then().statusCode(200)
                .body("items.id", contains(administration.id()));
    }

    @Test
    void closeSpellingsNeedThreeCharacters() {
        search("7q").body("items", empty());
        search("xqzwv kkjj").body("items", empty());
    }

    @Test
    void theAnswerIsAsLongAsAskedForAndOfTheKindAskedFor() {
        Api.as(Tokens.analyst()).queryParam("q", "turinga").queryParam("limit", 1).queryParam("type", "territory")
                .get("/search").then().statusCode(200).body("items.name", contains("Turinga"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit | 0
            limit | 51
            limit | x
            type  | office
            sort  | name
            """)
    void aWrongParameterIsNamed(String name, String value) {
        Api.as(Tokens.analyst()).queryParam("q", "turinga").queryParam(name, value).get("/search").then().statusCode(400)
                .body("errors[0].parameter", equalTo(name));
    }

    @Test
    void withoutAQuestionThereIsNoAnswer() {
        Api.as(Tokens.analyst()).get("/search").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
        Api.as(Tokens.analyst()).queryParam("q", "  ").get("/search").then().statusCode(400);
        Api.as(Tokens.analyst()).queryParam("q", "a".repeat(201)).get("/search").then().statusCode(400);
    }

    private static ValidatableResponse search(String asked) {
        return Api.as(Tokens.analyst()).queryParam("q", asked).get("/search").then().statusCode(200);
    }
}
