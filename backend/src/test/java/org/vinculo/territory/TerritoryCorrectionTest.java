package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.department;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

@QuarkusTest
class TerritoryCorrectionTest {

    @Test
    void whatAPatchNamesIsReplacedNullRemovesAndTheRestStays() {
        var town = town("AR", "Parche").with("population", 10).with("populationYear", 2010).with("localType", "comuna")
                .with("names", Map.of("it", "Pezza", "fr", "Pièce")).at(-30, -60).save();
        patch(town, "{\"population\":12,\"localType\":null,\"names\":{\"fr\":null,\"pt\":\"Remendo\"}}").statusCode(200)
                .header("ETag", not(town.etag())).body("version", equalTo(1)).body("population", equalTo(12))
                .body("populationYear", equalTo(2010)).body("localType", nullValue())
                .body("names", equalTo(Map.of("it", "Pezza", "pt", "Remendo"))).body("point.latitude", equalTo(-30f));
        patch(town.again(), "{\"names\":null,\"point\":null}").statusCode(200).body("names", equalTo(Map.of()))
                .body("point", nullValue()).body("population", equalTo(12));
    }

    @Test
    void theChangeLogTellsWhoWhenAndFromWhatToWhat() {
        var town = town("IT", "Registro").with("population", 10).save();
        Api.patching(Tokens.mission("AR-EMB-IT"), town.etag()).body("{\"population\":11}").patch(town.path())
                .then().statusCode(200);
        Api.as(Tokens.localGovernment(UUID.randomUUID())).get(town.path() + "/history").then().statusCode(200)
                .body("items.action", contains("UPDATED", "CREATED")).body("items[0].version", equalTo(1))
                .body("items[0].author", equalTo("embajada.AR-EMB-IT")).body("items[0].mission", equalTo("AR-EMB-IT"))
                .body("items[0].changes", equalTo(Map.of("population", Map.of("from", 10, "to", 11))));
    }

    @Test
    void theChangeLogIsReadPageByPageNewestFirst() {
        var town = town("AR", "Muchas veces").save();
        for (int population = 1; population <= 3; population++) {
            patch(town.again(), "{\"population\":" + population + "}").statusCode(200);
        }
        var first = Api.as(Tokens.analyst()).queryParam("limit", 2).get(town.path() + "/history").then().statusCode(200)
                .body("items.version", contains(3, 2)).extract();
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("/api/v1" + town.path() + "/history?");
        Api.as(Tokens.analyst()).queryParam("limit", 2).queryParam("cursor", first.<String>path("next"))
                .get(town.path() + "/history").then().statusCode(200).body("items.version", contains(1, 0))
                .body("next", nullValue());
    }

