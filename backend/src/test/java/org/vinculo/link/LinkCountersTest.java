package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

@QuarkusTest
class LinkCountersTest {

    @Inject
    LinkCounters counters;

    @Test
    void aLinkCountsForItsParticipantsAndOnceForEachPlaceUntilItIsGone() {
        var region = region("AR", "Provincia contada").save();
        var one = town("AR", "Contada Uno").under(region).save();
        var two = town("AR", "Contada Dos").under(region).save();
        var link = Links.between(one, two).partner(town("IT", "Contata").save()).save();
        assertThat(count(region)).isOne();
        assertThat(count(one)).isOne();
        Links.between(two, town("FR", "Comptée").save()).since("1999-01-01").save();
        assertThat(count(region)).isEqualTo(2);
        link.post(Tokens.analyst(), "/discard", Map.of("reason", "x")).then().statusCode(200);
        assertThat(count(region)).isOne();
        assertThat(count(one)).isZero();
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void theCheckNoticesWhatIsKeptWrongly() {
        var town = town("AR", "Mal contada").save();
        var link = Links.between(town, town("IT", "Mal contata").save()).save();
        Database.run("UPDATE territory SET link_count = 7 WHERE id = '" + town.id() + "'",
                "UPDATE link SET label = 'x' WHERE id = '" + link.id() + "'");
        assertThat(counters.check()).hasSize(2).anyMatch(line -> line.contains(town.id()) && line.contains("7"))
                .anyMatch(line -> line.contains(link.id()));
        Database.run("UPDATE territory SET link_count = 1 WHERE id = '" + town.id() + "'",
                "SELECT link_gather(ARRAY['" + link.id() + "'::uuid])");
        assertThat(counters.check()).isEmpty();
    }

    /** Whatever is written in whatever order, every rule and every counter holds. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2 })
    void anySequenceOfWritesKeepsEveryRuleAndEveryCounter(long seed) {
        var random = new Random(seed);
        var regions = List.of(region("AR", "Azar Norte " + seed).save(), region("AR", "Azar Sur " + seed).save());
        var towns = new ArrayList<Territories.Saved>();
        for (int i = 0; i < 6; i++) {
            var country = List.of("AR", "IT", "FR").get(i % 3);
            var town = town(country, "Azar " + seed + " " + i);
            towns.add((i % 3 == 0 ? town.under(regions.get(i % 2)) : town).save());
        }
        var links = new ArrayList<String>();
        for (int step = 0; step < 40; step++) {
            write(random, towns, regions, links);
        }
        assertThat(links).isNotEmpty();
        assertThat(counters.check()).isEmpty();
        assertThat(Database.count("""
                SELECT count(*) FROM link l WHERE state NOT IN ('DISCARDED', 'VOID') AND 2 > (
                  SELECT count(DISTINCT a.country) FROM link_participant p JOIN actor a ON a.id = p.actor_id
                   WHERE p.link_id = l.id AND p.role = 'PARTNER' AND a.type = 'SUBSTATE_ADMINISTRATION')""")).isZero();
        assertThat(Database.count("SELECT count(*) FROM link l WHERE version <> "
                + "(SELECT max(version) FROM history h WHERE h.subject_type = 'LINK' AND h.subject_id = l.id)")).isZero();
    }

    private static void write(Random random, List<Territories.Saved> towns, List<Territories.Saved> regions, List<String> links) {
        int what = links.isEmpty() ? 0 : random.nextInt(10);
        if (what < 3) {
            var answer = Links.between(any(random, towns), any(random, towns)).post(Tokens.analyst()).extract();
            if (answer.statusCode() == 201) {
                links.add(answer.path("id"));
            }
            return;
        }
        var link = new Links.Saved(links.get(random.nextInt(links.size())), "").again();
        switch (what) {
            case 3, 4, 5 -> link.put("/participants", Map.of("partners", List.of(Map.of("territory", any(random, towns).id()),
                    Map.of("territory", any(random, towns).id()), Map.of("territory", any(random, towns).id()))));
            case 6 -> link.post(Tokens.analyst(), random.nextBoolean() ? "/discard" : "/void", Map.of("reason", "azar"));
            case 7 -> Database.run("UPDATE link SET visibility = CASE visibility WHEN 'INTERNAL' THEN 'PUBLISHED' ELSE 'INTERNAL' END,"
                    + " state = 'ACTIVE', started_on = '1999-01-01' WHERE id = '" + link.id() + "' AND state IN ('DRAFT', 'ACTIVE')");
            case 8 -> {
                var town = towns.get(3 * random.nextInt(2)).again();
                Api.patching(Tokens.analyst(), town.etag()).body(Map.of("parent", any(random, regions).id())).patch(town.path());
            }
            default -> merge(random, link);
        }
    }

    /** A new actor of a partner's country is merged into that partner after it took its place beside it. */
    private static void merge(Random random, Links.Saved link) {
        var view = Api.as(Tokens.analyst()).get(link.path());
        String partner = view.path("partners[0].actor");
        var twin = Actors.administration(view.path("partners[0].country"), "Doble " + random.nextInt()).save();
        List<String> others = view.path("partners.actor");
        var partners = new ArrayList<Map<String, String>>(List.of(Map.of("actor", twin.id())));
        others.stream().skip(random.nextInt(2)).forEach(id -> partners.add(Map.of("actor", id)));
        link.put("/participants", Map.of("partners", partners));
        var into = new Actors.Saved(partner, "").again();
        Api.writing(Tokens.analyst()).header("If-Match", twin.again().etag()).body(Map.of("into", partner, "intoVersion",
                into.version(), "reason", "azar")).post(twin.path() + "/merge").then().statusCode(200);
    }

    private static Territories.Saved any(Random random, List<Territories.Saved> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static long count(Territories.Saved territory) {
        return Database.count("SELECT link_count FROM territory WHERE id = ?::uuid", territory.id());
    }
}
