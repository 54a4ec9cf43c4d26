package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
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
    void ofTenChangesOfOneVersionOneWins() {
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
    void theFirstUseOfATerritoryByTenLinksAtOnceCreatesOneAdministration() {
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
    void linksWrittenWhileTheirActorsAreMergedFollowThemAllTheSame() {
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
    void linksWrittenWhileTheirPlacesMoveAreFoundWhereThoseStandThen() {
        var here = region("AR", "Región de partida").save();
        var there = region("AR", "Región de llegada").save();
        var town = town("AR", "Pueblo en mudanza").under(here).save();
        var abroad = town("IT", "Trasloco").save();
        Links.between(town, abroad).save();
        var answers = atOnce(6, i -> i == 2 ? Api.patching(Tokens.analyst(), town.again().etag()).body(Map.of("parent", there.id())).patch(town.path())
                : Links.between(town, abroad).post(Tokens.analyst()).extract().response());
        assertThat(statuses(answers)).containsOnly(200, 201);
        assertThat(counters.check()).isEmpty();
    }

    /** Ten writers of all kinds over the same few records: some come too late (409, 412), nobody waits in a circle (503). */
    @Test
    void whateverIsWrittenAtOnceNobodyWaitsInACircle() {
        var regions = List.of(region("AR", "Región del tumulto").save(), region("AR", "Otra del tumulto").save());
        var towns = List.of(town("AR", "Tumulto Uno").under(regions.get(0)).save(), town("AR", "Tumulto Dos").under(regions.get(1)).save(),
                town("IT", "Tumulto Tre").save());
        var consortium = Actors.administration("AR", "Consorcio del tumulto").of(towns.get(0)).save();
        var links = new ArrayList<Links.Saved>();
        for (int i = 0; i < 3; i++) {
            links.add(Links.among(consortium.id()).partner(towns.get(2)).partner(towns.get(i % 2)).save());
        }
        for (int round = 0; round < 4; round++) {
            var fresh = town("AR", "Tumulto fresco " + round).under(regions.get(round % 2)).save();
            var twin = Actors.administration("AR", "Doble del tumulto " + round).of(towns.get(round % 2)).save();
            Links.among(twin.id()).partner(towns.get(2)).save();
            var storm = new Storm(round, regions, towns, consortium, links, fresh, twin);
            assertThat(statuses(atOnce(10, storm::strike))).as("round " + round).isSubsetOf(200, 201, 409, 412);
        }
        assertThat(counters.check()).isEmpty();
    }

    /** What each writer does: all that locks more than one row. */
    private record Storm(int round, List<Territories.Saved> regions, List<Territories.Saved> towns, Actors.Saved consortium,
            List<Links.Saved> links, Territories.Saved fresh, Actors.Saved twin) {

        Response strike(int writer) {
            var token = Tokens.analyst();
            var link = links.get(writer % 3);
            var town = towns.get(round % 2);
            return switch (writer) {
                case 0 -> Links.between(fresh, towns.get(2)).actor(consortium.id()).post(token).extract().response();
                case 1 -> Links.between(towns.get(2), fresh).actor(twin.id()).post(token).extract().response();
                case 2, 3 -> link.again().put("/participants", Map.of("partners", List.of(Map.of("territory", fresh.id()),
                        Map.of("territory", towns.get(2).id()), Map.of("actor", twin.id()))));
                case 4 -> link.again().post(token, round % 2 == 0 ? "/discard" : "/void", Map.of("reason", "x"));
                case 5 -> Api.writing(token).header("If-Match", twin.again().etag()).body(Map.of("into", consortium.id(),
                        "intoVersion", consortium.again().version(), "reason", "x")).post(twin.path() + "/merge");
                case 6 -> Api.patching(token, consortium.again().etag())
                        .body(Map.of("territory", towns.get((round + 1) % 2).id())).patch(consortium.path());
                case 7 -> Api.patching(token, town.again().etag()).body(Map.of("parent", regions.get((round + 1) % 2).id()))
                        .patch(town.path());
                case 8 -> Api.writing(token).header("If-Match", towns.get(2).again().etag()).body(Map.of("type", "RENAMED",
                        "date", "2020-01-01", "newName", "Tumulto " + round, "reason", "x")).post(towns.get(2).path() + "/events");
                default -> Api.writing(token).post(fresh.path() + "/principal");
            };
        }
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    private static List<Response> atOnce(int times, IntFunction<Response> request) {
        return AtOnce.all(IntStream.range(0, times).<Callable<Response>>mapToObj(i -> () -> request.apply(i)).toList());
    }
}
