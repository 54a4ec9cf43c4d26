package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** What links show and are found by follows the actors and territories they stand on. */
@QuarkusTest
class LinkMergeTest {

    private static Territories.Saved abroad;

    @Inject
    LinkCounters counters;

    @BeforeEach
    void lay() {
        if (abroad == null) {
            abroad = town("IT", "Borgo delle Fusioni").save();
        }
    }

    @Test
    void linksOffersAndActivitiesFollowWhenTwoActorsBecomeOne() {
        var kept = Actors.administration("AR", "Intendencia que queda").save();
        var gone = Actors.administration("AR", "Intendencia que se va").save();
        var link = Links.among(gone.id()).partner(abroad).theme("safe-water", gone.id()).save();
        link.post(Tokens.analyst(), "/activities", Map.of("date", "2024-01-01", "participants", List.of(gone.id()))).then()
                .statusCode(201);
        var both = Links.among(kept.id(), gone.id()).partner(abroad).theme("safe-water", gone.id(), kept.id()).save();
        merge(gone, kept);
        Api.as(Tokens.analyst()).get(link.path()).then().body("partners[0].actor", equalTo(kept.id()))
                .body("themes[0].offeredBy", contains(kept.id())).body("activities[0].participants", contains(kept.id()))
                .body("version", equalTo(2));
        Api.as(Tokens.analyst()).get(both.path()).then().body("partners", hasSize(2))
                .body("themes[0].offeredBy", contains(kept.id())).body("partners[0].name", equalTo("Intendencia que queda"));
        Api.as(Tokens.analyst()).get(link.path() + "/history").then().body("items[0].action", equalTo("ACTORS_MERGED"))
                .body("items[0].changes.partners.from[0].name", equalTo("Intendencia que se va"));
        Api.as(Tokens.analyst()).get(link.path() + "/versions/1").then()
                .body("record.partners[0].name", equalTo("Intendencia que se va"));
        Api.as(Tokens.analyst()).get(kept.path()).then().body("links", equalTo(2));
        Api.as(Tokens.analyst()).queryParam("actor", kept.id()).get("/links").then().body("items", hasSize(2));
        Links.among(gone.id()).partner(abroad).post(Tokens.analyst()).statusCode(201).body("partners[0].actor", equalTo(kept.id()));
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void linksAreFoundWhereTheirPartnersHomesStandNow() {
        var here = region("AR", "Provincia de Aquí").save();
        var there = region("AR", "Provincia de Allá").save();
        var department = Territories.department("AR", "Departamento mudable").under(here).save();
        var town = town("AR", "Pueblo mudable").under(department).save();
        var link = Links.between(town, abroad).save();
        assertThat(within(here)).containsExactly(link.id());
        Api.patching(Tokens.analyst(), department.again().etag()).body(Map.of("parent", there.id())).patch(department.path())
                .then().statusCode(200);
        assertThat(within(here)).isEmpty();
        assertThat(within(there)).containsExactly(link.id());
        assertThat(link.again().etag()).isEqualTo(link.etag());
        Api.writing(Tokens.analyst()).header("If-Match", town.again().etag()).body(Map.of("type", "RENAMED", "date", "2024-01-01",
                "newName", "Pueblo Quieto", "reason", "Ley")).post(town.path() + "/events").then().statusCode(201);
        assertThat(Api.as(Tokens.analyst()).queryParam("q", "pueblo quieto").queryParam("within", there.id()).get("/links")
                .<List<String>>path("items.id")).containsExactly(link.id());
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void anActorThatMovesHomeTakesItsLinksAlong() {
        var here = town("AR", "Casa vieja").save();
        var there = town("AR", "Casa nueva").save();
        var actor = Actors.administration("AR", "Consorcio errante").of(here).save();
        var link = Links.among(actor.id()).partner(abroad).save();
        assertThat(within(here)).containsExactly(link.id());
        Api.patching(Tokens.analyst(), actor.again().etag()).body(Map.of("territory", there.id(), "legalName", "Consorcio fijo"))
                .patch(actor.path()).then().statusCode(200);
        Api.as(Tokens.analyst()).get(link.path()).then().body("title", equalTo("Consorcio fijo · Borgo delle Fusioni"))
                .body("partners[0].territory.name", equalTo("Casa nueva"));
        assertThat(link.again().etag()).isNotEqualTo(link.etag());
        assertThat(within(here)).isEmpty();
        assertThat(within(there)).containsExactly(link.id());
        Api.patching(Tokens.analyst(), actor.again().etag()).body(Map.of("type", "COMPANY")).patch(actor.path()).then().statusCode(409);
        assertThat(counters.check()).isEmpty();
    }

    private static void merge(Actors.Saved gone, Actors.Saved kept) {
        Api.writing(Tokens.analyst()).header("If-Match", gone.again().etag()).body(Map.of("into", kept.id(), "intoVersion",
                kept.again().version(), "reason", "La misma")).post(gone.path() + "/merge").then().statusCode(200);
    }

    /** Itself or anywhere under it: links of homes right there and of those below. */
    private static List<String> within(Territories.Saved territory) {
        return Api.as(Tokens.analyst()).queryParam("within", territory.id()).get("/links").path("items.id");
    }
}
