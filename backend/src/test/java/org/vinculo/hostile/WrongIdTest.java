package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Ids of nothing, of something else, or of somebody else. */
@QuarkusTest
class WrongIdTest {

    private static final String UUID_IN_PATH = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final List<String> PARTS = List.of("", "/children", "/shape", "/history", "/abilities", "/versions/0");

    @ParameterizedTest
    @ValueSource(strings = { "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "7d444840-9dc0-11d1-b245-5ffdce74fad2", "rosario", "1", "-1", "null", "019342b57c0070008000000000000002",
            "{019342b5-7c00-7000-8000-000000000002}", "019342b5-7c00-7000-8000-00000000000g", "1-1-1-1-1", "'", "..%2f.." })
    void anIdOfNothingIsNotFound(String id) {
        for (var part : PARTS) {
            Refusal.of(404, "not-found", () -> Api.as(Tokens.analyst()).urlEncodingEnabled(false)
                    .accept("*/*").get("/territories/" + id.replace("{", "%7B").replace("}", "%7D") + part));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "00000000-0000-0000-0000-000000000000", "7d444840-9dc0-11d1-b245-5ffdce74fad2", "x" })
    void nothingCannotBeChanged(String id) {
        for (var write : Write.values()) {
            var path = write.path().replaceFirst(UUID_IN_PATH, id);
            if (!path.equals(write.path())) {
                Refusal.of(404, "not-found", () -> write.send(write.request(write.token()), path, write.body()));
            }
        }
    }

