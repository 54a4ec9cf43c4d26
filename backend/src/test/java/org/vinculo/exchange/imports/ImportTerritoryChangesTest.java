package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.vinculo.exchange.imports.TerritoryLists.code;
import static org.vinculo.exchange.imports.TerritoryLists.columns;
import static org.vinculo.exchange.imports.TerritoryLists.name;
import static org.vinculo.exchange.imports.TerritoryLists.preview;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Imports;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** What a list of territories changes of those on record, and that it can be taken back to the letter. */
@QuarkusTest
class ImportTerritoryChangesTest {

    private static final Map<String, Integer> COLUMNS = columns("self.name", "self.level", "self.population", "populationYear", "areaKm2",
            "localType", "self.latitude", "self.longitude", "names.it", "names.en", "code.INDEC", "status");

    private static Imports.Saved list(String difference, String row) {
        return TerritoryLists.upload("n;l;p;y;k;t;lat;lon;it;en;c;s\n" + row + "\n").read(Map.of("columns", COLUMNS, "constants",
                Map.of("self.country", "AR"), "onDifference", difference));
    }

    private static Territories.Saved half() {
        return town("AR", fresh("A medias")).at(-30, -60).with("population", 100).with("populationYear", 2001).with("names", Map.of("it", "Mezza"))
                .code("INDEC", code()).save();
    }

    @Test
    void fillingTouchesOnlyWhatIsEmpty() {
        var known = half();
        var list = list("FILL", name(known) + ";MUNICIPAL;200;2022;12,5;municipio;-30,01;-60,01;Altra;Half;;");
        assertThat(list.outcomes()).containsExactly("CHANGED");
        assertThat(list.reasons(0)).contains("exists", "differs");
        list.apply();
        Api.as(Tokens.analyst()).get(known.path()).then().body("population", equalTo(100)).body("populationYear", equalTo(2001))
                .body("areaKm2", equalTo(12.5f)).body("localType", equalTo("municipio")).body("point.latitude", equalTo(-30f))
                .body("names", equalTo(Map.of("it", "Mezza", "en", "Half"))).body("version", equalTo(1));
        Memory.holds(known.path());
    }

    @Test
    void replacingTakesWhatTheFileSays() {
        var known = half();
        list("REPLACE", name(known) + ";MUNICIPAL;200;2022;12,5;;-30,01;-60,01;Altra;Half;;").apply();
        Api.as(Tokens.analyst()).get(known.path()).then().body("population", equalTo(200)).body("populationYear", equalTo(2022))
                .body("areaKm2", equalTo(12.5f)).body("point.latitude", equalTo(-30.01f)).body("point.longitude", equalTo(-60.01f))
                .body("names", equalTo(Map.of("it", "Altra", "en", "Half"))).body("name", equalTo(name(known)));
        Memory.holds(known.path());
    }

    /** What the file leaves empty says nothing. */
    @Test
    void anEmptyCellChangesNothing() {
        var known = half();
        assertThat(list("REPLACE", name(known) + ";MUNICIPAL;;;;;;;;;;").outcomes()).containsExactly("MATCHED");
        assertThat(list("REPLACE", name(known) + ";MUNICIPAL;100;2001;;;-30;-60;Mezza;;;").outcomes()).containsExactly("MATCHED");
    }

    @Test
    void anOfficialListConfirmsWhatWasNot() {
        var known = town("AR", fresh("Sin confirmar")).with("status", "UNCONFIRMED").save();
        var list = preview(name(known) + ";;MUNICIPAL;;;;gobernado;");
        assertThat(list.outcomes()).containsExactly("CHANGED");
        list.apply();
        assertThat(Api.as(Tokens.analyst()).get(known.path()).<String>path("status")).isEqualTo("GOVERNED");
        Memory.holds(known.path());
        var group = region("AR", fresh("Agrupada")).with("status", "GROUPING").save();
        assertThat(preview(name(group) + ";;REGIONAL;;;;GOVERNED;").outcomes()).as("only that").containsExactly("MATCHED");
        list.undo();
        assertThat(Api.as(Tokens.analyst()).get(known.path()).<String>path("status")).isEqualTo("UNCONFIRMED");
    }

    @Test
    void undoingRestoresFieldsNamesAndCodesExactly() {
        var known = half();
        var before = fields(known);
        var list = list("REPLACE", name(known) + ";MUNICIPAL;200;2022;12,5;municipio;-30,01;-60,01;Altra;Half;" + code() + ";").apply();
        assertThat(fields(known)).isNotEqualTo(before);
        list.undo();
        assertThat(fields(known)).isEqualTo(before);
        Memory.holds(known.path());
        Api.as(Tokens.analyst()).get(known.path() + "/history").then().body("items.action", equalTo(List.of("UPDATED", "UPDATED", "CREATED")));
    }

    @Test
    void codesOfWhatWasTakenBackAreFreeAgain() {
        var code = code();
        var row = fresh("Efímera") + ";;MUNICIPAL;" + code + ";;;;";
        var list = preview(row).apply();
        var first = list.record(0);
        list.undo();
        Api.as(Tokens.analyst()).get("/territories/" + first).then().statusCode(200).body("status", equalTo("VOID"));
        Memory.holds("/territories/" + first);
        var again = preview(row);
        assertThat(again.outcomes()).containsExactly("CREATED");
        again.apply();
        assertThat(again.record(0)).isNotEqualTo(first);
        Api.as(Tokens.analyst()).get("/territories/by-code/INDEC/" + code).then().statusCode(200).body("id", equalTo(again.record(0)));
        assertThat(town("AR", fresh("Ajena")).code("INDEC", code).post(Tokens.analyst()).extract().statusCode()).isIn(409, 422);
    }

    /** A tree goes as a tree. */
    @Test
    void aWholeTreeIsTakenBackUnlessSomethingGrewOnIt() {
        var province = fresh("Provincia");
        var list = preview(province + ";;REGIONAL;;;;;", fresh("Pueblo") + ";" + province + ";MUNICIPAL;;;;;").apply();
        var grown = town("AR", fresh("Nuevo")).under(new Territories.Saved(list.record(0), "")).save();
        list.askUndo().get().then().body("state", equalTo("APPLIED")).body("obstacles.code", equalTo(List.of("has-places")))
                .body("obstacles.id", hasItem(list.record(0)));
        Api.patching(Tokens.analyst(), grown.etag()).body("{\"parent\": null}").patch(grown.path()).then().statusCode(200);
        list.undo();
        assertThat(Api.as(Tokens.analyst()).get("/territories/" + list.record(1)).<String>path("status")).isEqualTo("VOID");
    }

    @Test
    void aTerritoryThatSomebodyCorrectedStandsInTheWay() {
        var known = half();
        var list = list("REPLACE", name(known) + ";MUNICIPAL;200;;;;;;;;;").apply();
        Api.patching(Tokens.analyst(), known.again().etag()).body("{\"population\": 300}").patch(known.path()).then().statusCode(200);
        list.askUndo().get().then().body("state", equalTo("APPLIED")).body("obstacles.code", equalTo(List.of("changed-since")));
        assertThat(Api.as(Tokens.analyst()).get(known.path()).<Integer>path("population")).isEqualTo(300);
    }

    private static Map<String, Object> fields(Territories.Saved of) {
        Map<String, Object> shown = new TreeMap<>(Api.as(Tokens.analyst()).get(of.path()).<Map<String, Object>>path(""));
        shown.keySet().removeAll(List.of("version", "updatedAt"));
        return shown;
    }
}
