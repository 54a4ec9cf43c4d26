package org.vinculo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

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
import org.vinculo.support.Agreements;
import org.vinculo.support.Agreements.Saved;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/**
 * Who may do what with which agreement. In a cell: s sees it, b sees behind what is published, e writes it, v declares it
 * void. Who does not see one is told of it by nothing: no list, count, total, order, file, search or refusal.
 */
@QuarkusTest
class AgreementRightsTest {

    private static final Map<String, Saved> ALL = new LinkedHashMap<>();
    private static Territories.Saved region;
    private static String municipality;

    @BeforeEach
    void lay() {
        if (region != null) {
            return;
        }
        region = region("BR", "Região dos Acordos").save();
        var own = Agreements.stand(town("BR", "Cidade do Acordo").under(region).save(), town("IT", "Comune dell'Accordo").save());
        var other = Agreements.stand(town("BR", "Cidade do Outro Acordo").under(region).save(), town("IT", "Comune dell'Altro").save());
        municipality = own.one();
        Links.publish(other.link());
        var hidden = Agreements.stand(town("BR", "Cidade Interna").under(region).save(), town("IT", "Comune Interno").save());
        ALL.put("Publicado", signed(other, "Publicado"));
        ALL.put("Interno", signed(other, "Interno"));
        ALL.put("Propio", signed(own, "Propio"));
        ALL.put("Bajo un vínculo interno", signed(hidden, "Bajo un vínculo interno"));
        ALL.put("Borrador", other.agreement().with("title", "Borrador de los derechos").save());
        Agreements.publish(ALL.get("Publicado"));
        Agreements.publish(ALL.get("Bajo un vínculo interno"));
    }

    private static Saved signed(Agreements.Stand stand, String title) {
        return stand.agreement().with("title", title + " de los derechos").save().contributing(cash(stand.one(), "10.00", "EUR"),
                cash(stand.other(), "30.00", "EUR")).signed("2011-05-04").amended("Reservado");
    }

