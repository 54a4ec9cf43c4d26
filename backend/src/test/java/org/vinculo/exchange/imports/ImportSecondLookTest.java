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
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;

/** A preview that still stands is written as it is; places and rows are looked at again when what they rest on changed. */
@QuarkusTest
class ImportSecondLookTest {

    private Territories.Saved here;
    private Territories.Saved there;
    private Imports.Saved preview;

    @BeforeEach
    void somebodyPreviewsAList() {
        here = town("AR", fresh("Aquí")).save();
        there = town("FR", fresh("Là")).save();
        preview = Imports.preview("LINKS", "ciudad;país;hermana;país extranjero\n"
                + TerritoryLists.name(here) + ";AR;" + TerritoryLists.name(there) + ";FR\n");
    }

    @Test
    void whatStillStandsIsNotLookedAtAgain() {
        var places = written("import_place");
        var rows = written("import_row");
        preview.apply();
        assertThat(preview.outcomes()).containsExactly("CREATED");
        assertThat(written("import_place")).isEqualTo(places);
        assertThat(written("import_row")).isEqualTo(rows);
    }

    @Test
    void anotherLinkLeavesPlacesAsTheyWereFound() {
        var places = written("import_place");
        Links.between(here, there).save();
        preview.apply();
        assertThat(preview.outcomes()).containsExactly("MATCHED");
        assertThat(written("import_place")).isEqualTo(places);
    }

    @Test
    void aDecisionDoesNotHideWhatChangedBeforeIt() {
        town("AR", TerritoryLists.name(here)).save();
        preview.decide(Map.of("rows", List.of(2), "what", "SKIP")).decide(Map.of("rows", List.of(2), "what", "UNDO"));
        assertThat(preview.outcomes()).containsExactly("CREATED");
        preview.begin("/apply").settled("PREVIEWED");
        assertThat(preview.<String>path("failure.code")).isEqualTo("changed-meanwhile");
    }

    /** Yesterday's preview, other rights, newer reference data. */
    @ParameterizedTest
    @ValueSource(strings = {"day", "everywhere", "countries", "loaded", "home"})
    void whatItRestsOnBesideTheRegisterCountsToo(String ground) {
        var places = written("import_place");
        Database.run("UPDATE import SET summary = jsonb_set(summary, '{basis,ground," + ground + "}', '\"other\"') WHERE id = '" + preview.id() + "'");
        preview.apply();
        assertThat(preview.outcomes()).containsExactly("CREATED");
        assertThat(written("import_place")).isNotEqualTo(places);
    }

    /** The transactions that last wrote what is staged of the import. */
    private List<String> written(String table) {
        return Database.column("SELECT xmin::text FROM " + table + " WHERE import_id = ?::uuid ORDER BY 1", preview.id());
    }
}
