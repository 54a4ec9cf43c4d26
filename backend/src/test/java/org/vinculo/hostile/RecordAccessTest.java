package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Links.Saved;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/**
 * Who may do what with which link, as DOMAIN's table says it, and every verb agreeing. In a cell: s sees it, h reads its
 * change log, e corrects it, a records its activities, v declares it void. Who does not see a link is told of it by
 * nothing: no list, count, order, file, map, search or refusal.
 */
@QuarkusTest
class RecordAccessTest {

    private static final String ANY_STATE = "?state=ACTIVE&state=DRAFT&state=VOID&within=";
    private static Territories.Saved region;
    private static String municipality;
    private static String merged;
    private static final Map<String, Saved> LINKS = new LinkedHashMap<>();

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = Territories.region("BR", "Departamento de la Tabla").save();
        var own = Territories.town("BR", "Ciudad de la Tabla").under(region).save();
        var other = Territories.town("BR", "Pueblo de la Tabla").under(region).save();
        var abroad = Territories.town("IT", "Città della Tabella").save();
        LINKS.put("Publicado", link(other, abroad, "Publicado").since("1998-01-01").save());
        LINKS.put("Interno", link(other, abroad, "Interno").since("1998-01-01").save());
        LINKS.put("Propio", link(own, abroad, "Propio").since("1998-01-01").save());
        LINKS.put("Borrador", link(other, abroad, "Borrador").save());
        LINKS.put("Anulado", link(other, abroad, "Anulado").since("1998-01-01").save());
        for (var published : List.of("Publicado", "Anulado")) {
            Links.publish(LINKS.get(published));
        }
        LINKS.get("Anulado").post(Tokens.analyst(), "/void", Map.of("reason", "x")).then().statusCode(200);
        municipality = Api.as(Tokens.analyst()).get(LINKS.get("Propio").path()).path("partners[0].actor");
        String reached = Api.as(Tokens.analyst()).get(LINKS.get("Interno").path()).path("partners[0].actor");
        Api.writing(Tokens.analyst()).body(Map.of("name", "Persona de la Tabla")).post("/actors/" + reached + "/contacts").then()
                .statusCode(201);
        var twin = Actors.administration("BR", "Intendencia de la Tabla").save();
        var survivor = new Actors.Saved(municipality, "").again();
        Api.writing(Tokens.analyst()).header("If-Match", twin.etag()).body(Map.of("into", municipality, "intoVersion",
                survivor.version(), "reason", "x")).post(twin.path() + "/merge").then().statusCode(200);
        merged = twin.id();
    }

    private static Links link(Territories.Saved one, Territories.Saved two, String title) {
        return Links.between(one, two).with("title", title);
    }

    private static String token(String reader) {
        return switch (reader) {
            case "integration read" -> Tokens.integration("vinculo.read");
            case "integration write" -> Tokens.integration("vinculo.read", "vinculo.write");
            case "integration read-all" -> Tokens.integration("vinculo.read-all");
            case "integration all" -> Tokens.integration("vinculo.read-all", "vinculo.write");
            case "local government" -> Tokens.localGovernment(UUID.fromString(municipality));
            case "merged government" -> Tokens.localGovernment(UUID.fromString(merged));
            case "other government" -> Tokens.localGovernment(UUID.randomUUID());
            case "mission there" -> Tokens.mission("AR-EMB-IT");
            case "mission elsewhere" -> Tokens.mission("AR-EMB-ES");
            case "analyst" -> Tokens.analyst();
            case "reviewer" -> Tokens.reviewer();
            case "admin" -> Tokens.admin();
            default -> throw new IllegalArgumentException(reader);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            reader               | published | internal | own   | draft | void
            integration read     | s         | -        | -     | -     | -
            integration write    | sea       | -        | -     | -     | -
            integration read-all | sh        | sh       | sh    | sh    | sh
            integration all      | shea      | shea     | shea  | shea  | shea
            local government     | s         | -        | sha   | -     | -
            merged government    | s         | -        | sha   | -     | -
            other government     | s         | -        | -     | -     | -
            mission there        | shea      | shea     | shea  | shea  | shea
            mission elsewhere    | sh        | sh       | sh    | sh    | sh
            analyst              | sheav     | sheav    | sheav | sheav | shea
            reviewer             | shea      | shea     | shea  | shea  | shea
            admin                | sheav     | sheav    | sheav | sheav | shea
            """)
    void everyVerbAgreesWithTheTable(String reader, String published, String internal, String own, String draft, String gone) {
        var rights = new LinkedHashMap<String, String>();
        rights.put("Publicado", published);
        rights.put("Interno", internal);
        rights.put("Propio", own);
        rights.put("Borrador", draft);
        rights.put("Anulado", gone);
        var token = token(reader);
        var visible = rights.entrySet().stream().filter(each -> each.getValue().contains("s")).map(Map.Entry::getKey).toList();
        lists(token, visible);
        var ofNothing = visible.size() == LINKS.size() ? Map.<String, Response>of()
                : asked(token, new Saved(UUID.randomUUID().toString(), "\"0\""));
        rights.forEach((title, may) -> {
            var link = LINKS.get(title);
            if (may.contains("s")) {
                seen(token, link, may);
            } else {
                asked(token, link).forEach((what, answer) -> alike(what, answer, ofNothing.get(what)));
            }
        });
    }

    /** Nobody without a token is told anything, not even whether there is such a link. */
    @Test
    void withoutATokenNothingIsTold() {
        for (var id : List.of(LINKS.get("Publicado").id(), LINKS.get("Interno").id(), UUID.randomUUID().toString())) {
            for (var part : List.of("", "/history", "/versions/0", "/abilities")) {
                assertThat(Api.anonymous().get("/links/" + id + part).statusCode()).isEqualTo(401);
            }
        }
        for (var list : List.of("/links", "/links/arcs", "/search?q=Publicado")) {
            assertThat(Api.anonymous().get(list).statusCode()).isEqualTo(401);
        }
    }

    /** Counters tell of what is published to those who see no more. Contacts follow the actor's country. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            reader               | links of the other | contacts of the other | contacts of the own
            integration read     | 1                  | 403                   | 403
            integration all      | 3                  | 403                   | 403
            local government     | 1                  | 403                   | 200
            merged government    | 1                  | 403                   | 200
            other government     | 1                  | 403                   | 403
            mission there        | 3                  | 403                   | 403
            analyst              | 3                  | 200                   | 200
            reviewer             | 3                  | 200                   | 200
            admin                | 3                  | 200                   | 200
            """)
    void actorsTellOfWhatTheReaderMaySee(String reader, int links, int ofOther, int ofOwn) {
        String other = Api.as(Tokens.analyst()).get(LINKS.get("Interno").path()).path("partners[0].actor");
        var token = token(reader);
        assertThat(Api.as(token).get("/actors/" + other).<Integer>path("links")).isEqualTo(links);
        assertThat(Api.as(token).queryParam("within", region.id()).get("/actors")
                .<Integer>path("items.find { it.id == '" + other + "' }.links")).isEqualTo(links);
        assertThat(Api.as(token).queryParam("q", "Pueblo de la Tabla").queryParam("type", "actor").get("/search")
                .<Integer>path("items.find { it.id == '" + other + "' }.links")).isEqualTo(links);
        var preview = Api.as(token).queryParam("into", municipality).get("/actors/" + other + "/merge-preview");
        assertThat(preview.<Integer>path("links")).isEqualTo(links == 1 ? 1 : LINKS.size() - 1);
        assertThat(preview.<Integer>path("contacts")).isEqualTo(ofOther == 200 ? 1 : 0);
        assertThat(Api.as(token).get("/actors/" + other + "/contacts").statusCode()).isEqualTo(ofOther);
        assertThat(Api.as(token).get("/actors/" + municipality + "/contacts").statusCode()).isEqualTo(ofOwn);
    }

    private static void lists(String token, List<String> visible) {
        var within = ANY_STATE + region.id();
        var list = Api.as(token).get("/links" + within + "&total=true");
        assertThat(list.<List<String>>path("items.title")).containsExactlyInAnyOrderElementsOf(visible);
        assertThat(list.<Integer>path("total.count")).isEqualTo(visible.size());
        for (var sort : List.of("start", "-partners", "confirmed")) {
            assertThat(Api.as(token).get("/links" + within + "&sort=" + sort).<List<String>>path("items.title")).as(sort)
                    .containsExactlyInAnyOrderElementsOf(visible);
        }
        assertThat(Api.as(token).get("/links/arcs" + within).<Integer>path("unplaced")).isEqualTo(visible.size());
        for (var format : List.of("text/csv", "application/x-ndjson", "application/geo+json")) {
            var file = Api.as(token).accept(format).get("/links" + within).asString();
            assertThat(LINKS.keySet().stream().filter(file::contains)).as(format).containsExactlyInAnyOrderElementsOf(visible);
        }
        var sheet = Api.as(token).accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").get("/links" + within);
        assertThat(sheet.statusCode()).isEqualTo(200);
        LINKS.forEach((title, link) -> {
            assertThat(Api.as(token).get("/links" + within + "&q=" + title).<List<String>>path("items.id").contains(link.id()))
                    .as(title).isEqualTo(visible.contains(title));
            if (!title.equals("Anulado")) {
                assertThat(Api.as(token).queryParam("q", title).queryParam("type", "link").get("/search")
                        .<List<String>>path("items.id").contains(link.id())).as(title).isEqualTo(visible.contains(title));
            }
        });
    }

    private static void seen(String token, Saved link, String may) {
        assertThat(Api.as(token).get(link.path()).statusCode()).isEqualTo(200);
        for (var part : List.of("/history", "/versions/0")) {
            assertThat(Api.as(token).get(link.path() + part).statusCode()).as(part).isEqualTo(may.contains("h") ? 200 : 403);
        }
        writes(token, link).forEach((what, answer) -> assertThat(answer.statusCode()).as(what)
                .isEqualTo(may.contains(what.contains("activit") ? "a" : "e") ? 412 : 403));
        var abilities = Api.as(token).get(link.path() + "/abilities");
        boolean open = !link.equals(LINKS.get("Anulado"));
        assertThat(abilities.<Boolean>path("edit")).isEqualTo(open && may.contains("e"));
        assertThat(abilities.<Boolean>path("recordActivity")).isEqualTo(open && may.contains("a"));
        assertThat(abilities.<Boolean>path("void")).isEqualTo(may.contains("v"));
        if (!may.contains("v")) {
            assertThat(link.again().post(token, "/void", Map.of("reason", "x")).statusCode()).isIn(open ? List.of(403) : List.of(403, 409));
        }
    }

    /** Everything that can be asked of one link. */
    private static Map<String, Response> asked(String token, Saved link) {
        var answers = writes(token, link);
        for (var part : List.of("", "/history", "/versions/0", "/abilities")) {
            answers.put("read" + part, Api.as(token).get(link.path() + part));
        }
        answers.put("read again", Api.as(token).header("If-None-Match", link.etag()).get(link.path()));
        return answers;
    }

    /** A hidden one is as if there were none: the same answer as for an id of nothing, whatever is asked. */
    private static void alike(String what, Response hidden, Response nothing) {
        assertThat(hidden.statusCode()).as(what).isEqualTo(nothing.statusCode()).isIn(what.startsWith("read") ? List.of(404)
                : List.of(403, 404));
        assertThat(told(hidden)).as(what).isEqualTo(told(nothing));
        assertThat(hidden.header("ETag")).as(what).isNull();
    }

    private static String told(Response answer) {
        return answer.path("type") + " " + answer.path("title") + " " + answer.path("detail");
    }

    /** Every way of writing it, on a version that it never had, so that nothing is written. */
    private static Map<String, Response> writes(String token, Saved link) {
        var old = new Saved(link.id(), "\"99\"");
        var actor = municipality;
        var answers = new LinkedHashMap<String, Response>();
        answers.put("correct", Api.patching(token, old.etag()).body("{\"objectives\": \"x\"}").patch(link.path()));
        answers.put("modalities", Api.writing(token).header("If-Match", old.etag()).body(List.of()).put(link.path() + "/modalities"));
        answers.put("themes", Api.writing(token).header("If-Match", old.etag()).body(List.of()).put(link.path() + "/themes"));
        answers.put("participants", Api.writing(token).header("If-Match", old.etag()).body(Map.of("partners", List.of(Map.of("actor", actor),
                Map.of("actor", actor)))).put(link.path() + "/participants"));
        answers.put("discard", old.post(token, "/discard", Map.of("reason", "x")));
        answers.put("record activity", old.post(token, "/activities", Map.of("date", "2024-01-01", "participants", List.of(actor))));
        answers.put("correct activity", Api.patching(token, old.etag()).body("{\"place\": \"x\"}")
                .patch(link.path() + "/activities/" + actor));
        return answers;
    }
}
