package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vinculo.exchange.imports.TerritoryLists.code;
import static org.vinculo.exchange.imports.TerritoryLists.name;
import static org.vinculo.exchange.imports.TerritoryLists.preview;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.department;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Imports;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Which territory a row of a list of territories is, and what the list may not make of it. */
@QuarkusTest
class ImportTerritoriesTest {

    @Test
    void aTerritoryIsKnownByItsCode() {
        var code = code();
        var known = town("AR", fresh("Coronel Conocido")).code("INDEC", code).save();
        var preview = preview(name(known).replace("Coronel", "Cnel.") + ";;MUNICIPAL;" + code + ";;;;");
        assertThat(preview.outcomes()).containsExactly("MATCHED");
        assertThat(preview.record(0)).isEqualTo(known.id());
    }

    /** Spreadsheets take codes for numbers. */
    @Test
    void zerosThatASpreadsheetLostAreNoNewCode() {
        // A spreadsheet loses every zero in front: here there is one.
        var code = "01" + code().substring(2);
        var known = town("AR", fresh("Cerolandia")).code("INDEC", code).save();
        var preview = preview(name(known) + ";;MUNICIPAL;" + code.substring(1) + ";;;;");
        assertThat(preview.outcomes()).containsExactly("MATCHED");
        assertThat(preview.record(0)).isEqualTo(known.id());
        var other = preview(fresh("Sin parecido") + ";;MUNICIPAL;" + code.substring(1) + ";;;;");
        assertThat(other.outcomes()).as("such a code alone proves nothing").containsExactly("HELD");
    }

    @Test
    void oneOfSeveralNamesakesIsKnownByItsRegionOrItsPoint() {
        var name = fresh("Homónima");
        var first = region("AR", fresh("Alta")).save();
        var second = region("AR", fresh("Baja")).save();
        var near = town("AR", name).under(first).at(-31, -61).save();
        var far = town("AR", name).under(second).at(-40, -70).save();
        assertThat(preview(name + ";" + name(second) + ";MUNICIPAL;;;;;").record(0)).isEqualTo(far.id());
        assertThat(preview(name + ";;MUNICIPAL;;-31,02;-61,03;;").record(0)).isEqualTo(near.id());
        assertThat(preview(name + ";;MUNICIPAL;;;;;").outcomes()).containsExactly("HELD");
        assertThat(preview(name + ";;MUNICIPAL;;-35;-65;;").outcomes()).containsExactly("HELD");
    }

    @Test
    void aNewCodeEndsTheOneItReplaces() {
        var old = code();
        var fresh = code();
        var known = town("AR", fresh("Recodificada")).code("INDEC", old).save();
        var preview = preview(name(known) + ";;MUNICIPAL;" + fresh + ";;;;");
        assertThat(preview.outcomes()).containsExactly("CHANGED");
        preview.apply();
        assertThat(Api.as(Tokens.analyst()).get(known.path()).<List<Map<String, Object>>>path("identifiers"))
                .containsExactlyInAnyOrder(Map.of("scheme", "INDEC", "value", fresh),
                        Map.of("scheme", "INDEC", "value", old, "validUntil", java.time.LocalDate.now().toString()));
        Memory.holds(known.path());
        Api.as(Tokens.analyst()).get("/territories/by-code/INDEC/" + fresh).then().statusCode(200).body("id", equalTo(known.id()));
        assertThat(preview(name(known) + ";;MUNICIPAL;" + fresh + ";;;;").outcomes()).containsExactly("MATCHED");
    }

    @Test
    void aCodeThatBeganTodayCanBeReplacedToo() {
        var old = code();
        var known = town("AR", fresh("Recién codificada")).with("identifiers", List.of(Map.of("scheme", "INDEC", "value", old,
                "validFrom", java.time.LocalDate.now().toString()))).save();
        preview(name(known) + ";;MUNICIPAL;" + code() + ";;;;").apply();
        assertThat(Api.as(Tokens.analyst()).get(known.path()).<List<?>>path("identifiers")).hasSize(2);
        Memory.holds(known.path());
    }

