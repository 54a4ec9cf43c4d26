package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** What is no decentralised cooperation is told so, at its place, and nothing of it is written: not even half. */
@QuarkusTest
class BadLinksTest {

    /** Participants that make up no link, what they are told, and where. */
    private enum Bad {
        NOBODY("/partners", "too-few-partners", () -> List.of()),
        ONE_PARTNER("/partners", "too-few-partners", () -> List.of(home())),
        PARTNERS_OF_ONE_COUNTRY("/partners", "administrations-of-two-countries", () -> List.of(home(), sameCountry())),
        A_COMPANY_ALONE_ABROAD("/partners", "administrations-of-two-countries", () -> List.of(home(), sameCountry(), company())),
        THE_SAME_TERRITORY_TWICE("/partners/2", "repeated", () -> List.of(home(), abroad(), home())),
        THE_SAME_ACTOR_TWICE("/partners/3", "repeated", () -> {
            var company = company();
            return List.of(home(), abroad(), company, company);
        }),
        A_TERRITORY_AND_ITS_ADMINISTRATION("/partners/2", "repeated", () -> List.of(home(), abroad(), Map.of("actor", Stage.partner()))),
        ONE_MERGED_INTO_ANOTHER("/partners/3", "repeated", () -> mergedAndSurvivor()),
        NOBODY_KNOWN("/partners/1/actor", "unknown-actor", () -> List.of(home(), Map.of("actor", UUID.randomUUID().toString()))),
        NOWHERE("/partners/1/territory", "unknown-territory", () -> List.of(home(), Map.of("territory", UUID.randomUUID().toString()))),
        NEITHER_ACTOR_NOR_TERRITORY("/partners/1", "actor-or-territory", () -> List.of(home(), Map.of())),
        BOTH_ACTOR_AND_TERRITORY("/partners/0", "actor-or-territory",
                () -> List.of(Map.of("actor", Stage.partner(), "territory", Stage.target().id()), abroad())),
        FIVE_HUNDRED("/partners", "size", () -> IntStream.range(0, 500)
                .mapToObj(i -> Map.of("actor", UUID.randomUUID().toString())).toList());

        private final String pointer;
        private final String code;
        private final Supplier<List<Map<String, String>>> partners;

        Bad(String pointer, String code, Supplier<List<Map<String, String>>> partners) {
            this.pointer = pointer;
            this.code = code;
            this.partners = partners;
        }
    }

    @ParameterizedTest
    @EnumSource(Bad.class)
    void participantsThatMakeUpNoLinkAreRefused(Bad bad) {
        Stage.set();
        var partners = bad.partners.get();
        var fresh = Links.among().with("partners", partners).body();
        Refusal.of(422, "validation-failed", () -> Api.writing(Tokens.analyst()).body(fresh).post("/links"))
                .at(bad.pointer).because(bad.code);
        Refusal.of(422, "validation-failed", () -> Stage.link().put("/participants", Map.of("partners", partners)))
                .at(bad.pointer).because(bad.code);
    }

    @Test
    void whoOnlyHelpsStandsApart() {
        var facilitators = List.of(company());
        Refusal.of(422, "validation-failed", () -> Stage.link().put("/participants", Map.of("partners", List.of(home(), abroad()),
                "facilitators", facilitators))).at("/facilitators/0").because("not-a-facilitator");
        Refusal.of(422, "validation-failed", () -> Stage.link().put("/participants", Map.of("partners", List.of(home(), abroad()),
                "facilitators", List.of(Map.of("territory", Stage.other().id()))))).at("/facilitators/0/territory");
    }

    @Test
    void aThemeIsOfferedByParticipantsOnly() {
        for (var stranger : List.of(Stage.actor().id(), UUID.randomUUID().toString())) {
            var themes = List.of(Map.of("theme", "safe-water", "offeredBy", List.of(Stage.partner(), stranger)));
            Refusal.of(422, "validation-failed", () -> Stage.link().put("/themes", themes)).at("/0/offeredBy/1")
                    .because("not-a-participant");
            var fresh = Links.between(Stage.target(), Stage.abroad()).with("themes", themes).body();
            Refusal.of(422, "validation-failed", () -> Api.writing(Tokens.analyst()).body(fresh).post("/links"))
                    .at("/themes/0/offeredBy/1").because("not-a-participant");
            Refusal.of(422, "validation-failed", () -> Stage.link().post(Tokens.analyst(), "/activities", Map.of("date", "2024-01-01",
                    "participants", List.of(stranger)))).at("/participants/0").because("not-a-participant");
        }
    }

    @Test
    void anEndComesAfterItsStart() {
        var fresh = Links.between(Stage.target(), Stage.abroad()).with("startedOn", "2020-01-01").with("plannedEnd", "2019-12-31").body();
        Refusal.of(422, "validation-failed", () -> Api.writing(Tokens.analyst()).body(fresh).post("/links")).at("/plannedEnd")
                .because("before-start");
        for (var patch : List.of(Map.of("plannedEnd", "1997-12-31"), Map.of("startedOn", "2002-01-02", "plannedEnd", "2002-01-01"))) {
            Refusal.of(422, "validation-failed", () -> Stage.link().patch(patch)).at("/plannedEnd").because("before-start");
        }
    }

    /** Whatever is wanted of a link that ended: of one by mistake as of a draft that was given up. */
    @ParameterizedTest
    @ValueSource(strings = { "void", "discard" })
    void whatIsGoneChangesNoMore(String how) {
        var link = Links.between(Stage.target(), Stage.abroad()).save();
        link.post(Tokens.analyst(), "/activities", Map.of("date", "2024-01-01", "participants", List.of(Stage.partner()))).then()
                .statusCode(201);
        String activity = Api.as(Tokens.analyst()).get(link.path()).path("activities[0].id");
        link.again().post(Tokens.analyst(), "/" + how, Map.of("reason", "x")).then().statusCode(200);
        var gone = link.again();
        var writes = Arrays.stream(Write.values()).filter(write -> write.path().startsWith("/links/"))
                .filter(write -> how.equals("void") || write != Write.VOID).toList();
        assertThat(writes).hasSizeGreaterThanOrEqualTo(7);
        for (var write : writes) {
            var path = write.path().replace(Stage.link().id(), link.id()).replace(Stage.activity(), activity);
            Refusal.of(409, "conflict", () -> write.send(write.request(Tokens.admin(), gone.etag()), path, write.body()));
        }
        assertThat(link.again()).isEqualTo(gone);
    }

    private static Map<String, String> home() {
        return Map.of("territory", Stage.target().id());
    }

    private static Map<String, String> sameCountry() {
        return Map.of("territory", Stage.other().id());
    }

    private static Map<String, String> abroad() {
        return Map.of("territory", Stage.abroad().id());
    }

    private static Map<String, String> company() {
        return Map.of("actor", Actors.administration("FR", "Usine").with("type", "COMPANY").save().id());
    }

    private static List<Map<String, String>> mergedAndSurvivor() {
        var gone = Actors.university("FR", "Université qui part").save();
        var kept = Actors.university("FR", "Université qui reste").save();
        Api.writing(Tokens.analyst()).header("If-Match", gone.etag()).body(Map.of("into", kept.id(), "intoVersion", 0, "reason", "x"))
                .post(gone.path() + "/merge").then().statusCode(200);
        return List.of(home(), abroad(), Map.of("actor", kept.id()), Map.of("actor", gone.id()));
    }
}