    private static String token(String reader) {
        return switch (reader) {
            case "integration read" -> Tokens.integration("vinculo.read");
            case "integration write" -> Tokens.integration("vinculo.read", "vinculo.write");
            case "integration read-all" -> Tokens.integration("vinculo.read-all");
            case "local government" -> Tokens.localGovernment(UUID.fromString(municipality));
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
            reader               | published | internal | own  | under internal | draft
            integration read     | s         | -        | -    | -              | -
            integration write    | se        | -        | -    | -              | -
            integration read-all | sb        | sb       | sb   | sb             | sb
            local government     | s         | -        | sb   | -              | -
            other government     | s         | -        | -    | -              | -
            mission there        | sbe       | sbe      | sbe  | sbe            | sbe
            mission elsewhere    | sb        | sb       | sb   | sb             | sb
            analyst              | sbev      | sbev     | sbev | sbev           | sbev
            reviewer             | sbe       | sbe      | sbe  | sbe            | sbe
            admin                | sbev      | sbev     | sbev | sbev           | sbev
            """)
    void everyVerbAgreesWithTheTable(String reader, String published, String internal, String own, String underInternal, String draft) {
        var rights = new LinkedHashMap<String, String>();
        rights.put("Publicado", published);
        rights.put("Interno", internal);
        rights.put("Propio", own);
        rights.put("Bajo un vínculo interno", underInternal);
        rights.put("Borrador", draft);
        var token = token(reader);
        var visible = rights.entrySet().stream().filter(each -> each.getValue().contains("s")).map(Map.Entry::getKey).toList();
        lists(token, visible);
        var ofNothing = asked(token, new Saved(UUID.randomUUID().toString(), "\"0\""));
        rights.forEach((title, may) -> {
            var agreement = ALL.get(title);
            if (may.contains("s")) {
                seen(token, agreement, may, title.equals("Borrador"));
            } else {
                asked(token, agreement).forEach((what, answer) -> alike(what, answer, ofNothing.get(what)));
            }
        });
    }

    private static void lists(String token, List<String> visible) {
        var within = "?within=" + region.id();
        var list = Api.as(token).get("/agreements" + within + "&total=true");
        assertThat(list.<List<String>>path("items.title")).containsExactlyInAnyOrderElementsOf(titles(visible));
        assertThat(list.<Integer>path("total.count")).isEqualTo(visible.size());
        var totals = Api.as(token).get("/agreements/totals" + within);
        assertThat(totals.<Integer>path("count")).isEqualTo(visible.size());
        long worth = visible.stream().filter(title -> !title.equals("Borrador")).count() * 40;
        assertThat(totals.<String>path("byCurrency[0].value.amount")).isEqualTo(worth + ".00");
        for (var sort : List.of("signedOn", "-closesOn", "title", "-updatedAt")) {
            assertThat(Api.as(token).get("/agreements" + within + "&sort=" + sort).<List<String>>path("items.title")).as(sort)
                    .containsExactlyInAnyOrderElementsOf(titles(visible));
        }
        for (var format : List.of("text/csv", "application/x-ndjson")) {
            var file = Api.as(token).accept(format).get("/agreements" + within).asString();
            assertThat(ALL.values().stream().filter(each -> file.contains(each.id())).count()).as(format).isEqualTo(visible.size());
        }
        ALL.forEach((title, agreement) -> {
            assertThat(Api.as(token).queryParam("q", title).get("/agreements" + within).<List<String>>path("items.id")
                    .contains(agreement.id())).as(title).isEqualTo(visible.contains(title));
            assertThat(Api.as(token).queryParam("q", title + " de los derechos").queryParam("type", "agreement").get("/search")
                    .<List<String>>path("items.id").contains(agreement.id())).as(title).isEqualTo(visible.contains(title));
        });
    }

    private static List<String> titles(List<String> names) {
        return names.stream().map(each -> each + " de los derechos").toList();
    }

    private static void seen(String token, Saved agreement, String may, boolean draft) {
        boolean behind = may.contains("b");
        var read = Api.as(token).get(agreement.path());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.<Object>path("amendment") != null).isEqualTo(behind && !draft);
        assertThat(read.<String>path("createdBy") != null).isEqualTo(behind);
        assertThat(read.<String>path("plan.preparedBy") != null).isEqualTo(behind);
        assertThat(read.asString().contains("Reservado")).isEqualTo(behind && !draft);
        assertThat(read.<List<?>>path("transitions").isEmpty()).isEqualTo(!behind || draft);
        assertThat(Api.as(token).get(agreement.path() + "/plans/0").statusCode()).isEqualTo(200);
        assertThat(Api.as(token).get(agreement.path() + "/plans/1").statusCode()).isEqualTo(behind && !draft ? 200 : 404);
        assertThat(Api.as(token).get(agreement.path() + "/checks").<Integer>path("plan")).isEqualTo(behind && !draft ? 1 : 0);
        assertThat(Api.as(token).get(agreement.path() + "/checks?plan=1").statusCode()).isEqualTo(behind && !draft ? 200 : 404);
        for (var part : List.of("/history", "/versions/0")) {
            assertThat(Api.as(token).get(agreement.path() + part).statusCode()).as(part).isEqualTo(behind ? 200 : 403);
        }
        assertThat(Api.as(token).header("If-None-Match", read.header("ETag")).get(agreement.path()).statusCode()).isEqualTo(304);
        writes(token, agreement).forEach((what, answer) -> {
            assertThat(answer.statusCode()).as(what).isEqualTo(may.contains("e") ? 412 : 403);
            assertThat(answer.asString().contains("Reservado")).as(what).isEqualTo(may.contains("e") && behind && !draft);
        });
        var abilities = Api.as(token).get(agreement.path() + "/abilities");
        assertThat(abilities.<Boolean>path("edit")).isEqualTo(may.contains("e"));
        assertThat(abilities.<Boolean>path("void")).isEqualTo(may.contains("v"));
        if (!may.contains("v")) {
            assertThat(agreement.post(token, "/void", Map.of("reason", "x")).statusCode()).isEqualTo(403);
        }
    }

    /** Everything that can be asked of one agreement. */
    private static Map<String, Response> asked(String token, Saved agreement) {
        var answers = writes(token, agreement);
        for (var part : List.of("", "/history", "/versions/0", "/abilities", "/plans/0", "/plans/1", "/checks", "/plans/0/revaluation?on=2011-03-01")) {
            answers.put("read" + part, Api.as(token).get(agreement.path() + part));
        }
        answers.put("read again", Api.as(token).header("If-None-Match", agreement.etag()).get(agreement.path()));
        answers.put("try", Api.as(token).contentType("application/json").body(Map.of("contributions", List.of())).post(agreement.path() + "/trial"));
        return answers;
    }

    /** Every way of writing it, on a version that it never had, so that nothing is written. */
    private static Map<String, Response> writes(String token, Saved agreement) {
        var old = new Saved(agreement.id(), "\"99\"");
        var answers = new LinkedHashMap<String, Response>();
        answers.put("correct", Api.patching(token, old.etag()).body("{\"title\": \"x\"}").patch(agreement.path()));
        for (var list : List.of("/contributions", "/schedule")) {
            answers.put(list, Api.writing(token).header("If-Match", old.etag()).body(List.of()).put(agreement.path() + list));
        }
        answers.put("/parties", Api.writing(token).header("If-Match", old.etag()).body(List.of(municipality)).put(agreement.path() + "/parties"));
        var on = Map.of("on", "2012-01-01");
        var end = Map.of("on", "2012-01-01", "reason", "x");
        Map.of("/sign", on, "/enter-into-force", on, "/close", end, "/terminate", end, "/discard", Map.of("reason", "x"),
                "/amendments", Map.of("reason", "x"), "/amendments/1/sign", on, "/amendments/1/discard", Map.of("reason", "x"))
                .forEach((event, body) -> answers.put(event, old.post(token, event, body)));
        return answers;
    }

    /** A hidden one is as if there were none: the same answer as for an id of nothing, whatever is asked. */
    private static void alike(String what, Response hidden, Response nothing) {
        assertThat(hidden.statusCode()).as(what).isEqualTo(nothing.statusCode()).isIn(what.startsWith("read") ? List.of(404) : List.of(403, 404));
        assertThat(told(hidden)).as(what).isEqualTo(told(nothing));
        assertThat(hidden.header("ETag")).as(what).isNull();
    }

    private static String told(Response answer) {
        return answer.path("type") + " " + answer.path("title") + " " + answer.path("detail");
    }

    /** Nobody without a token is told anything. */
    @Test
    void withoutATokenNothingIsTold() {
        for (var id : List.of(ALL.get("Publicado").id(), UUID.randomUUID().toString())) {
            for (var part : List.of("", "/history", "/versions/0", "/abilities", "/plans/0", "/checks")) {
                assertThat(Api.anonymous().get("/agreements/" + id + part).statusCode()).isEqualTo(401);
            }
        }
        for (var list : List.of("/agreements", "/agreements/totals")) {
            assertThat(Api.anonymous().get(list).statusCode()).isEqualTo(401);
        }
    }

    /** Whoever may not see or write the link is told so, or of nothing. */
    @Test
    void underALinkOfOthersNobodyCreatesOne() {
        var hidden = Agreements.stand("Alta ajena", "BR", "IT");
        assertThat(hidden.agreement().post(Tokens.mission("AR-EMB-ES")).extract().statusCode()).isEqualTo(403);
        assertThat(hidden.agreement().post(Tokens.localGovernment(UUID.fromString(hidden.one()))).extract().statusCode()).isEqualTo(403);
        assertThat(hidden.agreement().post(Tokens.integration("vinculo.read-all")).extract().statusCode()).isEqualTo(403);
        assertThat(hidden.agreement().post(Tokens.integration("vinculo.read", "vinculo.write")).extract().statusCode()).isEqualTo(422);
        assertThat(hidden.agreement().post(Tokens.mission("AR-EMB-IT")).extract().statusCode()).isEqualTo(201);
    }
}
