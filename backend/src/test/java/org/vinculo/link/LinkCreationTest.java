package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

@QuarkusTest
class LinkCreationTest {

    private static Territories.Saved rosario;
    private static Territories.Saved torino;

    @BeforeEach
    void lay() {
        if (rosario == null) {
            rosario = town("AR", "Rosario del Alta").at(-32.95, -60.64).save();
            torino = town("IT", "Torino del Alta").under(region("IT", "Piemonte del Alta").save()).at(45.07, 7.69).save();
        }
    }

    @Test
    void aNewLinkAnswersWithAllThatWasSaid() {
        var mission = Actors.administration("IT", "Embajada").with("type", "MISSION").save().id();
        var answer = Links.between(rosario, torino).facilitator(mission).with("title", "  Agua   sin fronteras ")
                .with("startedOn", "2020-05-11").with("plannedEnd", "2030-05-11").with("objectives", "Agua\nen barrios")
                .with("instrument", "Convenio").with("languages", List.of("es", "it", "es"))
                .with("modalities", List.of("TRAINING", "EXPERT_EXCHANGE")).theme("safe-water", torino.id())
                .with("source", Map.of("name", "Archivo", "id", "7")).post(Tokens.analyst()).statusCode(201)
                .header("ETag", matchesPattern("\"0\\..+\"")).body("title", equalTo("Agua sin fronteras"))
                .body("titled", equalTo(true)).body("state", equalTo("DRAFT")).body("clearance", equalTo("NONE"))
                .body("visibility", equalTo("INTERNAL")).body("partners.name", contains("Rosario del Alta", "Torino del Alta"))
                .body("partners[1].territory.id", equalTo(torino.id())).body("partners[1].country", equalTo("IT"))
                .body("partners[0].point.latitude", equalTo(-32.95f)).body("facilitators.name", contains("Embajada"))
                .body("modalities", contains("EXPERT_EXCHANGE", "TRAINING")).body("languages", contains("es", "it"))
                .body("objectives", equalTo("Agua\nen barrios")).body("source.id", equalTo("7"))
                .body("createdBy", equalTo("analista")).body("createdAt", notNullValue())
                .body("lastConfirmedOn", nullValue()).extract();
        String offerer = answer.path("themes[0].offeredBy[0]");
        assertThat(offerer).isEqualTo(answer.<String>path("partners[1].actor"));
        String id = answer.path("id");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/links/" + id);
        Api.as(Tokens.reviewer()).get("/links/" + id).then().statusCode(200).header("ETag", answer.header("ETag"));
        Api.as(Tokens.reviewer()).header("If-None-Match", answer.header("ETag")).get("/links/" + id).then().statusCode(304);
    }

    @Test
    void aTerritoryTakesPartThroughItsPrincipalAdministrationWhichIsCreatedOnce() {
        var town = town("FR", "Primera vez").save();
        Links.between(town, torino).save();
        Links.between(town, rosario).save();
        assertThat(Database.count("SELECT count(*) FROM actor WHERE territory_id = ?::uuid AND principal", town.id())).isOne();
    }

    @Test
    void aLinkWithoutATitleIsCalledByItsPartners() {
        Links.between(torino, rosario).post(Tokens.analyst()).statusCode(201).body("titled", equalTo(false))
                .body("title", equalTo("Torino del Alta · Rosario del Alta"));
    }

    @Test
    void linksWithoutAPartnerOfTheHomeCountryNeedNoClearance() {
        Links.between(torino, town("ES", "Málaga del Alta").save()).post(Tokens.analyst()).statusCode(201)
                .body("clearance", equalTo("NOT_NEEDED"));
    }

    @Test
    void analystsRegisterLinksOlderThanTheRegistryWithTheirStart() {
        Links.between(rosario, torino).since("1998-05-11").post(Tokens.analyst()).statusCode(201)
                .body("state", equalTo("ACTIVE")).body("clearance", equalTo("PRE_EXISTING"));
        refused(Links.between(rosario, torino).since("2003-01-01"), "/startedOn", "not-before-registry");
        refused(Links.between(rosario, torino).with("state", "ACTIVE"), "/startedOn", "required");
        refused(Links.between(rosario, torino).with("state", "CLEARED"), "/state", "not-one-of");
        Links.between(rosario, torino).since("1998-05-11").post(Tokens.reviewer()).statusCode(403);
        Links.between(rosario, torino).since("1998-05-11").post(Tokens.mission("AR-EMB-IT")).statusCode(403)
                .body("detail", equalTo("Solo analistas registran vínculos anteriores al registro."));
        Links.between(rosario, torino).since("1998-05-11").with("source", null).post(Tokens.analyst()).statusCode(422)
                .body("errors[0].pointer", equalTo("/source"));
    }

