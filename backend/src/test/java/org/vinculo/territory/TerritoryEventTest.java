package org.vinculo.territory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.department;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

@QuarkusTest
class TerritoryEventTest {

    @Test
    void aRenamedTerritoryKeepsItsFormerNameAndIsFoundByIt() {
        var town = town("AR", "Pueblo Wenceslao").with("names", Map.of("en", "Wenceslaus Town")).save();
        event(town, "RENAMED", Map.of("newName", "Ciudad Venceslao", "names", Map.of("en", "Venceslao City"),
                "source", "Boletín")).statusCode(201).body("name", equalTo("Ciudad Venceslao"))
                .body("formerNames", contains("Pueblo Wenceslao", "Wenceslaus Town")).body("version", equalTo(1))
                .body("events[0].type", equalTo("RENAMED")).body("events[0].previousName", equalTo("Pueblo Wenceslao"))
                .body("events[0].newName", equalTo("Ciudad Venceslao")).body("events[0].recordedBy", equalTo("analista"))
                .body("events[0].date", equalTo("2024-06-30")).body("events[0].source", equalTo("Boletín"));
        for (var name : List.of("pueblo wenceslao", "ciudad venceslao", "wenceslaus")) {
            Api.as(Tokens.analyst()).queryParam("q", name).get("/search").then().statusCode(200)
                    .body("items[0].id", equalTo(town.id()));
        }
        Api.as(Tokens.analyst()).get(town.path() + "/history").then().body("items[0].action", equalTo("RENAMED"))
                .body("items[0].reason", equalTo("Ley 1")).body("items[0].changes.name.to", equalTo("Ciudad Venceslao"));
    }

    @Test
    void aMergedTerritoryLeadsToItsSuccessorWhichTakesItsChildren() {
        var old = department("AR", "Viejo").code("INDEC", "77001").save();
        var child = town("AR", "Hijo del viejo").under(old).save();
        var grandchild = town("AR", "Nieto del viejo").under(child).save();
        var province = region("AR", "Provincia heredera").save();
        var heir = department("AR", "Heredero").under(province).save();
        event(old.again(), "MERGED", Map.of("successors", List.of(heir.id()))).statusCode(201)
                .body("dissolvedOn", equalTo("2024-06-30")).body("events[0].successors.name", contains("Heredero"))
                .body("identifiers[0].validUntil", equalTo("2024-06-30")).body("childCount", equalTo(0));
        Api.as(Tokens.analyst()).get(heir.path()).then().body("predecessors[0].name", equalTo("Viejo"))
                .body("predecessors[0].type", equalTo("MERGED")).body("childCount", equalTo(1)).body("version", equalTo(0));
        Api.as(Tokens.analyst()).get(grandchild.path()).then()
                .body("ancestors.name", contains("Provincia heredera", "Heredero", "Hijo del viejo"));
        Api.as(Tokens.analyst()).get(child.path() + "/history").then().body("items[0].action", equalTo("MOVED"))
                .body("items[0].changes.parent.to", equalTo(heir.id()));
        Api.as(Tokens.analyst()).get("/territories/by-code/INDEC/77001").then().statusCode(200)
                .body("id", equalTo(old.id()));
    }

    @Test
    void aDissolvedTerritoryLeavesTheListButNotTheSearch() {
        var region = region("AR", "Zona de fusiones").save();
        var old = town("AR", "Disuelta del Sur").under(region).save();
        var heir = town("AR", "Quedada del Sur").under(region).save();
        event(old, "MERGED", Map.of("successors", List.of(heir.id()))).statusCode(201);
        Api.as(Tokens.analyst()).queryParam("parent", region.id()).get("/territories").then()
                .body("items.name", contains("Quedada del Sur"));
        Api.as(Tokens.analyst()).queryParam("parent", region.id()).queryParam("dissolved", true).get("/territories").then()
                .body("items.name", contains("Disuelta del Sur"))
                .body("items[0].dissolvedOn", equalTo("2024-06-30"));
        Api.as(Tokens.analyst()).queryParam("q", "disuelta del sur").get("/search").then()
                .body("items[0].id", equalTo(old.id())).body("items[0].dissolvedOn", equalTo("2024-06-30"));
    }

    @Test
    void whatIsDissolvedIsNotDissolvedOrRenamedAgain() {
        var old = town("AR", "Una sola vez").save();
        var heir = town("AR", "Heredera única").save();
        event(old, "MERGED", Map.of("successors", List.of(heir.id()))).statusCode(201);
        event(old.again(), "MERGED", Map.of("successors", List.of(heir.id()))).statusCode(409);
        event(old.again(), "RENAMED", Map.of("newName", "Otra")).statusCode(409).body("detail",
                equalTo("Este territorio ya se fusionó o se dividió."));
        town("AR", "Bajo la disuelta").under(old).post(Tokens.analyst()).statusCode(422)
                .body("errors[0].code", equalTo("dissolved-territory"));
    }

    @Test
    void aSplitNeedsTwoLivingSuccessorsAndNoChildrenLeft() {
        var one = town("AR", "Parte uno").save();
        var two = town("AR", "Parte dos").save();
        var whole = town("AR", "Entera").save();
        event(whole, "SPLIT", Map.of("successors", List.of(one.id()))).statusCode(422)
                .body("errors[0].pointer", equalTo("/successors"));
        event(whole, "SPLIT", Map.of("successors", List.of(one.id(), one.id()))).statusCode(422);
        var child = town("AR", "Dentro de la entera").under(whole).save();
        event(whole.again(), "SPLIT", Map.of("successors", List.of(one.id(), two.id()))).statusCode(409);
        Api.patching(Tokens.analyst(), child.etag()).body("{\"parent\":\"" + one.id() + "\"}").patch(child.path())
                .then().statusCode(200);
        event(whole.again(), "SPLIT", Map.of("successors", List.of(one.id(), two.id()))).statusCode(201)
                .body("events[0].successors.name", containsInAnyOrder("Parte uno", "Parte dos"));
        Api.as(Tokens.analyst()).get(two.path()).then().body("predecessors.name", contains("Entera"));
    }

