package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Requests that really come at the same time: one wins, the others are told, and nothing is counted twice. */
@QuarkusTest
class LinkRacesTest {

    @Inject
    LinkCounters counters;

    @Test
    void ofTenChangesOfOneVersionOneWins() throws InterruptedException {
        var one = town("AR", "Carrera Uno").save();
        var other = town("IT", "Corsa Due").save();
        var third = town("FR", "Course Trois").save();
        var link = Links.between(one, other).save();
        var changed = Map.of("partners", List.of(Map.of("territory", one.id()), Map.of("territory", third.id())));
        var answers = atOnce(10, i -> i % 2 == 0 ? link.put("/participants", changed)
                : link.put("/modalities", List.of("TRAINING")));
        assertThat(statuses(answers)).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(Database.count("SELECT count(*) FROM history WHERE subject_id = ?::uuid", link.id())).isEqualTo(2);
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void theFirstUseOfATerritoryByTenLinksAtOnceCreatesOneAdministration() throws InterruptedException {
        var one = town("AR", "Primero Uno").save();
        var other = town("IT", "Primo Due").save();
        var answers = atOnce(10, i -> (i % 2 == 0 ? Links.between(one, other) : Links.between(other, one))
                .post(Tokens.analyst()).extract().response());
        assertThat(statuses(answers)).containsOnly(201);
        for (var territory : List.of(one, other)) {
            assertThat(Database.count("SELECT count(*) FROM actor WHERE territory_id = ?::uuid", territory.id())).isOne();
            assertThat(Database.count("SELECT link_count FROM actor WHERE territory_id = ?::uuid", territory.id())).isEqualTo(10);
            assertThat(Database.count("SELECT link_count FROM territory WHERE id = ?::uuid", territory.id())).isEqualTo(10);
        }
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void linksWrittenWhileTheirActorsAreMergedFollowThemAllTheSame() throws InterruptedException {
        var abroad = town("IT", "Fusione in corsa").save();
        var kept = Actors.administration("AR", "Queda en carrera").save();
        var gone = Actors.administration("AR", "Se va en carrera").save();
        var answers = atOnce(8, i -> i == 3 ? Api.writing(Tokens.analyst()).header("If-Match", gone.etag())
                .body(Map.of("into", kept.id(), "intoVersion", 0, "reason", "x")).post(gone.path() + "/merge")
                : Links.among(gone.id()).partner(abroad).post(Tokens.analyst()).extract().response());
        assertThat(statuses(answers)).containsOnly(200, 201);
        assertThat(Database.count("SELECT count(*) FROM link_participant WHERE actor_id = ?::uuid", gone.id())).isZero();
        assertThat(Database.count("SELECT link_count FROM actor WHERE id = ?::uuid", kept.id())).isEqualTo(7);
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void linksWrittenWhileTheirPlacesMoveAreFoundWhereThoseStandThen() throws InterruptedException {
        var here = Territories.region("AR", "Región de partida").save();
        var there = Territories.region("AR", "Región de llegada").save();
        var town = town("AR", "Pueblo en mudanza").under(here).save();
        var abroad = town("IT", "Trasloco").save();
        Links.between(town, abroad).save();
        atOnce(6, i -> i == 2 ? Api.patching(Tokens.analyst(), town.again().etag()).body(Map.of("parent", there.id())).patch(town.path())
                : Links.between(town, abroad).post(Tokens.analyst()).extract().response());
        assertThat(counters.check()).isEmpty();
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    /** Two who wait for each other are told to come again (503 with Retry-After), nothing being written; clients do. */
    private static Response insistent(Supplier<Response> request) {
        var answer = request.get();
        for (int again = 0; answer.statusCode() == 503 && again < 10; again++) {
            assertThat(answer.header("Retry-After")).isNotBlank();
            answer = request.get();
        }
        return answer;
    }

    private static List<Response> atOnce(int times, java.util.function.IntFunction<Response> request) throws InterruptedException {
        var requests = new ArrayList<Callable<Response>>();
        IntStream.range(0, times).forEach(i -> requests.add(() -> insistent(() -> request.apply(i))));
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
