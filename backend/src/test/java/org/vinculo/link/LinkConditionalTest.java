package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Links.Saved;
import org.vinculo.support.Tokens;

/** Asking again for a link that one has already: its tag tells of all that its detail shows, and of nothing else. */
@QuarkusTest
class LinkConditionalTest {

    @Test
    void whoHasTheLinkIsNotSentItAgainHoweverTheTagComesBack() {
        var link = Links.between(town("AR", "Villa Sabida").save(), town("IT", "Borgo Saputo").save()).save();
        for (var known : List.of(link.etag(), "W/" + link.etag(), "\"other\", " + link.etag(), "*")) {
            assertThat(ask(link, known)).isEqualTo(304);
        }
        assertThat(ask(link, "\"0.other\"")).isEqualTo(200);
        assertThat(link.again()).isEqualTo(link);
    }

    @Test
    void whatItShowsOfParticipantsChangesTheTagAndNotTheVersion() {
        var home = town("AR", "Villa Mostrada").save();
        var helper = Actors.university("AR", "Red Mostrada").with("type", "NETWORK").of(home).save();
        var link = Links.between(town("AR", "Villa Socia").save(), town("IT", "Borgo Socio").save())
                .facilitator(helper.id()).save();
        correct(helper.path(), helper.etag(), Map.of("legalName", "Red Rebautizada"));
        link = changed(link);
        correct(home.path(), home.again().etag(), Map.of("point", Map.of("latitude", -31.5, "longitude", -60.25)));
        link = changed(link);
        correct(home.path(), home.again().etag(), Map.of("name", "Villa MOSTRADA"));
        link = changed(link);
        correct(home.path(), home.again().etag(), Map.of("population", 12));
        assertThat(ask(link, link.etag())).isEqualTo(304);
        assertThat(Api.as(Tokens.analyst()).get(link.path()).<Integer>path("version")).isZero();
    }

    /** Counting links touches actors and territories too, which shows nowhere in a link. */
    @Test
    void anotherLinkOfTheSamePartnersLeavesTheTagAlone() {
        var here = town("AR", "Villa Contada").save();
        var there = town("IT", "Borgo Contato").save();
        var link = Links.between(here, there).save();
        Links.between(here, there).save();
        assertThat(ask(link, link.etag())).isEqualTo(304);
        assertThat(Database.count("SELECT shown FROM link WHERE id = ?::uuid", link.id())).isZero();
    }

    @Test
    void participantsWhoStayAreNotWrittenAnew() {
        var here = town("AR", "Villa Fija").save();
        var there = town("IT", "Borgo Fisso").save();
        var helper = Actors.university("AR", "Red Ida").with("type", "NETWORK").save();
        var link = Links.between(here, there).facilitator(helper.id()).save();
        var before = written(link);
        link.put("/participants", Map.of("partners", List.of(Map.of("territory", here.id()), Map.of("territory", there.id()),
                Map.of("actor", helper.id())))).then().statusCode(200);
        assertThat(Database.column("SELECT role || position FROM link_participant WHERE link_id = ?::uuid ORDER BY position",
                link.id())).containsExactly("PARTNER0", "PARTNER1", "PARTNER2");
        assertThat(written(link)).hasSize(3).containsAll(before.subList(0, 2));
    }

    /** Which transaction wrote each row: what a changed row has another of. */
    private static List<String> written(Saved link) {
        return Database.column("SELECT actor_id::text || ' ' || xmin::text FROM link_participant WHERE link_id = ?::uuid "
                + "ORDER BY role DESC, position", link.id());
    }

    private static Saved changed(Saved link) {
        assertThat(ask(link, link.etag())).isEqualTo(200);
        var now = link.again();
        assertThat(now.etag()).isNotEqualTo(link.etag());
        assertThat(ask(now, now.etag())).isEqualTo(304);
        return now;
    }

    private static void correct(String path, String etag, Map<String, Object> patch) {
        Api.patching(Tokens.analyst(), etag).body(patch).patch(path).then().statusCode(200);
    }

    private static int ask(Saved link, String known) {
        return Api.as(Tokens.analyst()).header("If-None-Match", known).get(link.path()).statusCode();
    }
}