    @Test
    void aSecondRowOfATerritoryOnlyAddsCodes() {
        var known = town("AR", fresh("Repetida")).save();
        var one = code();
        var other = code() + "9";
        var preview = preview(name(known) + ";;MUNICIPAL;" + one + ";;;;100", name(known) + ";;MUNICIPAL;" + other + ";;;;200");
        assertThat(preview.outcomes()).containsExactly("CHANGED", "CHANGED");
        assertThat(preview.rows().get(1)).containsEntry("sameAs", 2);
        assertThat(preview.reasons(1)).contains("repeated-in-file");
        preview.apply();
        var shown = Api.as(Tokens.analyst()).get(known.path());
        assertThat(shown.<Integer>path("population")).isEqualTo(100);
        assertThat(shown.<Integer>path("version")).isOne();
        assertThat(shown.<List<String>>path("identifiers.value")).containsExactlyInAnyOrder(one, other);
        Memory.holds(known.path());
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("TERRITORY", 1));
    }

    @Test
    void aNewTerritoryMayLieInAnotherRowOfTheFileWhereverThatStands() {
        var region = fresh("Provincia");
        var regionCode = code();
        var department = fresh("Departamento");
        var town = fresh("Pueblo");
        var preview = preview(town + ";" + department + ";MUNICIPAL;;;;;", department + ";" + regionCode + ";INTERMEDIATE;;;;;",
                region + ";;REGIONAL;" + regionCode + ";;;;");
        assertThat(preview.outcomes()).containsExactly("CREATED", "CREATED", "CREATED");
        preview.apply();
        Api.as(Tokens.analyst()).get("/territories/" + preview.record(0)).then().body("parent.id", equalTo(preview.record(1)))
                .body("ancestors.id", org.hamcrest.Matchers.containsInAnyOrder(preview.record(1), preview.record(2)));
        Api.as(Tokens.analyst()).get("/territories/" + preview.record(1)).then().body("parent.id", equalTo(preview.record(2)));
        Memory.holds("territories", List.of(preview.record(0), preview.record(1), preview.record(2)));
        assertThat(preview(town + ";" + department + ";MUNICIPAL;;;;;").outcomes()).containsExactly("MATCHED");
    }

    @Test
    void aRegionNobodyKnowsLetsItsTownsWait() {
        var preview = preview(fresh("Pueblo") + ";" + fresh("Ninguna") + ";MUNICIPAL;;;;;");
        assertThat(preview.outcomes()).containsExactly("HELD");
        assertThat(preview.reasons(0)).containsExactly("parent-unknown");
    }

    /** What a row that is not written would have made is nothing to lie in. */
    @Test
    void belowATerritoryOfTheFileThatIsNotMadeNothingIsMade() {
        var region = fresh("Provincia");
        var department = fresh("Departamento");
        var preview = preview(region + ";;REGIONAL;;;;;", department + ";" + region + ";INTERMEDIATE;;;;;",
                fresh("Pueblo") + ";" + department + ";MUNICIPAL;;;;;", fresh("Suelta") + ";;MUNICIPAL;;;;;");
        preview.decide(Map.of("rows", List.of(2), "what", "SKIP"));
        assertThat(preview.outcomes()).containsExactly("SKIPPED", "HELD", "HELD", "CREATED");
        assertThat(preview.reasons(2)).containsExactly("parent-unknown");
        preview.apply();
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("TERRITORY", 1));
    }

    @Test
    void whatLiesInSomethingTooLowIsRefused() {
        var department = department("AR", fresh("Departamento")).save();
        var preview = preview(fresh("Región") + ";" + name(department) + ";REGIONAL;;;;;");
        assertThat(preview.outcomes()).containsExactly("REFUSED");
        assertThat(preview.reasons(0)).containsExactly("level-too-low");
    }

    @Test
    void aCodeOfAnotherTerritoryIsTaken() {
        var code = code();
        town("AR", fresh("Dueña")).code("INDEC", code).save();
        var chosen = town("AR", fresh("Elegida")).save();
        var preview = preview(fresh("Sin parecido") + ";;MUNICIPAL;" + code + ";;;;");
        preview.decide(Map.of("places", List.of(1), "what", "CHOOSE", "territory", chosen.id()));
        assertThat(preview.outcomes()).containsExactly("HELD");
        assertThat(preview.reasons(0)).contains("code-taken");
    }

    /** One of the rows is wrong; nobody but a person knows which. */
    @Test
    void aNewCodeThatTwoTerritoriesOfTheFileHaveIsTakenByTheFirst() {
        var code = code();
        var known = town("AR", fresh("Conocida")).save();
        var preview = preview(fresh("Primera") + ";;MUNICIPAL;" + code + ";;;;", fresh("Segunda") + ";;MUNICIPAL;" + code + ";;;;",
                name(known) + ";;MUNICIPAL;" + code + ";;;;");
        assertThat(preview.outcomes()).containsExactly("CREATED", "HELD", "HELD");
        assertThat(preview.reasons(1)).contains("code-taken");
        assertThat(preview.reasons(2)).contains("code-taken");
        preview.apply();
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("TERRITORY", 1));
    }

    @Test
    void theSameNewTerritoryTwiceWaitsForAPerson() {
        var name = fresh("Doble");
        var preview = preview(name + ";;MUNICIPAL;" + code() + ";;;;", name.toUpperCase(java.util.Locale.ROOT) + ";;MUNICIPAL;;;;;");
        assertThat(preview.outcomes()).containsExactly("CREATED", "HELD");
        assertThat(preview.reasons(1)).contains("repeated-in-file");
    }

    @Test
    void aCountryThatIsNoneAndALevelThatIsNoneAreTold() {
        var preview = Imports.upload(Tokens.analyst(), "TERRITORIES", "nombre;país;nivel\n" + fresh("Uno") + ";Atlántida;municipio\n"
                + fresh("Dos") + ";Argentina;galaxia\n;Argentina;municipio\n").read();
        assertThat(preview.outcomes()).containsExactly("HELD", "REFUSED", "REFUSED");
        assertThat(preview.reasons(0)).containsExactly("place-unreadable");
        assertThat(preview.reasons(1)).contains("wrong-value");
        assertThat(preview.reasons(2)).contains("missing-value");
    }

    @Test
    void aNewTerritoryIsAllThatItsRowSays() {
        var parent = region("AR", fresh("Provincia")).save();
        var code = code();
        var name = fresh("Completa");
        var preview = TerritoryLists.upload("nombre;región;nivel;indec;lat;lon;población;km2;tipo;italiano;censo\n" + name + ";" + name(parent)
                + ";MUNICIPAL;" + code + ";31° 30' S;60° 30' O;12.345;10,5;municipio;Città;2010\n").read(Map.of("columns", TerritoryLists.columns("self.name",
                "self.region", "self.level", "code.INDEC", "self.latitude", "self.longitude", "self.population", "areaKm2", "localType", "names.it",
                "populationYear"), "constants", Map.of("self.country", "AR"))).apply();
        Api.as(Tokens.analyst()).get("/territories/" + preview.record(0)).then().body("name", equalTo(name)).body("parent.id", equalTo(parent.id()))
                .body("level", equalTo("MUNICIPAL")).body("identifiers.value", equalTo(List.of(code))).body("point.latitude", equalTo(-31.5f))
                .body("point.longitude", equalTo(-60.5f)).body("population", equalTo(12345)).body("populationYear", equalTo(2010))
                .body("areaKm2", equalTo(10.5f)).body("localType", equalTo("municipio")).body("names.it", equalTo("Città"))
                .body("status", equalTo("UNCONFIRMED")).body("source", equalTo("lista")).body("country", equalTo("AR"));
        Memory.holds("/territories/" + preview.record(0));
        assertThat(new Territories.Saved(preview.record(0), "").again().etag()).startsWith("\"0");
    }
}
