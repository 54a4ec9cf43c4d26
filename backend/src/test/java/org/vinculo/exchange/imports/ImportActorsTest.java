package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Imports;
import org.vinculo.support.Tokens;

/** Lists of organisations: who is known, who might be, and who is new. */
@QuarkusTest
class ImportActorsTest {

    private static final Map<String, Integer> COLUMNS = TerritoryLists.columns("legalName", "shortName", "type", "country", "home.name", "website",
            "iatiIdentifier", "languages");

    private static Imports.Saved preview(String... rows) {
        return Imports.upload(Tokens.analyst(), "ACTORS", "nombre;sigla;tipo;país;sede;web;iati;idiomas\n" + String.join("\n", rows) + "\n")
                .read(Map.of("columns", new TreeMap<>(COLUMNS) {
                    {
                        put("home.country", 3);
                    }
                }, "constants", Map.of()));
    }

    private static String iati() {
        return "XI-IATI-" + UUID.randomUUID();
    }

    @Test
    void anActorIsKnownByItsIatiIdentifier() {
        var iati = iati();
        var known = Actors.university("AR", fresh("Universidad Austral")).with("iatiIdentifier", iati).save();
        var preview = preview(fresh("Otro nombre") + ";;universidad;Argentina;;;" + iati + ";");
        assertThat(preview.outcomes()).containsExactly("MATCHED");
        assertThat(preview.record(0)).isEqualTo(known.id());
    }

    @Test
    void anActorIsKnownByItsNameWithinCountryAndType() {
        var name = fresh("Universidad Boreal");
        var known = Actors.university("AR", name).save();
        Actors.university("CL", name).save();
        var preview = preview(name.toUpperCase(java.util.Locale.ROOT) + ";;UNIVERSITY;AR;;https://boreal.example;;es, en");
        assertThat(preview.outcomes()).containsExactly("CHANGED");
        preview.apply();
        assertThat(preview.record(0)).isEqualTo(known.id());
        Api.as(Tokens.analyst()).get(known.path()).then().body("website", equalTo("https://boreal.example")).body("languages", equalTo(List.of("es", "en")))
                .body("legalName", equalTo(name)).body("version", equalTo(1));
        Memory.holds(known.path());
        preview.undo();
        Api.as(Tokens.analyst()).get(known.path()).then().body("website", equalTo(null)).body("languages.size()", equalTo(0));
        Memory.holds(known.path());
    }

    @Test
    void oneThatIsSpeltAlikeWaitsWithItsCandidates() {
        var name = fresh("Fundación para el Desarrollo Regional");
        var known = Actors.university("AR", name).save();
        var preview = preview(name.replace("Desarrollo", "Desarollo") + ";;universidad;Argentina;;;;");
        assertThat(preview.outcomes()).containsExactly("HELD");
        assertThat(preview.reasons(0)).containsExactly("actor-doubtful");
        var candidates = (List<?>) preview.rows().getFirst().get("candidates");
        assertThat((Map<?, ?>) candidates.getFirst()).extracting("id", "name").containsExactly(known.id(), name);
        assertThat(preview.decide(Map.of("rows", List.of(2), "what", "CHOOSE", "record", known.id())).outcomes()).containsExactly("MATCHED");
        assertThat(preview.record(0)).isEqualTo(known.id());
        assertThat(preview.rows().getFirst()).containsEntry("decision", "CHOOSE");
        assertThat(preview.decide(Map.of("rows", List.of(2), "what", "SKIP")).outcomes()).containsExactly("SKIPPED");
        assertThat(preview.decide(Map.of("rows", List.of(2), "what", "UNDO")).outcomes()).containsExactly("HELD");
        assertThat(preview.decide(Map.of("rows", List.of(2), "what", "CREATE")).outcomes()).containsExactly("CREATED");
        preview.apply();
        assertThat(preview.record(0)).isNotEqualTo(known.id());
        Memory.holds("/actors/" + preview.record(0));
    }