    /** What belongs to one record is not found under another. */
    @Test
    void aPartOfAnotherRecordIsNotFound() {
        var elsewhere = Map.of(Write.PATCH_CONTACT, "/actors/" + Stage.otherActor().id() + "/contacts/" + Stage.contact(),
                Write.PATCH_ACTIVITY, Links.between(Stage.other(), Stage.abroad()).save().path() + "/activities/" + Stage.activity());
        elsewhere.forEach((write, path) -> Refusal.of(404, "not-found",
                () -> write.send(write.request(Tokens.analyst(), "\"0\""), path, write.body())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "00000000-0000-0000-0000-000000000000", "7d444840-9dc0-11d1-b245-5ffdce74fad2", "x" })
    void nothingReadsAsNotFoundWhateverIsAskedOfIt(String id) {
        Operations.all().stream().filter(each -> !each.writes() && each.path().contains("{id}")).forEach(operation -> {
            var path = operation.target().replaceFirst(UUID_IN_PATH, id);
            Refusal.of(404, "not-found", () -> {
                var request = Api.as(Tokens.analyst()).accept("*/*");
                Operations.NEEDED.getOrDefault(operation.id(), Map.of()).forEach((name, value) -> request.queryParam(name, value.get()));
                return request.get(path);
            });
        });
    }

    /** Ids of an event, a change or a mission are none of a territory, though they are UUIDs and stand on record. */
    @Test
    void anIdOfAnotherTypeIsNotFound() {
        var renamed = Stage.town("CL").save();
        Api.writing(Tokens.analyst()).header("If-Match", renamed.etag()).body(Write.RENAME.body())
                .post(renamed.path() + "/events").then().statusCode(201);
        var event = Database.column("SELECT id FROM territory_event WHERE territory_id = ?", UUID.fromString(renamed.id())).getFirst();
        Refusal.of(404, "not-found", () -> Api.as(Tokens.analyst()).get("/territories/" + event));
        Refusal.of(422, "validation-failed", () -> Write.CREATE.send(Write.CREATE.with("/parent", "\"" + event + "\"")))
                .at("/parent").because("unknown-territory");
        Refusal.of(422, "validation-failed", () -> Write.MERGE.send(Write.MERGE.with("/successors/0", "\"" + event + "\"")))
                .at("/successors/0").because("unknown-territory");
        for (var filter : List.of("parent", "within")) {
            Api.as(Tokens.analyst()).queryParam(filter, event).get("/territories").then().statusCode(200)
                    .body("items.size()", equalTo(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "", "1", "00000000-0000-0000-0000-00000000000g", "019342b57c0070008000000000000002" })
    void aFilterByWhatIsNoIdIsRefused(String id) {
        for (var filter : List.of("parent", "within")) {
            Refusal.of(400, "invalid-parameter", () -> Api.as(Tokens.analyst()).queryParam(filter, id).get("/territories"))
                    .at(filter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "00000000-0000-0000-0000-000000000000", "7d444840-9dc0-11d1-b245-5ffdce74fad2",
            "f47ac10b-58cc-4372-a567-0e02b2c3d479", "019342b5-7c00-7000-0000-000000000002",
            "019342b5-7c00-7000-c000-000000000002", "ffffffff-ffff-ffff-ffff-ffffffffffff" })
    void anIdOfOnesOwnIsAUuidOfVersion7(String id) {
        Refusal.of(422, "validation-failed", () -> Write.CREATE.send(Write.CREATE.with("/id", "\"" + id + "\"")))
                .at("/id").because("not-uuid-v7");
    }

    @Test
    void anIdThatSomebodyElseGaveIsTaken() {
        var body = Map.of("id", Stage.freshId().toString(), "country", "CL", "level", "MUNICIPAL", "status", "GOVERNED",
                "name", "Vila", "source", "Test");
        Api.writing(Tokens.analyst()).body(body).post("/territories").then().statusCode(201);
        Refusal.of(409, "id-already-used", () -> Api.writing(Tokens.otherAnalyst()).body(body).post("/territories")).at("/id");
        Refusal.of(409, "id-already-used", () -> Api.writing(Tokens.mission("AR-EMB-IT"))
                .body(Write.CREATE.with("/id", "\"" + body.get("id") + "\"").replace("\"PT\"", "\"IT\"")).post("/territories"));
    }

    @Test
    void anIdThatStandsForSomethingElseIsTaken() {
        var given = Stage.town("CL").with("id", Stage.freshId().toString()).save();
        Refusal.of(409, "id-already-used", () -> Write.CREATE.send(Write.CREATE.with("/id", "\"" + given.id() + "\""))).at("/id");
        var own = Stage.town("CL").save();
        Refusal.of(409, "id-already-used", () -> Write.CREATE.send(Write.CREATE.with("/id", "\"" + own.id() + "\""))).at("/id");
    }

    /** What is repeated is found, not made twice, whatever key the repetition carries. */
    @Test
    void theSameRequestOfTheSamePersonFindsItsRecord() {
        var body = Write.CREATE.body();
        Write.CREATE.send(body).then().statusCode(201);
        var before = Footprint.now();
        assertThat(Write.CREATE.send(body).statusCode()).isEqualTo(200);
        assertThat(Footprint.now().rows().replaceAll("idempotency \\d+", "")).isEqualTo(before.rows().replaceAll("idempotency \\d+", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NOPE/1", "indec/1", "INDEC/%20", "INDEC/%27", "INDEC/%25", "INDEC/%00", "INDEC/%ff", "ISO_3166_2/%c3%28",
            "INDEC/none", "%00/1", "INDEC/..%2f..", "0/1" })
    void aCodeOfNothingIsNotFound(String code) {
        Refusal.ofRaw(404, "not-found", () -> RawHttp.get("/api/v1/territories/by-code/" + code, Tokens.analyst()));
    }

    @Test
    void aParentMustBeAPlaceForIt() {
        var dissolved = dissolved();
        var abroad = Territories.region("ES", "Región ajena").save();
        var low = Stage.town("PT").save();
        parentRefused(dissolved, "dissolved-territory");
        parentRefused(abroad.id(), "other-country");
        Refusal.of(422, "validation-failed", () -> Write.CREATE.send(
                Write.CREATE.with("/parent", "\"" + low.id() + "\"").replace("\"MUNICIPAL\"", "\"REGIONAL\"")))
                .at("/parent").because("level-too-low");
        parentRefused("00000000-0000-0000-0000-000000000000", "unknown-territory");
        parentRefused(UUID.randomUUID().toString(), "unknown-territory");
    }

    @Test
    void aSuccessorMustBeAlivePlaceOfTheSameCountry() {
        var abroad = Territories.region("ES", "Región ajena").save();
        successorRefused(dissolved(), "dissolved-territory");
        successorRefused(abroad.id(), "other-country");
        successorRefused(Stage.target().id(), "itself");
        successorRefused("00000000-0000-0000-0000-000000000000", "unknown-territory");
    }

    private static String dissolved() {
        var old = Stage.town("PT").save();
        Api.writing(Tokens.analyst()).header("If-Match", old.etag()).body(Write.MERGE.body()).post(old.path() + "/events")
                .then().statusCode(201);
        return old.id();
    }

    private static void parentRefused(String parent, String code) {
        for (var write : List.of(Write.CREATE, Write.PATCH)) {
            Refusal.of(422, "validation-failed", () -> write.send(write.with("/parent", "\"" + parent + "\"")))
                    .at("/parent").because(code);
        }
    }

    private static void successorRefused(String successor, String code) {
        Refusal.of(422, "validation-failed", () -> Write.MERGE.send(Write.MERGE.with("/successors/0", "\"" + successor + "\"")))
                .at("/successors/0").because(code);
    }
}
