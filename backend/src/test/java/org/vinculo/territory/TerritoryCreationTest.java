package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

@QuarkusTest
class TerritoryCreationTest {

    @Test
    void aNewTerritoryAnswersWithItsAddressItsTagAndAllThatWasSaid() {
        var province = region("AR", "Provincia de prueba").with("localType", "provincia").save();
        var answer = town("AR", "Villa Prueba").under(province).with("localType", "municipio")
                .with("names", Map.of("it", "Villa Prova")).at(-32.9468, -60.6393).with("population", 1_030_069)
                .with("populationYear", 2022).with("areaKm2", 178.69).code("INDEC", "082084")
                .post(Tokens.analyst()).statusCode(201).header("ETag", matchesPattern("\"0\\..+\""))
                .header("Cache-Control", "private, no-cache").header("Vary", "Authorization, Accept, Accept-Language")
                .body("name", equalTo("Villa Prueba")).body("country", equalTo("AR"))
                .body("parent.name", equalTo("Provincia de prueba")).body("names.it", equalTo("Villa Prova"))
                .body("ancestors.name", contains("Provincia de prueba"))
                .body("ancestors[0].localType", equalTo("provincia"))
                .body("point.latitude", equalTo(-32.9468f)).body("population", equalTo(1_030_069))
                .body("areaKm2", equalTo(178.69f)).body("identifiers[0].value", equalTo("082084"))
                .body("hasShape", equalTo(false)).body("childCount", equalTo(0)).body("createdAt", notNullValue())
                .extract();
        String id = answer.path("id");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/territories/" + id);
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        Api.as(Tokens.mission("AR-EMB-ES")).get("/territories/" + id).then().statusCode(200)
                .header("ETag", answer.header("ETag")).body("population", equalTo(1_030_069));
    }

    @Test
    void whatWasNotSaidIsAbsentRatherThanNull() {
        var id = town("AR", "Sin datos").save().id();
        var text = Api.as(Tokens.analyst()).get("/territories/" + id).asString();
        assertThat(text).doesNotContain("null").doesNotContain("population").doesNotContain("\"parent\"");
    }

    @Test
    void namesAreComposedAndTrimmed() {
        town("AR", "  Co\u0301rdoba   del  Tucuma\u0301n ").post(Tokens.analyst()).statusCode(201)
                .body("name", equalTo("Córdoba del Tucumán"));
    }