    @Test
    void aChoiceOfNobodyIsRefused() {
        var preview = preview(fresh("Universidad Única") + ";;universidad;Argentina;;;;");
        for (var record : List.of(UUID.randomUUID().toString(), town("AR", fresh("Villa")).save().id())) {
            preview.put("/decisions", Map.of("rows", List.of(2), "what", "CHOOSE", "record", record)).then().statusCode(422)
                    .body("errors.pointer", hasItem("/record")).body("errors.code", hasItem("unknown-actor"));
        }
        preview.put("/decisions", Map.of("rows", List.of(2), "what", "CHOOSE")).then().statusCode(422);
        preview.put("/decisions", Map.of("rows", List.of(2), "what", "FIRST")).then().statusCode(422).body("errors.code", hasItem("not-for-rows"));
    }

    @Test
    void aNewActorStandsWhereItsRowSays() {
        var name = fresh("Villa Sede");
        var home = town("AR", name).save();
        var iati = iati();
        var legal = fresh("Cooperativa Nueva");
        var preview = preview(legal + ";CN;empresa;Argentina;" + name + ";nueva.example;" + iati + ";es");
        assertThat(preview.outcomes()).containsExactly("CREATED");
        preview.apply();
        Api.as(Tokens.analyst()).get("/actors/" + preview.record(0)).then().body("legalName", equalTo(legal)).body("shortName", equalTo("CN"))
                .body("type", equalTo("COMPANY")).body("territory.id", equalTo(home.id())).body("principal", equalTo(false))
                .body("website", equalTo("https://nueva.example")).body("iatiIdentifier", equalTo(iati)).body("country", equalTo("AR"));
        Memory.holds("/actors/" + preview.record(0));
        assertThat(preview(legal + ";CN;empresa;Argentina;" + name + ";nueva.example;" + iati + ";es").outcomes()).containsExactly("MATCHED");
        preview.undo();
        Memory.holds("/actors/" + preview.record(0));
        assertThat(preview(legal + ";CN;empresa;Argentina;" + name + ";nueva.example;" + iati + ";es").outcomes())
                .as("its identifier is free again").containsExactly("CREATED");
    }

    @Test
    void aHomeThatIsNewComesAlong() {
        var place = fresh("Villa Nueva");
        var preview = preview(fresh("Cooperativa") + ";;empresa;AR;" + place + ";;;", fresh("Mutual") + ";;asociación;AR;" + place + ";;;");
        assertThat(preview.outcomes()).containsExactly("HELD", "HELD");
        assertThat(preview.reasons(0)).containsExactly("place-unknown");
        preview.decideAll("UNKNOWN", "CREATE").apply();
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("ACTOR", 2, "TERRITORY", 1));
        String home = Api.as(Tokens.analyst()).get("/actors/" + preview.record(0)).path("territory.id");
        Memory.holds("/territories/" + home);
        preview.undo();
        Memory.holds("/territories/" + home);
    }

    @Test
    void whatCannotBeIsToldByRow() {
        var abroad = fresh("Borgo");
        town("IT", abroad).save();
        var preview = preview(fresh("Uno") + ";;universidad;Atlántida;;;;", fresh("Dos") + ";;sociedad secreta;AR;;;;",
                ";;universidad;AR;;;;", fresh("Cuatro") + ";;universidad;AR;;ftp://x;;");
        assertThat(preview.outcomes()).containsExactly("REFUSED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(preview.reasons(0)).containsExactly("unknown-country");
        assertThat(preview.reasons(1)).contains("wrong-value");
        assertThat(preview.reasons(2)).containsExactly("missing-value");
        assertThat(preview.reasons(3)).containsExactly("wrong-value");
    }

    @Test
    void theSameActorTwiceIsOne() {
        var name = fresh("Universidad Doble");
        var preview = preview(name + ";;universidad;AR;;;;", name + ";UD;universidad;Argentina;;;;");
        assertThat(preview.outcomes()).containsExactly("CREATED", "MATCHED");
        assertThat(preview.reasons(1)).containsExactly("repeated-in-file");
        preview.apply();
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("ACTOR", 1));
    }
}
