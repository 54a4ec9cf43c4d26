package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Territories.department;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

/** Asking again for what one has already. */
@QuarkusTest
class TerritoryConditionalTest {

    @Inject
    TerritoryStamps stamps;

    @Test
    void whatTheReaderHasIsNotSentAgainHoweverTheTagComesBack() {
        var town = town("AR", "Conocida").save();
        for (var known : List.of(town.etag(), "W/" + town.etag(), "\"other\", W/" + town.etag(), "*")) {
            ask(town, known).statusCode(304).header("ETag", town.etag()).body(emptyString());
        }
        ask(town, "\"other\"").statusCode(200).body("name", equalTo("Conocida"));
        ask(town, town.etag().replace("\"", "")).statusCode(200);
    }

    @Test
    void byCodeTheSameTagHolds() {
        var town = town("AR", "Por código").code("INDEC", "99001").save();
        Api.as(Tokens.analyst()).header("If-None-Match", town.etag()).get("/territories/by-code/INDEC/99001").then()
                .statusCode(304);
    }

    @Test
    void theTagDoesNotDependOnTheReadersLanguage() {
        var town = town("AR", "En toda lengua").save();
        Api.as(Tokens.analyst()).header("Accept-Language", "fr").header("If-None-Match", town.etag()).get(town.path())
                .then().statusCode(304);
    }

    @Test
    void aChangeOfAnotherRecordThatIsShownChangesTheTagButNotTheVersion() {
        var region = region("AR", "Nombre viejo").save();
        var department = department("AR", "Bajo el nombre viejo").under(region).save();
        Api.patching(Tokens.analyst(), region.again().etag()).body("{\"name\":\"Nombre nuevo\"}").patch(region.path()).then()
                .statusCode(200);
        ask(department, department.etag()).statusCode(200).body("ancestors[0].name", equalTo("Nombre nuevo"))
                .body("version", equalTo(0));
        var before = department.again();
        town("AR", "Una hija más").under(department).save();
        ask(department, before.etag()).statusCode(200).body("childCount", equalTo(1));
        Api.patching(Tokens.analyst(), before.etag()).body("{\"population\":3}").patch(department.path()).then()
                .statusCode(200);
    }

    @Test
    void theCheapTagIsTheOneTheDetailCarries() {
        var region = region("AR", "Región | con; signos").with("localType", "provincia").save();
        var heir = department("AR", "Heredero | raro").under(region).save();
        var second = department("AR", "Segundo; heredero").save();
        var old = department("AR", "Partido en dos").under(region).save();
        town("AR", "Hija del heredero").under(heir).save();
        Api.writing(Tokens.analyst()).header("If-Match", old.etag()).body(Map.of("type", "SPLIT", "date", "2024-06-30",
                "reason", "Ley", "successors", List.of(heir.id(), second.id()))).post(old.path() + "/events").then()
                .statusCode(201);
        Database.run("""
                INSERT INTO territory_shape VALUES
                  ('%s', '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}', 'Test')"""
                .formatted(heir.id()));
        for (var each : List.of(region, heir, second, old)) {
            assertThat(stamps.etag(UUID.fromString(each.id()))).contains(each.again().etag());
        }
    }

    @Test
    void anOutlineIsAFeatureWithATagOfItsOwn() {
        var town = town("AR", "Con contorno").with("population", 4).save();
        Api.as(Tokens.analyst()).accept("application/geo+json").get(town.path() + "/shape").then().statusCode(404);
        Database.run("""
                INSERT INTO territory_shape VALUES
                  ('%s', '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}', 'Test')"""
                .formatted(town.id()));
        var shape = Api.as(Tokens.analyst()).accept("application/geo+json").get(town.path() + "/shape").then().statusCode(200)
                .contentType("application/geo+json").body("type", equalTo("Feature")).body("id", equalTo(town.id()))
                .body("geometry.type", equalTo("Polygon")).body("properties.name", equalTo("Con contorno")).extract();
        Api.as(Tokens.analyst()).accept("application/geo+json").header("If-None-Match", shape.header("ETag"))
                .get(town.path() + "/shape").then().statusCode(304);
        Api.as(Tokens.analyst()).get(town.path()).then().body("hasShape", equalTo(true));
    }

    @Test
    void anIdThatIsNoneLeadsNowhere() {
        Api.as(Tokens.analyst()).get("/territories/01980000-0000-7000-8000-000000000000").then().statusCode(404);
        Api.as(Tokens.analyst()).header("If-None-Match", "\"1\"").get("/territories/01980000-0000-7000-8000-000000000000")
                .then().statusCode(404);
        Api.as(Tokens.analyst()).get("/territories/rosario").then().statusCode(404).contentType("application/problem+json");
    }

    private static ValidatableResponse ask(Saved territory, String known) {
        return Api.as(Tokens.analyst()).header("If-None-Match", known).get(territory.path()).then();
    }
}
