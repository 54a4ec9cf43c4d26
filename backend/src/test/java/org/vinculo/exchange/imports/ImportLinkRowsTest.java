package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Imports;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** What becomes of the rows of a list of links, by what they say and what is on record. */
@QuarkusTest
class ImportLinkRowsTest {

    /** Of its own, as mappings are remembered by header. */
    private final String header = "ciudad;país;hermana;país extranjero;inicio;fin;" + fresh("título") + "\n";
    private String here;
    private String there;
    private Territories.Saved one;
    private Territories.Saved other;

    @BeforeEach
    void twoPlaces() {
        here = fresh("Aquí");
        there = fresh("Là");
        one = town("AR", here).save();
        other = town("FR", there).save();
    }

    private Imports.Saved preview(String... rows) {
        return Imports.preview("LINKS", header + String.join("\n", rows) + "\n");
    }

    private String row(String start, String end, String title) {
        return String.join(";", here, "AR", there, "FR", start, end, title);
    }

    @Test
    void partnersMayNotBeOfOneCountryNorThemselves() {
        var near = fresh("Vecina");
        town("AR", near).save();
        var preview = preview(here + ";AR;" + near + ";AR;;;", here + ";AR;" + here + ";AR;;;");
        assertThat(preview.outcomes()).containsExactly("REFUSED", "REFUSED");
        assertThat(preview.reasons(0)).containsExactly("one-country");
        assertThat(preview.reasons(1)).containsExactly("same-place-twice");
    }

    @ParameterizedTest
    @CsvSource({ "01/02/2001, 01/01/2001, end-before-start", "31/02/2001, '', wrong-date", "pronto, '', wrong-date",
            "'', 1799, out-of-range", "2001-13-01, '', wrong-date" })
    void datesThatCannotBeRefuseTheRow(String start, String end, String reason) {
        var preview = preview(row(start, end, ""));
        assertThat(preview.outcomes()).containsExactly("REFUSED");
        assertThat(preview.reasons(0)).contains(reason);
    }

    @Test
    void rowsThatMeanNoLinkAreLeftOut() {
        var preview = preview(row("1999", "", ""), ";;;;;;", header.strip(), "Total;;;;2;;", ";;" + there + ";FR;;;");
        assertThat(preview.outcomes()).containsExactly("CREATED", "SKIPPED", "SKIPPED", "SKIPPED", "REFUSED");
        assertThat(List.of(preview.reasons(1), preview.reasons(2), preview.reasons(3), preview.reasons(4)))
                .containsExactly(List.of("empty-row"), List.of("repeated-header"), List.of("total-row"), List.of("missing-value"));
        assertThat(preview.<Map<String, Integer>>path("counts")).isEqualTo(Map.of("CREATED", 1, "SKIPPED", 3, "REFUSED", 1));
        assertThat(preview.<Integer>path("rows")).isEqualTo(5);
        assertThat(preview.<List<String>>path("reasons.code")).contains("coarse-date", "empty-row", "repeated-header", "total-row", "missing-value");
    }

