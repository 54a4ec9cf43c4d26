package org.vinculo.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Actors.Saved;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Mergers in whatever order, one after another and at once: they add up, lose nothing, and never make a circle. */
@QuarkusTest
class ActorMergeOrderTest {

    private static final int ACTORS = 5;

    /** Each has a link, a contact, a territory it acts for and a theme of its own; one that lives on has all of them. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2 })
    void inWhateverOrderFiveBecomeOneItHasEverything(long seed) {
        var random = new Random(seed);
        var abroad = Territories.town("IT", "Altrove " + seed).save();
        var themes = Database.column("SELECT code FROM theme ORDER BY code LIMIT 2");
        var covered = Territories.town("AR", "Cubierto por todos " + seed).save();
        var all = new ArrayList<Saved>();
        for (int i = 0; i < ACTORS; i++) {
            var actor = Actors.administration("AR", "Uno de cinco " + seed + " " + i).save();
            Links.among(actor.id()).partner(abroad).with("title", "Vínculo " + i).theme("safe-water", actor.id()).save();
            Api.writing(Tokens.analyst()).body(Map.of("name", "Persona " + i)).post(actor.path() + "/contacts").then().statusCode(201);
            var own = Territories.town("AR", "Cubierto " + seed + " " + i).save();
            put(actor.again(), "/covers", List.of(covered.id(), own.id()));
            put(actor.again(), "/competences", Map.of("themes", List.of(themes.get(i % themes.size()))));
            all.add(actor);
        }
        var before = historyLines(all);
        var alive = new ArrayList<>(all);
        while (alive.size() > 1) {
            var gone = alive.remove(random.nextInt(alive.size()));
            merge(gone.again(), alive.get(random.nextInt(alive.size())).again()).then().statusCode(200);
        }
        var survivor = alive.getFirst();
        all.stream().filter(each -> !each.equals(survivor)).forEach(gone -> Api.as(Tokens.analyst()).get(gone.path()).then()
                .body("mergedInto.id", equalTo(survivor.id())));
        hasEverything(survivor, themes);
        assertThat(historyLines(List.of(survivor))).isEqualTo(before + 2 * (ACTORS - 1));
    }

    private static void hasEverything(Saved survivor, List<String> themes) {
        var read = Api.as(Tokens.analyst()).get(survivor.path());
        var links = Api.as(Tokens.analyst()).queryParam("actor", survivor.id()).get("/links");
        assertThat(links.<List<String>>path("items.title")).containsExactlyInAnyOrder("Vínculo 0", "Vínculo 1", "Vínculo 2",
                "Vínculo 3", "Vínculo 4");
        assertThat(read.<Integer>path("links")).isEqualTo(ACTORS);
        assertThat(read.<List<String>>path("mergedFrom.id")).hasSize(ACTORS - 1);
        assertThat(read.<List<String>>path("covers.id")).hasSize(ACTORS + 1).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(read.<List<String>>path("competences"))).isEqualTo(new TreeSet<>(themes));
        assertThat(Api.as(Tokens.analyst()).get(survivor.path() + "/contacts").<List<String>>path("items.name"))
                .containsExactlyInAnyOrder("Persona 0", "Persona 1", "Persona 2", "Persona 3", "Persona 4");
        for (var id : links.<List<String>>path("items.id")) {
            assertThat(Api.as(Tokens.analyst()).get("/links/" + id).<List<String>>path("themes[0].offeredBy")).containsExactly(survivor.id());
        }
    }

    @Test
    void threeInACircleAreRefusedWithNothingWritten() {
        var a = Actors.university("CL", "Círculo A").save();
        var b = Actors.university("CL", "Círculo B").save();
        var c = Actors.university("CL", "Círculo C").save();
        merge(a, b).then().statusCode(200);
        merge(b.again(), c).then().statusCode(200);
        var before = standing(a, b, c);
        for (var gone : List.of(a, b)) {
            var refused = merge(c.again(), gone.again());
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.<String>path("type")).isEqualTo("/api/v1/problems/conflict");
            assertThat(refused.<String>path("detail")).isEqualTo("El actor de destino ya se fusionó con otro.");
        }
        assertThat(standing(a, b, c)).isEqualTo(before);
    }

    @Test
    void threeWhoMergeInACircleAtOnceLeaveOneOrMoreStanding() {
        for (int round = 0; round < 4; round++) {
            var three = new ArrayList<Saved>();
            for (int i = 0; i < 3; i++) {
                three.add(Actors.university("CL", "Ronda " + round + " " + i).save());
            }
            var answers = AtOnce.all(List.<Callable<Response>>of(() -> merge(three.get(0), three.get(1)),
                    () -> merge(three.get(1), three.get(2)), () -> merge(three.get(2), three.get(0))));
            assertThat(answers).extracting(Response::statusCode).contains(200).isSubsetOf(200, 409, 412);
            long merged = answers.stream().filter(answer -> answer.statusCode() == 200).count();
            assertThat(Database.count("SELECT count(*) FROM actor WHERE status = 'MERGED' AND id = ANY (string_to_array(?, ',')::uuid[])",
                    String.join(",", three.stream().map(Saved::id).toList()))).isEqualTo(merged);
            assertThat(Database.column("SELECT a.id FROM actor a JOIN actor b ON b.id = a.merged_into WHERE b.status = 'MERGED'")).isEmpty();
        }
    }

    /** Who comes second is told so, whichever of the two records was edited; nothing is half merged. */
    @Test
    void ofAMergeAndAnEditAtOnceOneWins() {
        for (int round = 0; round < 6; round++) {
            var from = Actors.university("CL", "Editada de " + round).save();
            var into = Actors.university("CL", "Editada en " + round).save();
            var edited = round % 2 == 0 ? into : from;
            var answers = AtOnce.all(List.<Callable<Response>>of(() -> merge(from, into),
                    () -> Api.patching(Tokens.analyst(), edited.etag()).body(Map.of("shortName", "Edición")).patch(edited.path())));
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
            boolean merged = answers.getFirst().statusCode() == 200;
            assertThat(Database.column("SELECT status FROM actor WHERE id = ?::uuid", from.id()))
                    .containsExactly(merged ? "MERGED" : "ACTIVE");
            assertThat(Database.column("SELECT action FROM history WHERE action <> 'CREATED' AND subject_id IN (?::uuid, ?::uuid)"
                    + " ORDER BY action", from.id(), into.id())).isEqualTo(merged ? List.of("ABSORBED", "MERGED") : List.of("UPDATED"));
        }
    }

    private static List<String> standing(Saved... actors) {
        return Database.column("SELECT concat_ws(' ', id, version, status, merged_into) FROM actor"
                + " WHERE id = ANY (string_to_array(?, ',')::uuid[]) UNION ALL SELECT count(*)::text FROM history ORDER BY 1",
                String.join(",", Arrays.stream(actors).map(Saved::id).toList()));
    }

    private static int historyLines(List<Saved> actors) {
        return actors.stream().mapToInt(actor -> Api.as(Tokens.analyst()).queryParam("limit", 200).get(actor.path() + "/history")
                .<List<Object>>path("items").size()).sum();
    }

    private static Response merge(Saved from, Saved into) {
        return Api.writing(Tokens.analyst()).header("If-Match", from.etag()).body(Map.of("into", into.id(), "intoVersion",
                into.version(), "reason", "Es el mismo")).post(from.path() + "/merge");
    }

    private static void put(Saved actor, String part, Object body) {
        Api.writing(Tokens.analyst()).header("If-Match", actor.etag()).body(body).put(actor.path() + part).then().statusCode(200);
    }
}
