package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Links.Saved;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/**
 * Who sees and writes which link: role by record by verb. Three links stand under one Brazilian region: one of a local
 * government, one of nobody in particular, and one that is published.
 */
@QuarkusTest
class LinkRightsTest {

    private static Territories.Saved region;
    private static Saved own;
    private static Saved internal;
    private static Saved published;
    private static UUID municipality;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = region("BR", "Região dos Direitos").save();
        var city = town("BR", "Cidade Própria").under(region).save();
        var other = town("BR", "Cidade Alheia").under(region).save();
        var italian = town("IT", "Comune dei Diritti").save();
        var french = town("FR", "Commune des Droits").save();
        own = Links.between(city, french).with("title", "Propio").with("startedOn", "2011-01-01").save();
        internal = Links.between(other, italian).with("title", "Interno").with("startedOn", "2012-01-01").save();
        published = Links.between(other, french).with("title", "Publicado").since("1997-01-01").save();
        Links.publish(published);
        municipality = UUID.fromString(Api.as(Tokens.analyst()).get(own.path()).path("partners[0].actor"));
    }

    private static Map<String, String> seeAll() {
        return Map.of("analyst", Tokens.analyst(), "reviewer", Tokens.reviewer(), "admin", Tokens.admin(),
                "mission", Tokens.mission("AR-EMB-ES"), "integration that reads all", Tokens.integration("vinculo.read-all"));
    }

    private static Map<String, List<String>> readers() {
        var readers = new LinkedHashMap<String, List<String>>();
        seeAll().values().forEach(token -> readers.put(token, List.of("Interno", "Propio", "Publicado")));
        readers.put(Tokens.localGovernment(municipality), List.of("Propio", "Publicado"));
        readers.put(Tokens.localGovernment(UUID.randomUUID()), List.of("Publicado"));
        readers.put(Tokens.integration("vinculo.read"), List.of("Publicado"));
        return readers;
    }

    @Test
    void listCountOrderSearchFilesArcsAndDetailsKnowTheSameLinks() {
        readers().forEach((token, titles) -> {
            var list = Api.as(token).queryParam("within", region.id()).queryParam("total", true).get("/links");
            assertThat(list.<List<String>>path("items.title")).isEqualTo(titles);
            assertThat(list.<Integer>path("total.count")).isEqualTo(titles.size());
            assertThat(Api.as(token).queryParam("within", region.id()).queryParam("sort", "start").get("/links")
                    .<List<String>>path("items.title")).isEqualTo(titles.reversed());
            for (var title : List.of("Interno", "Propio", "Publicado")) {
                assertThat(Api.as(token).queryParam("within", region.id()).queryParam("q", title).get("/links")
                        .<List<String>>path("items.title").contains(title)).isEqualTo(titles.contains(title));
            }
            for (var format : List.of("text/csv", "application/x-ndjson", "application/geo+json")) {
                var file = Api.as(token).accept(format).queryParam("within", region.id()).get("/links").asString();
                assertThat(List.of("Interno", "Propio", "Publicado").stream().filter(file::contains)).as(format).isEqualTo(titles);
            }
            var arcs = Api.as(token).queryParam("within", region.id()).get("/links/arcs");
            assertThat(arcs.<Integer>path("unplaced")).isEqualTo(titles.size());
            for (var link : Map.of("Interno", internal, "Propio", own, "Publicado", published).entrySet()) {
                int expected = titles.contains(link.getKey()) ? 200 : 404;
                assertThat(Api.as(token).get(link.getValue().path()).statusCode()).isEqualTo(expected);
                assertThat(Api.as(token).get(link.getValue().path() + "/abilities").statusCode()).isEqualTo(expected);
                assertThat(Api.as(token).header("If-None-Match", "\"1.x\"").get(link.getValue().path()).statusCode()).isEqualTo(expected);
            }
        });
    }

    @Test
    void countersShownKnowOnlyWhatTheReaderSees() {
        String other = Api.as(Tokens.analyst()).get(internal.path()).path("partners[0].actor");
        seeAll().forEach((who, token) -> assertThat(Api.as(token).get("/actors/" + other).<Integer>path("links")).as(who).isEqualTo(2));
        for (var token : List.of(Tokens.localGovernment(municipality), Tokens.integration("vinculo.read"))) {
            assertThat(Api.as(token).get("/actors/" + other).<Integer>path("links")).isEqualTo(1);
        }
        assertThat(Api.as(Tokens.localGovernment(municipality)).get("/actors/" + municipality).<Integer>path("links")).isEqualTo(1);
        assertThat(Api.as(Tokens.integration("vinculo.read")).get("/actors/" + municipality).<Integer>path("links")).isZero();
    }

    @Test
    void theChangeLogIsNeverPublic() {
        for (var part : List.of("/history", "/versions/0")) {
            seeAll().forEach((who, token) -> Api.as(token).get(published.path() + part).then().statusCode(200));
            Api.as(Tokens.integration("vinculo.read")).get(published.path() + part).then().statusCode(403);
            Api.as(Tokens.localGovernment(municipality)).get(published.path() + part).then().statusCode(403);
            Api.as(Tokens.localGovernment(municipality)).get(own.path() + part).then().statusCode(200);
            Api.as(Tokens.localGovernment(municipality)).get(internal.path() + part).then().statusCode(404);
            Api.anonymous().get(published.path() + part).then().statusCode(401);
        }
    }

    @Test
    void theDeskAndWritingIntegrationsWriteEverywhereAndMissionsWithAPartnerInTheirJurisdiction() {
        for (var token : List.of(Tokens.analyst(), Tokens.reviewer(), Tokens.admin(),
                Tokens.integration("vinculo.read-all", "vinculo.write"), Tokens.mission("AR-EMB-IT"))) {
            assertThat(patch(token, internal)).isEqualTo(412);
        }
        for (var token : List.of(Tokens.mission("AR-EMB-ES"), Tokens.mission("AR-EMB-XX"), Tokens.integration("vinculo.read-all"))) {
            assertThat(patch(token, internal)).isEqualTo(403);
        }
        assertThat(patch(Tokens.localGovernment(municipality), internal)).isEqualTo(404);
        assertThat(patch(Tokens.localGovernment(municipality), own)).isEqualTo(403);
        assertThat(patch(Tokens.integration("vinculo.read", "vinculo.write"), internal)).isEqualTo(404);
    }

    @Test
    void creationAsksForTheSameRight() {
        var italian = town("IT", "Comune nuovo").save();
        var spanish = town("ES", "Pueblo nuevo").save();
        var german = town("DE", "Neue Stadt").save();
        Links.between(italian, german).post(Tokens.mission("AR-EMB-IT")).statusCode(201);
        Links.between(spanish, german).post(Tokens.mission("AR-EMB-IT")).statusCode(403)
                .body("detail", equalTo("Ninguna de las partes es de un país de la jurisdicción de la representación."));
        for (var token : List.of(Tokens.localGovernment(municipality), Tokens.integration("vinculo.read"),
                Tokens.mission("AR-EMB-XX"), Tokens.stranger())) {
            Links.between(italian, german).post(token).statusCode(403);
        }
        var mine = Links.between(italian, german).save(Tokens.mission("AR-EMB-IT"));
        Api.writing(Tokens.mission("AR-EMB-IT")).header("If-Match", mine.etag()).body(Map.of("partners",
                List.of(Map.of("territory", spanish.id()), Map.of("territory", german.id())))).put(mine.path() + "/participants")
                .then().statusCode(403);
        mine.post(Tokens.mission("AR-EMB-IT"), "/void", Map.of("reason", "x")).then().statusCode(403);
        mine.post(Tokens.mission("AR-EMB-IT"), "/discard", Map.of("reason", "x")).then().statusCode(200);
    }

    @Test
    void aLocalGovernmentRecordsActivitiesOfItsOwnLinksAndNothingElse() {
        var token = Tokens.localGovernment(municipality);
        var activity = Map.of("date", "2024-05-01", "participants", List.of(municipality.toString()));
        own.again().post(token, "/activities", activity).then().statusCode(201).body("lastConfirmedOn", equalTo("2024-05-01"));
        published.again().post(token, "/activities", activity).then().statusCode(403);
        internal.again().post(token, "/activities", activity).then().statusCode(404);
        for (var part : List.of("/themes", "/modalities")) {
            Api.writing(token).header("If-Match", own.again().etag()).body(List.of()).put(own.path() + part).then().statusCode(403);
        }
        own.again().post(token, "/discard", Map.of("reason", "x")).then().statusCode(403);
        own.again().post(token, "/void", Map.of("reason", "x")).then().statusCode(403);
    }

    @Test
    void aLocalGovernmentWritesOfNoActivityItTookNoPartIn() {
        var token = Tokens.localGovernment(municipality);
        List<String> partners = Api.as(Tokens.analyst()).get(own.path()).path("partners.actor");
        var other = partners.stream().filter(each -> !each.equals(municipality.toString())).findFirst().orElseThrow();
        own.again().post(token, "/activities", Map.of("date", "2023-05-02", "participants", List.of(other))).then().statusCode(403)
                .body("detail", containsString("en las que participó"));
        var theirs = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        own.again().post(Tokens.analyst(), "/activities", Map.of("id", theirs, "date", "2023-05-02", "participants", List.of(other)))
                .then().statusCode(201);
        change(token, theirs, "{\"outcome\":\"Otro\"}").statusCode(403);
        change(token, theirs, "{\"participants\":[\"" + municipality + "\"]}").statusCode(403);
        var shared = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        own.again().post(token, "/activities", Map.of("id", shared, "date", "2023-05-03", "participants",
                List.of(municipality.toString(), other))).then().statusCode(201);
        change(token, shared, "{\"outcome\":\"Visita\"}").statusCode(200);
        change(token, shared, "{\"participants\":[\"" + other + "\"]}").statusCode(403);
        var documents = own.path() + "/activities/" + theirs + "/documents/abilities";
        Api.as(token).get(documents).then().statusCode(200).body("write", equalTo(false)).body("reason", containsString("en las que participó"));
        Api.as(Tokens.mission("AR-EMB-ES")).get(documents).then().body("write", equalTo(false)).body("reason", containsString("jurisdicción"));
        change(Tokens.analyst(), shared, "{\"participants\":[\"" + other + "\"]}").statusCode(200);
    }

    private static ValidatableResponse change(String token, String activity, String patch) {
        return Api.patching(token, own.again().etag()).body(patch).patch(own.path() + "/activities/" + activity).then();
    }

    /** The same person, whose account stands for another government since. */
    @Test
    void whatWasAnsweredIsNotAnsweredAgainToOneWhoMayNoMore() {
        var link = own.again();
        var key = UUID.randomUUID().toString();
        Function<UUID, ValidatableResponse> record = government -> Api.writing(Tokens.localGovernment(government))
                .header("Idempotency-Key", key).header("If-Match", link.etag()).body(Map.of("date", "2021-05-01", "participants",
                        List.of(municipality.toString()))).post(link.path() + "/activities").then();
        record.apply(municipality).statusCode(201);
        record.apply(UUID.randomUUID()).statusCode(403).header("ETag", nullValue());
        record.apply(municipality).statusCode(201).header("Idempotent-Replayed", equalTo("true"));
    }

    @Test
    void abilitiesPromiseWhatTheOperationsDo() {
        readers().keySet().forEach(token -> {
            for (var link : List.of(own, internal, published)) {
                var abilities = Api.as(token).get(link.path() + "/abilities");
                if (abilities.statusCode() == 200) {
                    boolean edit = abilities.path("edit");
                    assertThat(patch(token, link)).isEqualTo(edit ? 412 : 403);
                    int activity = Api.writing(token).header("If-Match", "\"99\"").body(Map.of("date", "2020-01-01",
                            "participants", List.of(municipality.toString()))).post(link.path() + "/activities").statusCode();
                    assertThat(activity).isEqualTo(abilities.<Boolean>path("recordActivity") ? 412 : 403);
                }
            }
        });
        Api.as(Tokens.analyst()).get(own.path() + "/abilities").then().body("discard", equalTo(true)).body("void", equalTo(true))
                .body("editMaterial", equalTo(true));
        Api.as(Tokens.reviewer()).get(own.path() + "/abilities").then().body("void", equalTo(false));
        Api.as(Tokens.mission("AR-EMB-ES")).get(own.path() + "/abilities").then().body("edit", equalTo(false))
                .body("reason", notNullValue());
    }

    private static int patch(String token, Saved link) {
        return Api.patching(token, "\"99\"").body("{\"title\": \"x\"}").patch(link.path()).statusCode();
    }
}
