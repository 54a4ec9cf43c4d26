package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.vinculo.exchange.imports.ImportLinkWritingTest.written;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.link.LinkCounters;
import org.vinculo.support.Actors;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Taking back an applied list of links: all of it, or nothing and what stands in the way. */
@QuarkusTest
class ImportUndoTest {

    private static final String HEADER = "ciudad;país;hermana;país extranjero;inicio;título\n";

    @Inject
    LinkCounters counters;

    private String here;
    private String unknown;
    private Territories.Saved home;
    private String csv;
    private Imports.Saved applied;

    @BeforeEach
    void anAppliedImport() {
        here = fresh("Aquí");
        unknown = fresh("Nueva");
        home = town("AR", here).save();
        csv = HEADER + here + ";AR;" + unknown + ";FR;1998;\n";
        applied = Imports.preview("LINKS", csv).decideAll("UNKNOWN", "CREATE").apply();
    }

    @Test
    void whatWasMadeBecomesVoidAndLeavesEveryList() {
        var link = applied.record(0);
        applied.undo().get().then().body("undoneAt", notNullValue()).body("obstacles.size()", equalTo(0));
        Api.as(Tokens.analyst()).get("/links/" + link).then().statusCode(200).body("state", equalTo("VOID")).body("version", equalTo(1));
        for (var type : List.of("LINK", "ACTOR", "TERRITORY")) {
            Memory.holds(type.equals("TERRITORY") ? "territories" : type.toLowerCase(java.util.Locale.ROOT) + "s", written(applied, type));
        }
        Api.as(Tokens.analyst()).get("/links/" + link + "/history").then().body("items[0].action", equalTo("VOID"))
                .body("items[0].reason", equalTo("Lista equivocada")).body("items[0].importId", equalTo(applied.id()));
        Api.as(Tokens.analyst()).queryParam("within", home.id()).queryParam("total", true).get("/links").then().body("total.count", equalTo(0));
        var place = written(applied, "TERRITORY").getFirst();
        Api.as(Tokens.analyst()).queryParam("q", unknown).get("/search").then().body("items.id", not(hasItem(place))).body("items.id", not(hasItem(link)));
        Api.as(Tokens.analyst()).queryParam("q", unknown).get("/territories").then().body("items.id", not(hasItem(place)));
        Api.as(Tokens.analyst()).queryParam("q", unknown).get("/actors").then().body("items.size()", equalTo(0));
        assertThat(Database.count("SELECT link_count FROM territory WHERE id = ?::uuid", home.id())).isZero();
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void theListCanBeImportedAgainAfterwards() {
        var first = applied.record(0);
        applied.undo();
        var again = Imports.preview("LINKS", csv);
        assertThat(again.outcomes()).containsExactly("HELD");
        assertThat(again.place(unknown)).containsEntry("outcome", "UNKNOWN");
        again.decideAll("UNKNOWN", "CREATE").apply();
        assertThat(again.outcomes()).containsExactly("CREATED");
        assertThat(again.record(0)).isNotEqualTo(first);
        assertThat(again.<Map<String, Integer>>path("written")).isEqualTo(Map.of("LINK", 1, "ACTOR", 2, "TERRITORY", 1));
        again.undo();
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void whatWasChangedBecomesWhatItWas() {
        var there = fresh("Là");
        var link = Links.between(home, town("FR", there).save()).with("startedOn", "1990-01-01").save();
        var before = fields(link);
        var change = Imports.preview("LINKS", HEADER + here + ";AR;" + there + ";FR;1995-02-03;Título\n").read(Map.of("onDifference", "REPLACE"));
        change.apply();
        assertThat(fields(link)).isNotEqualTo(before);
        change.undo();
        assertThat(fields(link)).isEqualTo(before);
        Memory.holds(link.path());
        Api.as(Tokens.analyst()).get(link.path()).then().body("version", equalTo(2)).body("state", equalTo("DRAFT"));
    }

    @Test
    void aLinkThatSomebodyCorrectedStandsInTheWay() {
        var link = new Links.Saved(applied.record(0), "\"0\"");
        link.patch(Map.of("title", "Corregido")).then().statusCode(200);
        obstructed("LINK", link.id(), "changed-since");
        assertThat(Api.as(Tokens.analyst()).get(link.path()).<String>path("title")).isEqualTo("Corregido");
    }

    @Test
    void anActivityStandsInTheWay() {
        var link = new Links.Saved(applied.record(0), "\"0\"");
        String partner = Api.as(Tokens.analyst()).get(link.path()).path("partners[0].actor");
        link.post(Tokens.analyst(), "/activities", Map.of("date", "2024-01-01", "participants", List.of(partner))).then().statusCode(201);
        obstructed("LINK", link.id(), "has-activities");
    }

    @Test
    void anotherLinkOfANewAdministrationStandsInTheWay() {
        var place = written(applied, "TERRITORY").getFirst();
        Links.between(town("AR", fresh("Tercera")).save(), new Territories.Saved(place, "\"0\"")).save();
        var principal = Database.column("SELECT id FROM actor WHERE principal AND territory_id = ?::uuid", place).getFirst();
        obstructed("ACTOR", principal, "has-links");
    }

    @Test
    void whatLeansOnANewPlaceStandsInTheWay() {
        var place = written(applied, "TERRITORY").getFirst();
        var saved = new Territories.Saved(place, "\"0\"");
        Actors.university("FR", fresh("Université")).of(saved).save();
        obstructed("TERRITORY", place, "has-actors");
        var contact = written(applied, "ACTOR").getFirst();
        Api.writing(Tokens.analyst()).body(Map.of("name", "Nombre Apellido")).post("/actors/" + contact + "/contacts").then().statusCode(201);
        obstructed("ACTOR", contact, "has-contacts");
    }

    @Test
    void aPlaceBelowANewOneStandsInTheWay() {
        var place = written(applied, "TERRITORY").getFirst();
        town("FR", fresh("Quartier")).under(new Territories.Saved(place, "\"0\"")).save();
        obstructed("TERRITORY", place, "has-places");
    }

    @Test
    void aLaterImportThatChangedTheLinkIsTakenBackFirst() {
        var later = Imports.preview("LINKS", HEADER + here + ";AR;" + unknown + ";FR;1998;Título\n").apply();
        obstructed("LINK", applied.record(0), "changed-since");
        later.undo();
        applied.undo();
        Memory.holds("/links/" + applied.record(0));
    }

    @Test
    void undoingNeedsAReason() {
        for (var body : List.of("{}", "{\"reason\": \" \"}", "{\"reason\": null}")) {
            applied.post("/undo", body).then().statusCode(422).body("errors.pointer", hasItem("/reason"));
        }
        applied.post("/undo", Map.of("reason", "x".repeat(2_001))).then().statusCode(422);
        assertThat(applied.<String>path("state")).isEqualTo("APPLIED");
    }

    private void obstructed(String type, String id, String code) {
        var before = Database.column("SELECT string_agg(id || ' ' || version, ',' ORDER BY id) FROM (SELECT id, version FROM link UNION ALL "
                + "SELECT id, version FROM actor UNION ALL SELECT id, version FROM territory) r WHERE id IN (SELECT subject_id FROM import_record "
                + "WHERE import_id = ?::uuid)", applied.id());
        applied.askUndo().get().then().body("state", equalTo("APPLIED")).body("obstacles.code", hasItem(code));
        assertThat(applied.<List<Map<String, Object>>>path("obstacles")).anySatisfy(obstacle -> assertThat(obstacle).containsEntry("id", id)
                .containsEntry("subjectType", type).containsEntry("code", code).containsKey("name"));
        assertThat(Database.column("SELECT string_agg(id || ' ' || version, ',' ORDER BY id) FROM (SELECT id, version FROM link UNION ALL "
                + "SELECT id, version FROM actor UNION ALL SELECT id, version FROM territory) r WHERE id IN (SELECT subject_id FROM import_record "
                + "WHERE import_id = ?::uuid)", applied.id())).isEqualTo(before);
        assertThat(Database.count("SELECT count(*) FROM history WHERE import_id = ?::uuid AND action = 'VOID'", applied.id())).isZero();
    }

    private static Map<String, Object> fields(Links.Saved link) {
        Map<String, Object> shown = Api.as(Tokens.analyst()).get(link.path()).path("");
        shown.keySet().removeAll(List.of("version", "updatedAt"));
        return shown;
    }
}
