package org.vinculo.hostile;

import org.vinculo.support.AtOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Territories;
import org.vinculo.support.Territories.Saved;
import org.vinculo.support.Tokens;

/** No territory stands under itself, however it is tried. */
@QuarkusTest
class CircleTest {

    @Test
    void aTerritoryCannotStandUnderItself() {
        var region = region("Círculo uno");
        Refusal.of(422, "validation-failed", () -> move(region, region)).at("/parent").because("circle");
    }

    @Test
    void aTerritoryCannotStandUnderWhatStandsUnderIt() {
        var top = region("Círculo dos");
        var middle = Territories.region("BR", "Medio").under(top).save();
        var low = Territories.region("BR", "Bajo").under(middle).save();
        Refusal.of(422, "validation-failed", () -> move(top.again(), middle)).at("/parent").because("circle");
        Refusal.of(422, "validation-failed", () -> move(top.again(), low)).at("/parent").because("circle");
    }

    @Test
    void aTerritoryCannotBeMergedIntoWhatStandsUnderIt() {
        var top = region("Círculo tres");
        var middle = Territories.region("BR", "Medio").under(top).save();
        var low = Territories.region("BR", "Bajo").under(middle).save();
        var merger = Map.of("type", "MERGED", "date", "2020-01-01", "reason", "x", "successors", java.util.List.of(low.id()));
        Refusal.of(422, "validation-failed", () -> Api.writing(Tokens.analyst()).header("If-Match", top.again().etag())
                .body(merger).post(top.path() + "/events")).at("/successors/0").because("own-descendant");
    }

    @Test
    void twoWhoPutEachUnderTheOtherAtOnceMakeNoCircle() {
        for (int round = 0; round < 5; round++) {
            var one = region("Ronda A" + round);
            var two = region("Ronda B" + round);
            var statuses = AtOnce.all(java.util.List.<java.util.concurrent.Callable<Integer>>of(() -> move(one, two).statusCode(), () -> move(two, one).statusCode()));
            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
        assertThat(circles()).isZero();
    }

    @Test
    void threeWhoMoveInARingAtOnceMakeNoCircle() {
        var one = region("Anillo A");
        var two = region("Anillo B");
        var three = region("Anillo C");
        var statuses = AtOnce.all(java.util.List.<java.util.concurrent.Callable<Integer>>of(() -> move(one, two).statusCode(), () -> move(two, three).statusCode(),
                () -> move(three, one).statusCode()));
        assertThat(statuses).containsExactlyInAnyOrder(200, 200, 422);
        assertThat(circles()).isZero();
        assertThat(strayAncestors()).isZero();
    }

    /** Somebody adds a child while somebody else moves its parent: the child's ancestors follow. */
    @Test
    void aChildAddedWhileItsParentMovesStandsWhereItsParentStands() {
        var above = region("Encima");
        for (int round = 0; round < 5; round++) {
            var moving = region("Móvil " + round);
            var statuses = AtOnce.all(java.util.List.<java.util.concurrent.Callable<Integer>>of(() -> move(moving, above).statusCode(),
                    () -> Stage.town("BR").under(moving).post(Tokens.analyst()).extract().statusCode()));
            assertThat(statuses).containsExactly(200, 201);
        }
        assertThat(strayAncestors()).isZero();
    }

    private static Saved region(String name) {
        return Territories.region("BR", name).save();
    }

    private static io.restassured.response.Response move(Saved territory, Saved under) {
        return Api.patching(Tokens.analyst(), territory.etag()).body(Map.of("parent", under.id())).patch(territory.path());
    }

    private static long circles() {
        return Database.count("""
                WITH RECURSIVE up AS (
                  SELECT id AS start, parent_id FROM territory WHERE country = 'BR'
                  UNION SELECT up.start, t.parent_id FROM up JOIN territory t ON t.id = up.parent_id)
                SELECT count(*) FROM up WHERE start = parent_id""");
    }

    private static long strayAncestors() {
        return Database.count("""
                SELECT count(*) FROM territory t JOIN territory p ON p.id = t.parent_id
                 WHERE t.ancestors <> p.ancestors || p.id""");
    }
}