    @Test
    void whatTheFileSaysTwiceIsOneLinkWhicheverComesFirst() {
        var preview = preview(row("", "", ""), row("", "", ""), String.join(";", there, "FR", here, "AR", "", "", ""));
        assertThat(preview.outcomes()).containsExactly("CREATED", "MATCHED", "MATCHED");
        assertThat(preview.rows().stream().map(row -> row.get("sameAs"))).containsExactly(null, 2, 2);
        preview.apply();
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("LINK", 1, "ACTOR", 2));
        assertThat(linksOf(one)).hasSize(1);
    }

    /** Two dates may be two links, or a slip. */
    @Test
    void theSamePartnersWithAnotherDateWaitForAPerson() {
        var preview = preview(row("1998-01-01", "", ""), row("1999-01-01", "", ""));
        assertThat(preview.outcomes()).containsExactly("CREATED", "HELD");
        assertThat(preview.reasons(1)).contains("repeated-in-file");
    }

    @Test
    void aLinkOnRecordIsMatchedOrGetsWhatItLacks() {
        var link = Links.between(other, one).with("startedOn", "1998-05-11").save();
        assertThat(preview(row("11/05/1998", "", "")).outcomes()).containsExactly("MATCHED");
        var fill = preview(row("12/05/1999", "2030-01-01", "Título"));
        assertThat(fill.outcomes()).containsExactly("CHANGED");
        assertThat(fill.reasons(0)).contains("exists");
        assertThat(fill.rows().getFirst().get("changes")).isEqualTo(Map.of("plannedEnd", Map.of("to", "2030-01-01"), "title", Map.of("to", "Título")));
        var replace = fill.read(Map.of("onDifference", "REPLACE"));
        assertThat(replace.rows().getFirst().get("changes")).isEqualTo(Map.of("plannedEnd", Map.of("to", "2030-01-01"), "title", Map.of("to", "Título"),
                "startedOn", Map.of("from", "1998-05-11", "to", "1999-05-12")));
        replace.apply();
        assertThat(Api.as(Tokens.analyst()).get(link.path()).<String>path("startedOn")).isEqualTo("1999-05-12");
        Memory.holds(link.path());
        assertThat(replace.record(0)).isEqualTo(link.id());
        var different = preview(row("01/01/2000", "", ""));
        assertThat(different.outcomes()).containsExactly("MATCHED");
        assertThat(different.reasons(0)).contains("exists", "differs");
    }

    @Test
    void aLinkThatIsNotOpenIsLeftAsItIs() {
        var link = Links.between(one, other).save();
        link.post(Tokens.analyst(), "/discard", Map.of("reason", "x")).then().statusCode(200);
        assertThat(preview(row("1999-01-01", "", "Otro")).outcomes()).as("a discarded link is none").containsExactly("CREATED");
        var old = Links.between(one, other).since("1990-01-01").save();
        org.vinculo.support.Database.run("UPDATE link SET state = 'CONCLUDED' WHERE id = '" + old.id() + "'");
        var preview = preview(row("", "", "Título"));
        assertThat(preview.outcomes()).containsExactly("MATCHED");
        assertThat(preview.reasons(0)).contains("link-closed");
    }

    @Test
    void twoLinksOnRecordWaitForAPerson() {
        Links.between(one, other).save();
        Links.between(one, other).save();
        var preview = preview(row("", "", "Título"));
        assertThat(preview.outcomes()).containsExactly("HELD");
        assertThat(preview.reasons(0)).contains("several-links");
    }

    @Test
    void aLinkInForceIsOlderThanTheRegistryAndForAnalysts() {
        var csv = header + row("11/05/1998", "", "") + "\n";
        var analyst = Imports.preview("LINKS", csv).readWith("state", "ACTIVE");
        assertThat(analyst.outcomes()).containsExactly("CREATED");
        assertThat(preview(row("", "", "")).readWith("state", "ACTIVE").reasons(0)).containsExactly("start-missing");
        assertThat(preview(row("2020-01-01", "", "")).readWith("state", "ACTIVE").reasons(0)).containsExactly("not-before-registry");
        var spain = town("ES", fresh("Allá")).save();
        String name = Api.as(Tokens.analyst()).get(spain.path()).path("name");
        var embassy = Imports.upload(Tokens.mission("AR-EMB-ES"), "LINKS", header + here + ";AR;" + name + ";ES;1998;;\n").readWith("state", "DRAFT");
        assertThat(embassy.outcomes()).containsExactly("CREATED");
        embassy.readWith("state", "ACTIVE");
        assertThat(embassy.outcomes()).containsExactly("REFUSED");
        assertThat(embassy.reasons(0)).contains("only-analysts-register-old-links");
        analyst.apply();
        var link = Api.as(Tokens.analyst()).get("/links/" + analyst.record(0)).then().statusCode(200).extract();
        assertThat(List.of(link.<String>path("state"), link.<String>path("clearance"))).containsExactly("ACTIVE", "PRE_EXISTING");
    }

    @Test
    void themesAndLanguagesComeByTheirNames() {
        var preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero;temas;idiomas\n" + here + ";AR;" + there
                + ";FR;Eau potable, Desarrollo local, Brujería;es|fr\n");
        assertThat(preview.reasons(0)).containsExactly("unknown-theme");
        assertThat(preview.outcomes()).containsExactly("CREATED");
        preview.apply();
        var link = Api.as(Tokens.analyst()).get("/links/" + preview.record(0));
        assertThat(link.<List<String>>path("themes.theme")).containsExactly("safe-water", "local-development");
        assertThat(link.<List<String>>path("languages")).containsExactly("es", "fr");
        Memory.holds("/links/" + preview.record(0));
    }

    private static List<String> linksOf(Territories.Saved place) {
        return Api.as(Tokens.analyst()).queryParam("within", place.id()).get("/links").then().statusCode(200).extract().path("items.id");
    }
}
