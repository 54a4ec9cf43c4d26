package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** A random sequence of writes over a few territories, actors and links; each is accepted or refused, none fails. */
final class Walk {

    private static final List<String> WAYS = List.of("TRAINING", "EVENTS", "PROJECTS");
    private static final List<String> THEMES = List.of("safe-water", "local-development");

    private final Random random;
    private final Territories.Saved top;
    private final List<Territories.Saved> regions;
    private final List<Territories.Saved> towns = new ArrayList<>();
    private final List<Actors.Saved> actors = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Map<String, Integer> accepted = new HashMap<>();

    Walk(long seed) {
        random = new Random(seed);
        top = region("AR", "Azar " + seed).save();
        regions = List.of(Territories.department("AR", "Azar Norte " + seed).under(top).save(),
                Territories.department("AR", "Azar Sur " + seed).under(top).save());
        for (int i = 0; i < 6; i++) {
            var town = town(List.of("AR", "IT", "FR").get(i % 3), "Azar " + seed + " " + i);
            towns.add((i % 3 == 0 ? town.under(regions.get(i % 2)) : town).save());
        }
        for (int i = 0; i < 4; i++) {
            actors.add(Actors.administration("AR", "Ente " + seed + " " + i).of(towns.get(i % 2 * 3)).save());
        }
    }

    void take(int steps) {
        for (int step = 0; step < steps; step++) {
            int what = links.size() < 3 ? 0 : random.nextInt(16);
            var answer = write(what);
            assertThat(answer.statusCode()).as("step " + step + ", write " + what + ": " + answer.asString())
                    .isIn(200, 201, 409, 422);
            if (answer.statusCode() < 300) {
                accepted.merge(String.valueOf(what), 1, Integer::sum);
            }
        }
    }

    List<String> links() {
        return links;
    }

    Territories.Saved top() {
        return top;
    }

    /** How many of the kinds of writes were accepted at least once. */
    int kindsAccepted() {
        return accepted.size();
    }

    private Response write(int what) {
        return switch (what) {
            case 0, 1 -> create();
            case 2, 3, 4 -> link().put("/participants", Map.of("partners", IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(i -> participant()).toList()));
            case 5 -> link().patch(Map.of("title", "Título " + random.nextInt(9), "plannedEnd", (1990 + random.nextInt(60)) + "-01-01"));
            case 6 -> themes();
            case 7 -> link().put("/modalities", WAYS.subList(0, random.nextInt(3)));
            case 8 -> activity();
            case 9 -> leave(random.nextBoolean() ? "/discard" : "/void");
            case 10 -> publish();
            case 11, 12 -> merge();
            case 13 -> move();
            case 14 -> {
                var actor = any(actors).again();
                yield Api.patching(Tokens.analyst(), actor.etag()).body(Map.of("territory", argentine().id(), "shortName",
                        "Nuevo " + random.nextInt(9))).patch(actor.path());
            }
            default -> dissolve();
        };
    }

    private Response move() {
        var town = argentine().again();
        return Api.patching(Tokens.analyst(), town.etag()).body(Map.of("parent", any(regions).id())).patch(town.path());
    }

    private Response create() {
        var draft = Links.between(any(towns), any(towns)).actor(any(actors).id());
        if (random.nextBoolean()) {
            draft.since("199" + random.nextInt(9) + "-01-01");
        }
        var answer = draft.post(Tokens.analyst()).extract().response();
        if (answer.statusCode() == 201) {
            links.add(answer.path("id"));
        }
        return answer;
    }

    private Response themes() {
        var link = link();
        List<String> partners = Api.as(Tokens.analyst()).get(link.path()).path("partners.actor");
        return link.put("/themes", THEMES.subList(0, 1 + random.nextInt(2)).stream()
                .map(theme -> Map.of("theme", theme, "offeredBy", partners.subList(0, random.nextInt(3)))).toList());
    }

    private Response activity() {
        var link = link();
        List<String> partners = Api.as(Tokens.analyst()).get(link.path()).path("partners.actor");
        return link.post(Tokens.analyst(), "/activities", Map.of("date", "202" + random.nextInt(5) + "-05-01", "participants",
                List.of(any(partners))));
    }

    private Response leave(String how) {
        return link().post(Tokens.analyst(), how, Map.of("reason", "azar"));
    }

    /** What the API does not offer yet. */
    private Response publish() {
        var link = link();
        Database.run("UPDATE link SET visibility = CASE visibility WHEN 'INTERNAL' THEN 'PUBLISHED' ELSE 'INTERNAL' END"
                + " WHERE id = '" + link.id() + "' AND state = 'ACTIVE'");
        return Api.as(Tokens.analyst()).get(link.path());
    }

    private Response merge() {
        var from = any(actors).again();
        var into = any(actors).again();
        var answer = Api.writing(Tokens.analyst()).header("If-Match", from.etag()).body(Map.of("into", into.id(),
                "intoVersion", into.version(), "reason", "azar")).post(from.path() + "/merge");
        if (answer.statusCode() == 200) {
            actors.add(Actors.administration("AR", "Ente más " + actors.size()).of(argentine()).save());
        }
        return answer;
    }

    /** A town becomes part of another, whose administration is another one; links stay where they were made. */
    private Response dissolve() {
        var gone = town("AR", "Efímera " + random.nextInt(99)).under(any(regions)).save();
        var answer = Links.between(gone, towns.get(1)).post(Tokens.analyst()).statusCode(201).extract();
        links.add(answer.path("id"));
        return Api.writing(Tokens.analyst()).header("If-Match", gone.again().etag()).body(Map.of("type", "MERGED", "date",
                "2024-01-01", "reason", "azar", "successors", List.of(argentine().id()))).post(gone.path() + "/events");
    }

    private Links.Saved link() {
        return new Links.Saved(any(links), "").again();
    }

    private Map<String, String> participant() {
        return random.nextInt(3) == 0 ? Map.of("actor", any(actors).id()) : Map.of("territory", any(towns).id());
    }

    private Territories.Saved argentine() {
        return towns.get(3 * random.nextInt(2));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
