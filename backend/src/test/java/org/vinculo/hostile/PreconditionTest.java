package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** If-Match and Idempotency-Key as a careless client sends them. */
@QuarkusTest
class PreconditionTest {

    @ParameterizedTest
    @ValueSource(strings = { "0", "'0'", "\"", "\"\"", "\"abc\"", "\"-1\"", "\"99999999999999999999\"", "\"0x\"", "\"0\", \"1\"",
            "\"0\"; x", "w/\"0\"", "W\"0\"", "\"1.5e3", "null" })
    void aTagThatIsNoneOfOursIsRefused(String tag) {
        Refusal.of(400, "invalid-header", () -> patch(tag)).at("If-Match").because("not-an-etag");
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", " ", "" })
    void aChangeOfWhateverStandsThereIsRefused(String tag) {
        Refusal.of(428, "precondition-required", () -> patch(tag)).at("If-Match");
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void aChangeWithoutATagIsRefused(Write write) {
        if (write.changes()) {
            var type = write.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
            Refusal.of(428, "precondition-required", () -> write.send(Api.writing(write.token()).contentType(type), write.path(),
                    write.body())).at("If-Match");
        }
    }

    /** Whatever else may be wrong with the change. */
    @ParameterizedTest
    @EnumSource(Write.class)
    void aChangeOfAnotherVersionIsRefused(Write write) {
        if (write.changes()) {
            Refusal.of(412, "version-mismatch", () -> write.send(write.request(write.token(), "\"7\""), write.path(), write.body()));
        }
    }

    @Test
    void aTagOfAnotherVersionIsAnsweredWithTheRecordAsItIs() {
        var before = Footprint.now();
        var answer = patch("\"7\"");
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.<String>path("current.id")).isEqualTo(Stage.target().id());
        assertThat(answer.<Integer>path("current.version")).isZero();
        assertThat(Footprint.now()).isEqualTo(before);
    }

    /** Proxies that compress weaken tags; the version inside still counts. */
    @Test
    void aWeakenedTagCountsByItsVersion() {
        var town = Stage.town("BR").save();
        Api.patching(Tokens.analyst(), "W/" + town.etag()).body(Map.of("population", 1)).patch(town.path()).then().statusCode(200);
        Refusal.of(412, "version-mismatch", () -> Api.patching(Tokens.analyst(), "W/" + town.etag()).body(Map.of("population", 2))
                .patch(town.path()));
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void whatIsPostedWithoutAKeyIsRefused(Write write) {
        if (write.method().equals("POST") && !write.answersOnly()) {
            Refusal.of(400, "missing-idempotency-key", () -> write.send(Api.as(write.token()).contentType("application/json")
                    .header("If-Match", Stage.etagOf(write.path())), write.path(), write.body())).at("Idempotency-Key");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "a b", "é", "\t" })
    void aKeyOfOtherThanPlainCharactersIsRefused(String key) {
        Refusal.of(400, "invalid-header", () -> Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(Write.CREATE.body())
                .post("/territories")).at("Idempotency-Key");
    }

    @Test
    void aKeyTooLongIsRefused() {
        Refusal.of(400, "invalid-header", () -> Api.writing(Tokens.analyst()).header("Idempotency-Key", "k".repeat(256))
                .body(Write.CREATE.body()).post("/territories")).at("Idempotency-Key");
    }

    @Test
    void aKeyUsedWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(Write.CREATE.body()).post("/territories").then().statusCode(201);
        Refusal.of(422, "idempotency-key-reused", () -> Api.writing(Tokens.analyst()).header("Idempotency-Key", key)
                .body(Write.CREATE.body()).post("/territories")).at("Idempotency-Key");
    }

    /** A key is its sender's own: another person's same key finds nothing of the first one's. */
    @Test
    void aKeyOfSomebodyElseFindsNothing() {
        var key = UUID.randomUUID().toString();
        var body = Stage.town("BR").body();
        var first = Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(body).post("/territories");
        var second = Api.writing(Tokens.otherAnalyst()).header("Idempotency-Key", key).body(body).post("/territories");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    /** A refused request leaves its key free for the corrected one. */
    @Test
    void aKeyOfARefusedRequestIsNotSpent() {
        var key = UUID.randomUUID().toString();
        Refusal.of(422, "validation-failed", () -> Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body("{}").post("/territories"));
        Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(Write.CREATE.body()).post("/territories").then().statusCode(201);
    }

    private static io.restassured.response.Response patch(String tag) {
        return Api.patching(Tokens.analyst(), tag).body("{\"population\": 9}").patch(Stage.target().path());
    }
}
