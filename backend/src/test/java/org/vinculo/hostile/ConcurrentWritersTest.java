package org.vinculo.hostile;

import org.vinculo.support.AtOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

/** Many who write the same thing in the same moment. */
@QuarkusTest
class ConcurrentWritersTest {

    @Test
    void ofTenWritersOnOneTagExactlyOneWins() {
        var town = Stage.town("BR").save();
        var answers = tenTimes(i -> Api.patching(Tokens.analyst(), town.etag()).body(Map.of("population", 100 + i)).patch(town.path()));
        oneWon(town, answers, 200);
    }

    @Test
    void ofTenWhoRenameItAtOnceExactlyOneDoes() {
        var town = Stage.town("BR").save();
        var answers = tenTimes(i -> Api.writing(Tokens.analyst()).header("If-Match", town.etag())
                .body(Map.of("type", "RENAMED", "date", "2020-01-01", "newName", "Nuevo " + i, "reason", "x")).post(town.path() + "/events"));
        oneWon(town, answers, 201);
        assertThat(Database.count("SELECT count(*) FROM territory_event WHERE territory_id = ?", id(town))).isOne();
    }

    @Test
    void ofTenWhoReplaceItsCodesAtOnceExactlyOneDoes() {
        var town = Stage.town("BR").save();
        var answers = tenTimes(i -> Api.writing(Tokens.analyst()).header("If-Match", town.etag())
                .body(List.of(Map.of("scheme", "IATI", "value", "T" + UUID.randomUUID()))).put(town.path() + "/identifiers"));
        oneWon(town, answers, 200);
        assertThat(Database.count("SELECT count(*) FROM territory_identifier WHERE territory_id = ?", id(town))).isOne();
    }

    @Test
    void ofTenWritersWithoutAVersionNoneWrites() {
        var town = Stage.town("BR").save();
        var before = Footprint.now();
        var answers = tenTimes(i -> Api.writing(Tokens.analyst()).contentType("application/merge-patch+json")
                .body(Map.of("population", i)).patch(town.path()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(428);
        assertThat(Footprint.now()).isEqualTo(before);
    }

    @Test
    void tenCopiesOfOneRequestMakeOneRecord() {
        var key = UUID.randomUUID().toString();
        var body = Stage.town("BR").body();
        var answers = tenTimes(i -> Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(body).post("/territories"));
        assertThat(answers).extracting(Response::statusCode).contains(201).allMatch(status -> status == 201 || status == 409);
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer -> {
            assertThat(answer.<String>path("type")).isEqualTo("/api/v1/problems/request-in-progress");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        });
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201).map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        assertThat(Database.count("SELECT count(*) FROM territory WHERE name = ?", body.get("name"))).isOne();
    }

    @Test
    void tenDifferentRequestsUnderOneKeyMakeOneRecord() {
        var key = UUID.randomUUID().toString();
        var bodies = IntStream.range(0, 10).mapToObj(i -> Stage.town("BR").body()).toList();
        var answers = tenTimes(i -> Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(bodies.get(i)).post("/territories"));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
        assertThat(answers).extracting(Response::statusCode).allMatch(status -> List.of(201, 409, 422).contains(status));
        assertThat(bodies.stream().filter(body -> Database.count("SELECT count(*) FROM territory WHERE name = ?", body.get("name")) > 0))
                .hasSize(1);
    }

    @Test
    void oneIdGivenByTwoPeopleAtOnceGoesToOne() {
        for (int round = 0; round < 3; round++) {
            var body = Stage.town("BR").with("id", Stage.freshId().toString()).body();
            var answers = AtOnce.all(List.<Callable<Response>>of(
                    () -> Api.writing(Tokens.analyst()).body(body).post("/territories"),
                    () -> Api.writing(Tokens.otherAnalyst()).body(body).post("/territories")));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        }
    }

    /** A client that sends its record again under other keys, before its first answer came. */
    @Test
    void oneIdGivenTenTimesByOnePersonMakesOneRecord() {
        var body = Stage.town("BR").with("id", Stage.freshId().toString()).body();
        var answers = tenTimes(i -> Api.writing(Tokens.analyst()).body(body).post("/territories"));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(9);
        assertThat(Database.count("SELECT count(*) FROM history WHERE subject_id = ?", UUID.fromString((String) body.get("id")))).isOne();
    }

    @Test
    void oneCodeClaimedByTenAtOnceGoesToOne() {
        var code = "C-" + UUID.randomUUID();
        var answers = tenTimes(i -> Stage.town("BR").code("IATI", code).post(Tokens.analyst()).extract().response());
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409)).hasSize(9);
        assertThat(Database.count("SELECT count(*) FROM territory_identifier WHERE value = ?", code)).isOne();
    }

    /** Mergers in opposite directions would leave two dissolved towns that point at each other. */
    @Test
    void twoThatMergeIntoEachOtherAtOnceDoNotBothVanish() {
        for (int round = 0; round < 3; round++) {
            var one = Stage.town("BR").save();
            var two = Stage.town("BR").save();
            var answers = AtOnce.all(List.<Callable<Response>>of(() -> merge(one, two), () -> merge(two, one)));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 422);
        }
    }

    private static Response merge(Saved from, Saved into) {
        return Api.writing(Tokens.analyst()).header("If-Match", from.etag()).body(Map.of("type", "MERGED", "date", "2020-01-01",
                "reason", "x", "successors", List.of(into.id()))).post(from.path() + "/events");
    }

    private static void oneWon(Saved town, List<Response> answers, int status) {
        assertThat(answers.stream().filter(answer -> answer.statusCode() == status)).hasSize(1);
        var losers = answers.stream().filter(answer -> answer.statusCode() == 412).toList();
        assertThat(losers).hasSize(9);
        losers.forEach(answer -> {
            assertThat(answer.<String>path("type")).isEqualTo("/api/v1/problems/version-mismatch");
            assertThat(answer.<String>path("current.id")).isEqualTo(town.id());
            assertThat(answer.<Integer>path("current.version")).isOne();
        });
        assertThat(Api.as(Tokens.analyst()).get(town.path()).<Integer>path("version")).isOne();
        assertThat(Database.count("SELECT count(*) FROM history WHERE subject_id = ?", id(town))).isEqualTo(2);
    }

    private static UUID id(Saved town) {
        return UUID.fromString(town.id());
    }

    private static List<Response> tenTimes(java.util.function.IntFunction<Response> request) {
        return AtOnce.all(IntStream.range(0, 10).<Callable<Response>>mapToObj(i -> () -> request.apply(i)).toList());
    }
}
