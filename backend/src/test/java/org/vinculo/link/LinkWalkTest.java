package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** Whatever is written in whatever order, every rule and every counter holds, and the change log tells all of it. */
@QuarkusTest
class LinkWalkTest {

    /** What must be empty, by the tables of V010 alone: nothing here reads what is kept for lists. */
    private static final Map<String, String> BROKEN_RULES = Map.of("fewer than two partners, or administrations of one country", """
            SELECT l.id FROM link l LEFT JOIN link_participant p ON p.link_id = l.id AND p.role = 'PARTNER'
              LEFT JOIN actor a ON a.id = p.actor_id WHERE l.state NOT IN ('DISCARDED', 'VOID') GROUP BY l.id
            HAVING count(*) < 2 OR count(DISTINCT a.country) FILTER (WHERE a.type = 'SUBSTATE_ADMINISTRATION') < 2""",
            "an actor that was merged takes part", """
            SELECT a.id FROM link_participant p JOIN actor a ON a.id = p.actor_id WHERE a.status = 'MERGED'
             UNION SELECT a.id FROM link_activity_participant p JOIN actor a ON a.id = p.actor_id WHERE a.status = 'MERGED'""",
            "an offer of one that takes no part", """
            SELECT o.actor_id FROM link_theme_offer o LEFT JOIN link_participant p USING (link_id, actor_id)
             WHERE p.link_id IS NULL""",
            "published, but gone or in preparation", """
            SELECT id FROM link WHERE visibility = 'PUBLISHED' AND state IN ('DRAFT', 'DISCARDED', 'VOID')""",
            "the last confirmation is no activity's", """
            SELECT l.id FROM link l WHERE l.id = ANY ('{walked}'::uuid[]) AND l.last_confirmed_on IS DISTINCT FROM
                   (SELECT max(date) FROM link_activity a WHERE a.link_id = l.id)""",
            "an actor's or a territory's links counted wrongly", """
            WITH RECURSIVE above AS (
              SELECT id AS territory, id AS place, parent_id FROM territory
               UNION ALL SELECT a.territory, p.id, p.parent_id FROM above a JOIN territory p ON p.id = a.parent_id
            ), counted AS (
              SELECT p.actor_id AS subject, l.id, l.visibility FROM link_participant p JOIN link l ON l.id = p.link_id
               WHERE l.state NOT IN ('DISCARDED', 'VOID')
               UNION
              SELECT s.place, l.id, l.visibility FROM link_participant p JOIN link l ON l.id = p.link_id
                JOIN actor a ON a.id = p.actor_id JOIN above s ON s.territory = a.territory_id
               WHERE p.role = 'PARTNER' AND l.state NOT IN ('DISCARDED', 'VOID')
            ), kept AS (
              SELECT id, link_count, published_link_count FROM actor
               UNION ALL SELECT id, link_count, published_link_count FROM territory)
            SELECT k.id FROM kept k LEFT JOIN counted c ON c.subject = k.id GROUP BY k.id, link_count, published_link_count
            HAVING link_count <> count(c.id)
                OR published_link_count <> count(c.id) FILTER (WHERE c.visibility = 'PUBLISHED')""",
            "a version without its line in the change log", """
            SELECT l.id FROM link l WHERE l.version + 1 <> (SELECT count(DISTINCT h.version) FROM history h
             WHERE h.subject_type = 'LINK' AND h.subject_id = l.id AND h.version <= l.version)""");

    @Inject
    LinkCounters counters;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2 })
    void anySequenceOfWritesKeepsEveryRuleEveryCounterAndItsMemory(long seed) {
        var walk = new Walk(seed);
        walk.take(60);
        assertThat(walk.kindsAccepted()).isGreaterThanOrEqualTo(9);
        var walked = "{" + String.join(",", walk.links()) + "}";
        BROKEN_RULES.forEach((rule, sql) -> assertThat(Database.column(sql.replace("{walked}", walked))).as(rule).isEmpty());
        assertThat(counters.check()).isEmpty();
        walk.links().forEach(LinkWalkTest::remembered);
        everyReaderIsToldWhatTheyMaySee(walk);
    }

    /** The latest version put together from the change log is the record. */
    private static void remembered(String id) {
        Map<String, Object> now = Api.as(Tokens.analyst()).get("/links/" + id).path("");
        Map<String, Object> told = Api.as(Tokens.analyst()).get("/links/" + id + "/versions/" + now.get("version")).path("record");
        for (var field : List.of("type", "state", "startedOn", "plannedEnd", "lastConfirmedOn", "objectives", "instrument", "source")) {
            assertThat(told.get(field)).as(id + " " + field).isEqualTo(now.get(field));
        }
        for (var list : List.of("themes", "modalities", "languages")) {
            assertThat(told.getOrDefault(list, List.of())).as(id + " " + list).isEqualTo(now.get(list));
        }
        assertThat(told.get("title")).as(id).isEqualTo(Boolean.TRUE.equals(now.get("titled")) ? now.get("title") : null);
        for (var role : List.of("partners", "facilitators")) {
            assertThat(actors(told, role)).as(id + " " + role).isEqualTo(actors(now, role));
        }
    }

    private static void everyReaderIsToldWhatTheyMaySee(Walk walk) {
        var tokens = Map.of("link_count", Tokens.reviewer(), "published_link_count", Tokens.integration("vinculo.read"));
        var seen = new HashMap<String, Integer>();
        tokens.forEach((counter, token) -> {
            var list = Api.as(token).queryParam("within", walk.top().id()).queryParam("total", true).queryParam("limit", 200).get("/links");
            List<String> ids = list.path("items.id");
            assertThat(list.<Integer>path("total.count")).as(counter).isEqualTo(ids.size());
            assertThat(Database.count("SELECT " + counter + " FROM territory WHERE id = ?::uuid", walk.top().id())).as(counter)
                    .isEqualTo(ids.size());
            seen.put(counter, ids.size());
        });
        assertThat(seen.get("published_link_count")).isLessThan(seen.get("link_count"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> actors(Map<String, Object> link, String role) {
        return ((List<Map<String, Object>>) link.getOrDefault(role, List.of())).stream().map(each -> each.get("actor")).toList();
    }
}
