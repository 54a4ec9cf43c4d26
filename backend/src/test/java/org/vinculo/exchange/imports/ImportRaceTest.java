package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Imports.fresh;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vinculo.link.LinkCounters;
import org.vinculo.support.Api;
import org.vinculo.support.AtOnce;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.Links;
import org.vinculo.support.Territories;
import org.vinculo.support.Tokens;

/** Imports beside other imports and beside people: whoever comes second finds what the first one wrote. */
@QuarkusTest
class ImportRaceTest {

    private static final String HEADER = "ciudad;país;hermana;país extranjero\n";

    @Inject
    LinkCounters counters;

    @Test
    void theSameFileTwiceAtOnceWritesEverythingOnce() {
        var names = new ArrayList<String>();
        var csv = new StringBuilder(HEADER);
        for (int row = 0; row < 20; row++) {
            names.add(fresh("Nueva"));
            csv.append(names.getLast()).append(";AR;").append(names.getLast()).append(" ajena;FR\n");
        }
        var one = Imports.preview("LINKS", csv.toString()).decideAll("UNKNOWN", "CREATE");
        var other = Imports.preview("LINKS", csv.toString()).decideAll("UNKNOWN", "CREATE");
        AtOnce.all(List.<Callable<Imports.Saved>>of(() -> one.begin("/apply"), () -> other.begin("/apply")));
        one.settled();
        other.settled();
        for (var name : names) {
            assertThat(Database.count("SELECT count(*) FROM territory WHERE name = ?", name)).isOne();
            assertThat(Database.count("SELECT count(*) FROM territory WHERE name = ?", name + " ajena")).isOne();
            assertThat(Database.count("SELECT count(*) FROM link WHERE label = ?", name + " · " + name + " ajena")).isOne();
        }
        assertThat(List.of(one.<String>path("state"), other.<String>path("state"))).contains("APPLIED");
        for (var each : List.of(one, other)) {
            boolean applied = "APPLIED".equals(each.path("state"));
            assertThat(applied || "changed-meanwhile".equals(each.path("failure.code"))).as(each.get().asString()).isTrue();
        }
        assertThat(counters.check()).isEmpty();
    }

    @Test
    void aTerritoryThatSomebodyMadeMeanwhileIsTaken() {
        var name = fresh("Nueva");
        var partner = fresh("Là");
        town("FR", partner).save();
        var preview = Imports.preview("LINKS", HEADER + name + ";AR;" + partner + ";FR\n").decideAll("UNKNOWN", "CREATE");
        var made = town("AR", name).save();
        preview.apply();
        assertThat(Database.column("SELECT id FROM territory WHERE name = ?", name)).containsExactly(made.id());
        assertThat(preview.<Map<String, Integer>>path("written")).isEqualTo(Map.of("LINK", 1, "ACTOR", 2));
    }

    @Test
    void aPlaceThatGotANamesakeMeanwhileIsAskedAboutAnew() {
        var name = fresh("Aquí");
        town("AR", name).save();
        var partner = fresh("Là");
        town("FR", partner).save();
        var preview = Imports.preview("LINKS", HEADER + name + ";AR;" + partner + ";FR\n");
        town("AR", name).save();
        preview.begin("/apply").settled("PREVIEWED");
        assertThat(preview.<String>path("failure.code")).isEqualTo("changed-meanwhile");
        assertThat(preview.<String>path("failure.detail")).isNotBlank();
        assertThat(preview.outcomes()).containsExactly("HELD");
        assertThat(Database.count("SELECT count(*) FROM import_record WHERE import_id = ?::uuid", preview.id())).isZero();
    }

    @Test
    void aLinkThatSomebodyMadeMeanwhileIsNotMadeAgain() {
        var one = town("AR", fresh("Aquí")).save();
        var other = town("FR", fresh("Là")).save();
        var preview = Imports.preview("LINKS", HEADER + TerritoryLists.name(one) + ";AR;" + TerritoryLists.name(other) + ";FR\n");
        var link = Links.between(one, other).save();
        preview.apply();
        assertThat(preview.outcomes()).containsExactly("MATCHED");
        assertThat(preview.record(0)).isEqualTo(link.id());
        assertThat(preview.<Map<String, Integer>>path("written")).isEmpty();
    }

    @Test
    void peopleWriteLinksWhileAListIsApplied() {
        var heres = new ArrayList<Territories.Saved>();
        var theres = new ArrayList<Territories.Saved>();
        var csv = new StringBuilder(HEADER);
        for (int row = 0; row < 8; row++) {
            heres.add(town("AR", fresh("Aquí")).save());
            theres.add(town("FR", fresh("Là")).save());
            csv.append(TerritoryLists.name(heres.getLast())).append(";AR;").append(TerritoryLists.name(theres.getLast())).append(";FR\n");
        }
        var preview = Imports.preview("LINKS", csv.toString());
        var requests = new ArrayList<Callable<Integer>>();
        requests.add(() -> Api.writing(Tokens.analyst()).header("If-Match", preview.etag()).post(preview.path() + "/apply").statusCode());
        for (int row = 0; row < 8; row++) {
            int at = row;
            requests.add(() -> Links.between(heres.get(at), theres.get(7 - at)).post(Tokens.otherAnalyst()).extract().statusCode());
        }
        assertThat(AtOnce.all(requests)).containsOnly(201, 202);
        preview.settled("APPLIED");
        for (int row = 0; row < 8; row++) {
            assertThat(Database.count("SELECT count(*) FROM actor WHERE principal AND territory_id = ?::uuid", heres.get(row).id())).isOne();
            assertThat(Database.count("SELECT link_count FROM territory WHERE id = ?::uuid", heres.get(row).id())).isEqualTo(2);
        }
        assertThat(counters.check()).isEmpty();
    }
}
