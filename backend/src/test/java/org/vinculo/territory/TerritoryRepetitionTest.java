package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Requests that come twice, because an answer was lost or two copies were under way. */
@QuarkusTest
class TerritoryRepetitionTest {

    @Test
    void withoutAKeyNothingIsCreated() {
        Api.as(Tokens.analyst()).contentType("application/json").body(town("AR", "Sin clave").body()).post("/territories")
                .then().statusCode(400).body("type", equalTo("/api/v1/problems/missing-idempotency-key"))
                .body("errors[0].header", equalTo("Idempotency-Key"));
    }

    @Test
    void theSameRequestGetsItsFirstAnswerAgain() {
        var key = UUID.randomUUID().toString();
        var body = town("AR", "Repetida del mismo modo").body();
        var first = Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(body).post("/territories").then()
                .statusCode(201).extract();
        var again = Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(body).post("/territories").then()
                .statusCode(201).header("Location", first.header("Location")).header("ETag", first.header("ETag")).extract();
        assertThat(again.<String>path("id")).isEqualTo(first.<String>path("id"));
        assertThat(Database.count("SELECT count(*) FROM territory WHERE name = 'Repetida del mismo modo'")).isEqualTo(1);
        Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(town("AR", "Otra").body()).post("/territories")
                .then().statusCode(422).body("type", equalTo("/api/v1/problems/idempotency-key-reused"));
        Api.writing(Tokens.otherAnalyst()).header("Idempotency-Key", key).body(town("AR", "De otra persona").body())
                .post("/territories").then().statusCode(201);
    }

    @Test
    void aRepeatedPatchIsNoFalseConflict() {
        var town = town("AR", "Parche repetido").save();
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Api.patching(Tokens.analyst(), town.etag()).header("Idempotency-Key", key).body("{\"population\":9}")
                    .patch(town.path()).then().statusCode(200).body("version", equalTo(1)).body("population", equalTo(9));
        }
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();
        Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body("{}").post("/territories").then().statusCode(422);
        Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(town("AR", "Al fin").body()).post("/territories")
                .then().statusCode(201);
    }

    @Test
    void ofManyCopiesAtOnceOneCreatesAndTheOthersWaitOrGetItsAnswer() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = town("AR", "Copias a la vez").body();
        var token = Tokens.analyst();
        try (var pool = Executors.newFixedThreadPool(6)) {
            var copies = IntStream.range(0, 6).<Callable<Integer>>mapToObj(n -> () -> Api.writing(token)
                    .header("Idempotency-Key", key).body(body).post("/territories").statusCode()).toList();
            for (var answer : pool.invokeAll(copies)) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        assertThat(Database.count("SELECT count(*) FROM territory WHERE name = 'Copias a la vez'")).isEqualTo(1);
    }

    @Test
    void anIdOfTheClientsOwnFindsItsRecordForEver() {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        var body = town("AR", "Con id propio").with("id", id);
        body.post(Tokens.analyst()).statusCode(201).body("id", equalTo(id));
        Api.patching(Tokens.analyst(), "\"0\"").body("{\"population\":5}").patch("/territories/" + id).then().statusCode(200);
        body.post(Tokens.analyst()).statusCode(200).body("id", equalTo(id)).body("population", equalTo(5));
        body.post(Tokens.otherAnalyst()).statusCode(409).body("type", equalTo("/api/v1/problems/id-already-used"));
        town("AR", "Otro contenido").with("id", id).post(Tokens.analyst()).statusCode(409)
                .body("errors[0].pointer", equalTo("/id"));
    }

    @Test
    void anIdThatTheSystemGaveIsNotToBeTaken() {
        var other = town("AR", "Id del sistema").save();
        town("AR", "Quiere el mismo").with("id", other.id()).post(Tokens.analyst()).statusCode(409);
    }
}
