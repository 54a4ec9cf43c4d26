package org.vinculo.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Actors.administration;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** The one administration that stands for a territory. */
@QuarkusTest
class PrincipalTest {

    @Test
    void itComesOnRecordWhenItIsFirstNeededAndIsThatOneEverAfter() {
        var home = town("AR", "Que se hermana").save();
        Api.as(Tokens.analyst()).get(home.path() + "/principal").then().statusCode(404);
        String id = Api.writing(Tokens.analyst()).post(home.path() + "/principal").then().statusCode(201)
                .body("principal", equalTo(true)).body("type", equalTo("SUBSTATE_ADMINISTRATION"))
                .body("name", equalTo("Que se hermana")).body("legalName", nullValue())
                .body("territory.id", equalTo(home.id())).extract().path("id");
        Api.writing(Tokens.analyst()).post(home.path() + "/principal").then().statusCode(200).body("id", equalTo(id));
        Api.as(Tokens.reviewer()).get(home.path() + "/principal").then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void ofTenWhoNeedItAtOnceAllGetTheSame() {
        for (int round = 0; round < 3; round++) {
            var home = town("BR", "Disputada " + round).save();
            var answers = AtOnce.all(IntStream.range(0, 10).<Callable<Response>>mapToObj(i ->
                    () -> Api.writing(Tokens.analyst()).post(home.path() + "/principal")).toList());
            assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
            assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct()).hasSize(1);
            assertThat(Database.count("SELECT count(*) FROM actor WHERE territory_id = ?::uuid", home.id())).isOne();
        }
    }

    @Test
    void whoeverDeclaresOneWhileItIsBeingMadeIsToldWhoItIs() {
        for (int round = 0; round < 3; round++) {
            var home = town("BR", "Declarada " + round).save();
            var answers = AtOnce.all(IntStream.range(0, 6).<Callable<Response>>mapToObj(i -> i % 2 == 0
                    ? () -> Api.writing(Tokens.analyst()).post(home.path() + "/principal")
                    : () -> administration("BR", "Prefeitura").of(home).with("principal", true).post(Tokens.analyst())
                            .extract().response()).toList());
            assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201, 409).contains(201);
            assertThat(Database.count("SELECT count(*) FROM actor WHERE territory_id = ?::uuid AND principal", home.id())).isOne();
        }
    }

    @Test
    void aLevelWithoutAnAdministrationOrATerritoryThatIsNoMoreHasNone() {
        var district = region("PT", "Distrito de ninguém").with("status", "GROUPING").save();
        Api.writing(Tokens.analyst()).post(district.path() + "/principal").then().statusCode(409)
                .body("detail", equalTo("Distrito de ninguém es un nivel sin administración."));
        var heir = town("PT", "Herdeira").save();
        var old = town("PT", "Extinta").save();
        Api.writing(Tokens.analyst()).header("If-Match", old.etag()).body(Map.of("type", "MERGED", "date", "2020-01-01",
                "successors", java.util.List.of(heir.id()), "reason", "Lei")).post(old.path() + "/events").then().statusCode(201);
        Api.writing(Tokens.analyst()).post(old.path() + "/principal").then().statusCode(409);
        Api.writing(Tokens.analyst()).post("/territories/" + UUID.randomUUID() + "/principal").then().statusCode(404);
    }

    @Test
    void onlyWhoMayWriteThereAsksForIt() {
        var home = town("IT", "Di tutti").save();
        Api.writing(Tokens.mission("AR-EMB-ES")).post(home.path() + "/principal").then().statusCode(403);
        Api.writing(Tokens.localGovernment(UUID.randomUUID())).post(home.path() + "/principal").then().statusCode(403);
        Api.anonymous().header("Idempotency-Key", "x").post(home.path() + "/principal").then().statusCode(401);
        Api.writing(Tokens.mission("AR-EMB-IT")).post(home.path() + "/principal").then().statusCode(201);
    }
}