    @Test
    void aPatchThatChangesNothingLeavesVersionAndChangeLogAlone() {
        var town = town("AR", "Quieta").with("areaKm2", 12.5).save();
        patch(town, "{\"name\":\" Quieta \",\"areaKm2\":12.50}").statusCode(200).header("ETag", town.etag());
        patch(town, "{}").statusCode(200).header("ETag", town.etag());
        Api.as(Tokens.analyst()).get(town.path() + "/history").then().body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"country":"IT"}            | /country
            {"identifiers":[]}          | /identifiers
            {"version":7}               | /version
            {"colour":null}             | /colour
            {"name":null}               | /name
            {"level":null}              | /level
            {"name":"a\\u0000b"}        | /name
            {"population":"many"}       | /population
            {"population":null}         | /populationYear
            {"populationYear":2199}     | /populationYear
            {"point":{"latitude":95}}   | /point/latitude
            {"parent":"nowhere"}        | /parent
            [1]                         | ''
            """)
    void whatAPatchMayNotSayIsRefusedByItsPlace(String body, String pointer) {
        var town = town("AR", "Rechazo").with("population", 5).with("populationYear", 2001).at(1, 1).save();
        patch(town, body).statusCode(422).body("errors[0].pointer", equalTo(pointer));
        assertThat(town.again().etag()).isEqualTo(town.etag());
    }

    @Test
    void withoutTheVersionItIsBasedOnAChangeIsRefused() {
        var town = town("AR", "Sin base").save();
        Api.writing(Tokens.analyst()).contentType("application/merge-patch+json").body("{\"population\":1}")
                .patch(town.path()).then().statusCode(428).body("type", equalTo("/api/v1/problems/precondition-required"))
                .body("errors[0].header", equalTo("If-Match"));
        Api.patching(Tokens.analyst(), "*").body("{\"population\":1}").patch(town.path()).then().statusCode(428);
        Api.patching(Tokens.analyst(), "yesterday").body("{\"population\":1}").patch(town.path()).then().statusCode(400);
    }

    @Test
    void whoComesSecondSeesTheRecordAsItIsNow() {
        var town = town("AR", "Disputada").with("population", 1).save();
        patch(town, "{\"population\":2}").statusCode(200);
        patch(town, "{\"population\":3}").statusCode(412).contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/version-mismatch")).body("current.population", equalTo(2))
                .body("current.version", equalTo(1)).body("current.name", equalTo("Disputada"));
    }

    @Test
    void ofTenWritersOnOneVersionExactlyOneWins() throws Exception {
        var town = town("AR", "Diez a la vez").with("population", 0).save();
        try (var pool = Executors.newFixedThreadPool(10)) {
            var writers = IntStream.rangeClosed(1, 10).<Callable<Integer>>mapToObj(n ->
                    () -> patch(town, "{\"population\":" + n + "}").extract().statusCode()).toList();
            var statuses = pool.invokeAll(writers).stream().map(TerritoryCorrectionTest::result).sorted().toList();
            assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412, 412, 412);
        }
        assertThat(Database.count("SELECT count(*) FROM history WHERE subject_id = ?::uuid", town.id())).isEqualTo(2);
    }

    @Test
    void aMovedTerritoryTakesAlongAllThatStandsUnderIt() {
        var north = region("AR", "Norte").save();
        var south = region("AR", "Sur").save();
        var department = department("AR", "Departamento").under(north).save();
        var town = town("AR", "Pueblo").under(department).save();
        patch(department, "{\"parent\":\"" + south.id() + "\"}").statusCode(200).body("parent.name", equalTo("Sur"));
        Api.as(Tokens.analyst()).get(town.path()).then().body("ancestors.name", contains("Sur", "Departamento"))
                .body("version", equalTo(0));
        Api.as(Tokens.analyst()).queryParam("within", south.id()).get("/territories").then()
                .body("items.name", contains("Departamento", "Pueblo"));
        patch(department.again(), "{\"parent\":null}").statusCode(200).body("ancestors.size()", equalTo(0));
        Api.as(Tokens.analyst()).get(town.path()).then().body("ancestors.name", contains("Departamento"));
    }

    @Test
    void aCircleIsRefusedHoweverLong() {
        var top = town("AR", "Arriba").save();
        var middle = town("AR", "Medio").under(top).save();
        var bottom = town("AR", "Abajo").under(middle).save();
        patch(top, "{\"parent\":\"" + bottom.id() + "\"}").statusCode(422).body("errors[0].code", equalTo("circle"));
        patch(top, "{\"parent\":\"" + top.id() + "\"}").statusCode(422).body("errors[0].pointer", equalTo("/parent"));
    }

    @Test
    void twoWhoMoveTerritoriesUnderEachOtherAtOnceMakeNoCircle() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var one = town("AR", "Uno").save();
                var two = town("AR", "Dos").save();
                var statuses = pool.<Integer>invokeAll(java.util.List.of(
                        () -> patch(one, "{\"parent\":\"" + two.id() + "\"}").extract().statusCode(),
                        () -> patch(two, "{\"parent\":\"" + one.id() + "\"}").extract().statusCode()));
                assertThat(statuses.stream().map(TerritoryCorrectionTest::result).sorted()).containsExactly(200, 422);
            }
        }
    }

    @Test
    void aLevelThatChildrenStandAboveIsRefused() {
        var region = region("AR", "Con departamentos").save();
        department("AR", "Bajo la región").under(region).save();
        patch(region.again(), "{\"level\":\"MUNICIPAL\"}").statusCode(422).body("errors[0].pointer", equalTo("/level"));
        patch(region.again(), "{\"level\":\"INTERMEDIATE\"}").statusCode(200);
    }

    @Test
    void codesAreReplacedAsAListAndSupersededOnesStillFindTheirTerritory() {
        var town = town("AR", "Con códigos").code("INDEC", "0100700").save();
        Api.writing(Tokens.analyst()).header("If-Match", town.etag()).body("""
                [{"scheme":"INDEC","value":"0100700","validUntil":"2020-01-01"},
                 {"scheme":"INDEC","value":"0100701","validFrom":"2020-01-01"}]""").put(town.path() + "/identifiers")
                .then().statusCode(200).body("identifiers.value", contains("0100701", "0100700"))
                .body("version", equalTo(1));
        for (var code : new String[] { "0100700", "0100701" }) {
            Api.as(Tokens.analyst()).get("/territories/by-code/INDEC/" + code).then().statusCode(200)
                    .body("id", equalTo(town.id()));
        }
        var heir = town("AR", "Heredera").code("INDEC", "0100700").save();
        Api.as(Tokens.analyst()).get("/territories/by-code/INDEC/0100700").then().body("id", equalTo(heir.id()));
        Api.as(Tokens.analyst()).get(town.path() + "/history").then()
                .body("items[0].action", equalTo("IDENTIFIERS_CHANGED"))
                .body("items[0].changes.identifiers.to.size()", equalTo(2));
        Api.as(Tokens.analyst()).get("/territories/by-code/INDEC/unknown").then().statusCode(404);
    }

    private static ValidatableResponse patch(Saved territory, String body) {
        return Api.patching(Tokens.analyst(), territory.etag()).body(body).patch(territory.path()).then();
    }

    private static int result(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
