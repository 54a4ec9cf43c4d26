package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.region;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Imports;
import org.vinculo.support.Tokens;

/** What a list of links is taken for: the places it names, and what people decide about those that are in doubt. */
@QuarkusTest
class ImportLinksTest {

    private static final String HEADER = "ciudad;provincia;país;hermana;región extranjera;país extranjero\n";

    @Test
    void aPlaceIsMatchedByItsNameWithinItsCountry() {
        var name = fresh("San Gemelo");
        var here = town("AR", name).save();
        var there = town("ES", name).save();
        town("CL", name).save();
        var preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero\n" + name.toUpperCase(java.util.Locale.ROOT) + ";Argentina;" + name + ";Espagne\n");
        assertThat(preview.outcomes()).containsExactly("CREATED");
        assertThat(preview.rows().getFirst().get("places")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .extracting("field", "territory", "country").containsExactly(org.assertj.core.groups.Tuple.tuple("a", here.id(), "AR"),
                        org.assertj.core.groups.Tuple.tuple("b", there.id(), "ES"));
    }

    @Test
    void aRegionTellsTwoOfOneNameApart() {
        var name = fresh("Villa Doble");
        var first = region("AR", fresh("Provincia Alta")).save();
        var second = region("AR", fresh("Provincia Baja")).save();
        town("AR", name).under(first).save();
        var meant = town("AR", name).under(second).save();
        var partner = fresh("Borgo");
        town("IT", partner).save();
        String secondName = org.vinculo.support.Api.as(Tokens.analyst()).get(second.path()).path("name");
        var preview = Imports.preview("LINKS", HEADER + name + ";" + secondName + ";Argentina;" + partner + ";;Italia\n"
                + name + ";;Argentina;" + partner + ";;Italia\n" + name + " (" + secondName + ");;AR;" + partner + ";;IT\n");
        assertThat(preview.outcomes()).containsExactly("CREATED", "HELD", "MATCHED");
        assertThat(preview.reasons(1)).containsExactly("place-doubtful");
        assertThat(preview.reasons(2)).containsExactly("repeated-in-file");
        assertThat(((Map<?, ?>) preview.place(name).get("chosen")).get("territory")).isEqualTo(meant.id());
        assertThat(preview.places()).filteredOn("outcome", "DOUBTFUL").singleElement()
                .satisfies(place -> assertThat(place.get("reason")).isEqualTo("several-alike"))
                .satisfies(place -> assertThat((List<?>) place.get("candidates")).hasSize(2));
    }

    @Test
    void whereTheCountryIsMissingAPointTellsIt() {
        var name = fresh("Punta Sola");
        var meant = town("CL", name).at(-33.5, -70.5).save();
        town("BR", name).at(-20, -45).save();
        var partner = fresh("Borgo");
        town("IT", partner).save();
        var preview = Imports.preview("LINKS", "ciudad 1;lat 1;lon 1;país 1;ciudad 2;país 2\n" + name + ";-33,51;-70,51;;" + partner + ";Italia\n"
                + name + ";;;;" + partner + ";Italia\n");
        assertThat(preview.outcomes()).containsExactly("CREATED", "HELD");
        assertThat(((Map<?, ?>) preview.places().getFirst().get("chosen")).get("territory")).isEqualTo(meant.id());
        assertThat(preview.reasons(1)).containsExactly("place-doubtful");
    }

    @ParameterizedTest
    @CsvSource({ "Argentna, CREATED", "República Argentina, CREATED", "ARG, CREATED", "Alemania Occidental, CREATED", "Atlántida, HELD",
            "Islas Malvinas, HELD" })
    void aCountryIsUnderstoodAsPeopleWriteIt(String country, String outcome) {
        var name = fresh("Villa País");
        town(country.startsWith("Alem") ? "DE" : "AR", name).save();
        var partner = fresh("Borgo");
        town("IT", partner).save();
        var preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero\n" + name + ";" + country + ";" + partner + ";Italia\n");
        assertThat(preview.outcomes()).containsExactly(outcome);
        if (outcome.equals("HELD")) {
            assertThat(preview.reasons(0)).containsExactly("place-unreadable");
            assertThat(preview.place(name).get("reason")).isEqualTo(country.startsWith("Islas") ? "disputed" : "unknown-country");
        }
    }

    @Test
    void aPlaceNobodyKnowsIsOfferedToBeMade() {
        var unknown = fresh("Nueva Nada");
        var partner = fresh("Borgo");
        town("IT", partner).save();
        var csv = "ciudad;país;población;hermana;país extranjero\n" + unknown + ";Argentina;1.234;" + partner + ";Italia\n";
        var preview = Imports.preview("LINKS", csv);
        assertThat(preview.outcomes()).containsExactly("HELD");
        assertThat(preview.reasons(0)).containsExactly("place-unknown");
        assertThat(preview.<Integer>path("places.open")).isOne();
        var place = preview.place(unknown);
        assertThat(place).containsEntry("outcome", "UNKNOWN").containsEntry("rows", 1);
        assertThat((Map<?, ?>) place.get("offer")).extracting("name", "country", "level", "population")
                .containsExactly(unknown, "AR", "MUNICIPAL", 1234);
    }

    @Test
    void peopleDecideAboutOnePlaceOrMany() {
        var unknown = fresh("Nueva Nada");
        var other = fresh("Nueva Otra");
        var target = town("AR", fresh("Conocida")).save();
        var partner = fresh("Borgo");
        town("IT", partner).save();
        var preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero\n" + unknown + ";AR;" + partner + ";IT\n" + other + ";AR;" + partner + ";IT\n");
        int place = preview.placeNumber(unknown);
        var choose = Map.of("places", List.of(place), "what", "CHOOSE", "territory", target.id());
        assertThat(preview.decide(choose).outcomes()).containsExactly("CREATED", "HELD");
        assertThat((Map<?, ?>) preview.place(unknown).get("decision")).extracting("what", "territory", "author")
                .containsExactly("CHOOSE", target.id(), "analista");
        assertThat(preview.<Integer>path("places.decided")).isOne();
        assertThat(preview.decide(Map.of("places", List.of(place), "what", "UNDO")).outcomes()).containsExactly("HELD", "HELD");
        assertThat(preview.place(unknown)).doesNotContainKey("decision");
        assertThat(preview.decide(Map.of("places", List.of(place), "what", "SKIP")).outcomes()).containsExactly("SKIPPED", "HELD");
        assertThat(preview.reasons(0)).containsExactly("place-skipped");
        assertThat(preview.decideAll("UNKNOWN", "CREATE").outcomes()).as("what is decided stays so").containsExactly("SKIPPED", "CREATED");
        assertThat(preview.<Integer>path("places.open")).isZero();
        assertThat(preview.decideAll("UNKNOWN", "UNDO").outcomes()).containsExactly("HELD", "HELD");
        var made = Map.of("name", fresh("Escrita"), "country", "AR", "level", "MUNICIPAL", "localType", "municipio");
        assertThat(preview.decide(Map.of("places", List.of(place), "what", "CREATE", "create", made)).outcomes()).containsExactly("CREATED", "HELD");
        assertThat(preview.decide(Map.of("rows", List.of(2), "what", "SKIP")).outcomes()).containsExactly("SKIPPED", "HELD");
        assertThat(preview.decide(Map.of("rows", List.of(2), "what", "UNDO")).outcomes()).containsExactly("CREATED", "HELD");
    }

    @Test
    void theFirstCandidateOfMany() {
        var name = fresh("Villa Melliza");
        town("AR", name).with("population", 10).save();
        town("AR", name).with("population", 5000).save();
        var partner = fresh("Borgo");
        town("IT", partner).save();
        var preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero\n" + name + ";AR;" + partner + ";IT\n");
        assertThat(preview.outcomes()).containsExactly("HELD");
        var first = ((Map<?, ?>) ((List<?>) preview.place(name).get("candidates")).getFirst()).get("territory");
        preview.decideAll("DOUBTFUL", "FIRST");
        assertThat(preview.outcomes()).containsExactly("CREATED");
        assertThat((Map<?, ?>) preview.place(name).get("decision")).extracting("what", "territory").containsExactly("CHOOSE", first);
    }

    @Test
    void aDecisionThatCannotBeIsRefusedWhereItIsWrong() {
        var name = fresh("Nueva Nada");
        var preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero\n" + name + ";AR;" + name + "bis;Atlántida\n");
        int unknown = preview.placeNumber(name);
        int unreadable = preview.placeNumber(name + "bis");
        refused(preview, Map.of("places", List.of(unknown, 999), "what", "SKIP"), "/places/1", "unknown-place");
        refused(preview, Map.of("places", List.of(unknown), "what", "FIRST"), "/places/0", "no-candidate");
        refused(preview, Map.of("places", List.of(unknown, unreadable), "what", "CREATE"), "/places/1", "no-offer");
        refused(preview, Map.of("places", List.of(unknown), "what", "CHOOSE"), "/territory", "required");
        refused(preview, Map.of("places", List.of(unknown), "what", "CHOOSE", "territory", UUID.randomUUID().toString()), "/territory", "unknown-territory");
        refused(preview, Map.of("places", List.of(unknown), "rows", List.of(2), "what", "SKIP"), "/places", "one-of-places-all-rows");
        refused(preview, Map.of("what", "SKIP"), "/places", "one-of-places-all-rows");
        refused(preview, Map.of("rows", List.of(2), "what", "CREATE"), "/what", "not-for-rows");
        refused(preview, Map.of("rows", List.of(77), "what", "SKIP"), "/rows/0", "unknown-row");
        var made = Map.of("name", "X", "country", "AR", "level", "REGIONAL");
        refused(preview, Map.of("places", List.of(unknown, unreadable), "what", "CREATE", "create", made), "/create", "one-place-only");
        refused(preview, Map.of("places", List.of(unknown), "what", "CREATE", "create", Map.of("name", "X", "country", "FK", "level", "MUNICIPAL")),
                "/create/country", "unknown-country");
        refused(preview, Map.of("places", List.of(unknown), "what", "CREATE", "create", Map.of("name", "X", "country", "AR", "level", "REGIONAL",
                "parent", town("AR", fresh("Baja")).save().id())), "/create/parent", "level-too-low");
    }

    private static void refused(Imports.Saved preview, Map<String, ?> decision, String pointer, String code) {
        var before = preview.etag();
        preview.put("/decisions", decision).then().statusCode(422).body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
        assertThat(preview.etag()).isEqualTo(before);
    }
}