    @Test
    void arabicHebrewAndCombiningCharactersAreWelcome() {
        town("AR", "القدس / ירושלים").with("names", Map.of("vi", "Thành phố Hồ Chí Minh"))
                .post(Tokens.analyst()).statusCode(201).body("name", equalTo("القدس / ירושלים"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name             | "Ro\\u0000sario"       | /name
            name             | "Ro\\u0007sario"       | /name
            name             | "Ro\\u202esario"       | /name
            name             | "Ro\\u2066sario"       | /name
            name             | "Ro\\ud800sario"       | /name
            name             | "   "                  | /name
            name             | "\\u00a0"              | /name
            name             | 7                      | /name
            name             | null                   | /name
            name             | ["Rosario"]            | /name
            localType        | ""                     | /localType
            level            | "CITY"                 | /level
            level            | 2                      | /level
            status           | true                   | /status
            country          | "FK"                   | /country
            country          | "XX"                   | /country
            country          | "Argentina"            | /country
            parent           | "Santa Fe"             | /parent
            parent           | "01980000-0000-7000-8000-000000000000" | /parent
            population       | -1                     | /population
            population       | 1.5                    | /population
            population       | "1000"                 | /population
            population       | 99999999999999999999   | /population
            populationYear   | 1750                   | /populationYear
            populationYear   | 2022                   | /populationYear
            areaKm2          | 0                      | /areaKm2
            areaKm2          | 1.234                  | /areaKm2
            point            | {"latitude":1}         | /point/longitude
            point            | {"latitude":91,"longitude":1} | /point/latitude
            point            | {"latitude":1,"longitude":1e400} | /point/longitude
            point            | [1,2]                  | /point
            names            | {"ES":"Rosario"}       | /names/ES
            names            | {"es":"a\\u0001b"}     | /names/es
            names            | {"es":null}            | /names/es
            identifiers      | [{"scheme":"INDEC","value":"8 2"}] | /identifiers/0/value
            identifiers      | [{"scheme":"ZIP","value":"82"}] | /identifiers/0/scheme
            identifiers      | [{"scheme":"INDEC","value":"82","validFrom":"2024-02-30"}] | /identifiers/0/validFrom
            identifiers      | [{"scheme":"INDEC","value":"82","validFrom":"2020-01-01","validUntil":"2019-01-01"}] | /identifiers/0/validUntil
            identifiers      | [{"scheme":"INDEC","value":"1"},{"scheme":"INDEC","value":"1"}] | /identifiers/1
            identifiers      | [null]                 | /identifiers/0
            source           | ""                     | /source
            colour           | "red"                  | /colour
            id               | "5e2a1c6e-7f0b-4b5e-9a51-0f3a9c1d2e3f" | /id
            """)
    void whatIsWrongIsNamedByItsPlaceAndNothingIsWritten(String field, String value, String pointer) {
        long before = Database.count("SELECT count(*) FROM territory");
        var base = """
                "country":"AR","level":"MUNICIPAL","status":"GOVERNED","name":"Rosario","source":"Test\"""";
        var kept = java.util.Arrays.stream(base.split(",")).filter(member -> !member.startsWith("\"" + field + "\""))
                .toList();
        Api.writing(Tokens.analyst()).body("{" + String.join(",", kept) + ",\"" + field + "\":" + value + "}")
                .post("/territories").then().statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/validation-failed"))
                .body("errors.pointer", hasItem(pointer)).body("errors[0].detail", notNullValue())
                .body("traceId", notNullValue()).body("status", equalTo(422));
        assertThat(Database.count("SELECT count(*) FROM territory")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":           | 400
            nonsense           | 400
            {"name":"a","name":"b"} | 400
            []                 | 422
            "text"             | 422
            null               | 422
            """)
    void aBodyThatIsNoTerritoryIsRefused(String body, int status) {
        Api.writing(Tokens.analyst()).body(body).post("/territories").then().statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void deepAndWronglyEncodedBodiesAreRefused() {
        var deep = "[".repeat(5_000) + "]".repeat(5_000);
        Api.writing(Tokens.analyst()).body("{\"names\":" + deep + "}").post("/territories").then().statusCode(422);
        Api.patching(Tokens.analyst(), "\"0\"").body(deep).patch("/territories/" + UUID.randomUUID())
                .then().statusCode(400);
        byte[] latin1 = "{\"name\":\"Córdoba\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Api.writing(Tokens.analyst()).body(latin1).post("/territories").then().statusCode(400);
        Api.writing(Tokens.analyst()).contentType("text/plain").body("Rosario").post("/territories")
                .then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void aCodeThatAnotherTerritoryHoldsIsAConflictNamingTheHolder() {
        town("IT", "Torino Uno").code("NUTS", "ITC11X").save();
        town("IT", "Torino Due").code("NUTS", "ITC11X").post(Tokens.analyst()).statusCode(409)
                .body("type", equalTo("/api/v1/problems/conflict")).body("detail", org.hamcrest.Matchers.containsString("Torino Uno"));
    }

    @Test
    void aParentOfAnotherCountryOrOfALowerLevelIsRefused() {
        var town = town("IT", "Asti").save();
        town("AR", "Bajo Asti").under(town).post(Tokens.analyst()).statusCode(422)
                .body("errors[0].pointer", equalTo("/parent")).body("errors[0].code", equalTo("other-country"));
        region("IT", "Sopra").under(town).post(Tokens.analyst()).statusCode(422)
                .body("errors[0].code", equalTo("level-too-low"));
    }

    @Test
    void theChangeLogBeginsWithTheCreation() {
        var town = town("AR", "Recordada").with("population", 12).save();
        Api.as(Tokens.analyst()).get(town.path() + "/history").then().statusCode(200)
                .body("items.size()", equalTo(1)).body("items[0].action", equalTo("CREATED"))
                .body("items[0].author", equalTo("analista")).body("items[0].changes.population.to", equalTo(12))
                .body("items[0].changes.population.from", nullValue()).body("items[0].changes.country.to", equalTo("AR"));
    }
}