    @Test
    void aSuccessorMustBeAnotherLivingTerritoryOfTheCountryAndNotStandBelow() {
        var top = department("AR", "Cabeza").save();
        var below = department("AR", "Debajo de la cabeza").under(top).save();
        var foreign = department("IT", "Altrove").save();
        var dead = department("AR", "Ya disuelto").save();
        event(dead, "MERGED", Map.of("successors", List.of(below.id()))).statusCode(201);
        var wrong = new LinkedHashMap<String, String>();
        wrong.put(top.id(), "itself");
        wrong.put(below.id(), "own-descendant");
        wrong.put(foreign.id(), "other-country");
        wrong.put(dead.id(), "dissolved-territory");
        wrong.put("01980000-0000-7000-8000-000000000000", "unknown-territory");
        wrong.forEach((id, code) -> event(top.again(), "MERGED", Map.of("successors", List.of(id))).statusCode(422)
                .body("errors[0].pointer", equalTo("/successors/0")).body("errors[0].code", equalTo(code)));
    }

    @Test
    void childrenThatTheSuccessorCannotHoldStandInTheWay() {
        var region = region("AR", "Región que se va").save();
        department("AR", "Departamento que queda").under(region).save();
        var town = town("AR", "Pueblo que hereda").save();
        event(region.again(), "MERGED", Map.of("successors", List.of(town.id()))).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"RENAMED","date":"2024-06-30","reason":"Ley"}                              | /newName
            {"type":"RENAMED","date":"2024-06-30","reason":"Ley","newName":"Errores"}          | /newName
            {"type":"RENAMED","date":"2024-06-30","reason":"Ley","newName":"a\\u202eb"}        | /newName
            {"type":"RENAMED","date":"1799-12-31","reason":"Ley","newName":"Nueva"}            | /date
            {"type":"RENAMED","date":"2999-01-01","reason":"Ley","newName":"Nueva"}            | /date
            {"type":"RENAMED","date":"2023-02-29","reason":"Ley","newName":"Nueva"}            | /date
            {"type":"RENAMED","date":"2024-06-30","newName":"Nueva"}                           | /reason
            {"type":"RENAMED","date":"2024-06-30","reason":"a\\u0000","newName":"Nueva"}       | /reason
            {"type":"MERGED","date":"2024-06-30","reason":"Ley"}                               | /successors
            {"type":"MERGED","date":"2024-06-30","reason":"Ley","newName":"Nueva","successors":[]} | /newName
            {"type":"VANISHED","date":"2024-06-30","reason":"Ley"}                             | /type
            {"date":"2024-06-30","reason":"Ley"}                                               | /type
            """)
    void anEventThatMakesNoSenseIsRefusedByItsPlace(String body, String pointer) {
        var town = town("AR", "Errores").save();
        Api.writing(Tokens.analyst()).header("If-Match", town.etag()).body(body).post(town.path() + "/events").then()
                .statusCode(422).body("errors.pointer", hasItem(pointer));
        Api.as(Tokens.analyst()).get(town.path()).then().body("events", empty()).body("dissolvedOn", nullValue());
    }

    @Test
    void aDateBeforeItsCodesBeganIsRefused() {
        var heir = town("AR", "Heredera tardía").save();
        var town = town("AR", "Código nuevo").with("identifiers", List.of(Map.of("scheme", "INDEC", "value", "77100",
                "validFrom", "2024-07-01"))).save();
        event(town, "MERGED", Map.of("successors", List.of(heir.id()))).statusCode(422)
                .body("errors[0].pointer", equalTo("/date"));
    }

    @Test
    void twoTownsThatMergeIntoEachOtherAtOnceDoNotBothVanish() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                var one = town("AR", "Mutua uno").save();
                var two = town("AR", "Mutua dos").save();
                var tasks = Arrays.<Callable<Integer>>asList(
                        () -> event(one, "MERGED", Map.of("successors", List.of(two.id()))).extract().statusCode(),
                        () -> event(two, "MERGED", Map.of("successors", List.of(one.id()))).extract().statusCode());
                for (var answer : pool.invokeAll(tasks)) {
                    Assertions.assertThat(answer.get()).isIn(201, 422);
                }
                Assertions.assertThat(Database.count("SELECT count(*) FROM territory WHERE dissolved_on IS NOT NULL "
                        + "AND id IN (?::uuid, ?::uuid)", one.id(), two.id())).isEqualTo(1);
            }
        }
    }

    @Test
    void anEventNeedsTheVersionItIsBasedOn() {
        var town = town("AR", "Versión del hecho").save();
        Api.writing(Tokens.analyst()).body(Map.of("type", "RENAMED", "date", "2024-06-30", "newName", "Otra", "reason", "x"))
                .post(town.path() + "/events").then().statusCode(428);
        event(new Saved(town.id(), "\"7\""), "RENAMED", Map.of("newName", "Otra")).statusCode(412)
                .body("current.name", equalTo("Versión del hecho"));
    }

    private static ValidatableResponse event(Saved territory, String type, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("type", type, "date", "2024-06-30", "reason", "Ley 1"));
        body.putAll(more);
        return Api.writing(Tokens.analyst()).header("If-Match", territory.etag()).body(body)
                .post(territory.path() + "/events").then();
    }
}