    @Test
    void whatIsNoDecentralisedCooperationIsRefusedAndNothingWritten() {
        var other = town("AR", "Otra argentina").save();
        var company = Actors.administration("IT", "Fabbrica").with("type", "COMPANY").save().id();
        var province = Actors.administration("AR", "Provincia de partes").save().id();
        refused(Links.among(province), "/partners", "too-few-partners");
        refused(Links.among(), "/partners", "too-few-partners");
        refused(Links.between(rosario, other), "/partners", "administrations-of-two-countries");
        refused(Links.among(province, company), "/partners", "administrations-of-two-countries");
        refused(Links.between(rosario, torino).partner(rosario), "/partners/2", "repeated");
        refused(Links.between(rosario, torino).actor(province).facilitator(province), "/facilitators/0", "repeated");
        refused(Links.between(rosario, torino).facilitator(company), "/facilitators/0", "not-a-facilitator");
        refused(Links.between(rosario, torino).actor(UUID.randomUUID().toString()), "/partners/2/actor", "unknown-actor");
        refused(Links.between(rosario, torino).partner(new Territories.Saved(UUID.randomUUID().toString(), "")),
                "/partners/2/territory", "unknown-territory");
        refused(Links.between(rosario, region("PT", "Distrito").with("status", "GROUPING").save()),
                "/partners/1/territory", "no-administration");
        refused(Links.between(rosario, torino).theme("safe-water", company), "/themes/0/offeredBy/0", "not-a-participant");
        refused(Links.between(rosario, torino).theme("no-such"), "/themes/0/theme", "unknown-theme");
        refused(Links.between(rosario, torino).theme("safe-water").theme("safe-water"), "/themes/1/theme", "repeated");
        refused(Links.between(rosario, torino).with("modalities", List.of("EVENTS", "EVENTS")), "/modalities/1", "repeated");
        refused(Links.between(rosario, torino).with("startedOn", "2020-01-01").with("plannedEnd", "2019-12-31"),
                "/plannedEnd", "before-start");
        refused(Links.between(rosario, torino).with("partners", List.of(Map.of())), "/partners/0", "actor-or-territory");
        var many = Links.between(rosario, torino);
        IntStream.range(0, 498).forEach(i -> many.actor(UUID.randomUUID().toString()));
        refused(many, "/partners", "size");
    }

    @Test
    void aRefusedLinkLeavesNoAdministrationBehind() {
        var town = town("AR", "Nunca usada").save();
        refused(Links.between(town, rosario), "/partners", "administrations-of-two-countries");
        assertThat(Database.count("SELECT count(*) FROM actor WHERE territory_id = ?::uuid", town.id())).isZero();
    }

    @Test
    void theSameRequestUnderItsOwnIdFindsItsLink() {
        var id = Database.column("SELECT uuidv7()::text").getFirst();
        var link = Links.between(rosario, torino).with("id", id).with("title", "Una vez");
        link.post(Tokens.analyst()).statusCode(201).body("id", equalTo(id));
        link.post(Tokens.analyst()).statusCode(200).body("id", equalTo(id));
        link.post(Tokens.otherAnalyst()).statusCode(409);
        link.with("title", "Otra").post(Tokens.analyst()).statusCode(409);
        Links.between(rosario, torino).with("id", UUID.randomUUID().toString()).post(Tokens.analyst()).statusCode(422);
    }

    @Test
    void creationIsRememberedFieldByField() {
        var link = Links.between(rosario, torino).theme("safe-water").with("objectives", "Agua").save();
        Api.as(Tokens.analyst()).get(link.path() + "/history").then().statusCode(200)
                .body("items[0].action", equalTo("CREATED")).body("items[0].changes.objectives.to", equalTo("Agua"))
                .body("items[0].changes.partners.to.name", contains("Rosario del Alta", "Torino del Alta"))
                .body("items[0].changes.themes.to.theme", contains("safe-water"))
                .body("items[0].changes.state.to", equalTo("DRAFT"));
    }

    @Test
    void theDatabaseItselfRefusesALinkOfOneCountry() {
        var link = Links.between(rosario, torino).save();
        assertThatThrownBy(() -> Database.run("DELETE FROM link_participant WHERE position = 1 AND link_id = '" + link.id() + "'"))
                .hasRootCauseInstanceOf(PSQLException.class).hasStackTraceContaining("two countries");
    }

    static void refused(Links link, String pointer, String code) {
        var before = counts();
        link.post(Tokens.analyst()).statusCode(422).contentType(containsString("problem+json"))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
        assertThat(counts()).isEqualTo(before);
    }

    private static List<Long> counts() {
        return List.of(Database.count("SELECT count(*) FROM link"), Database.count("SELECT count(*) FROM link_participant"),
                Database.count("SELECT count(*) FROM history"));
    }
}
