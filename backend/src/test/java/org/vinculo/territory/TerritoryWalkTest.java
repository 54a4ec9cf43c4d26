package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.support.Territories.region;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

@QuarkusTest
class TerritoryWalkTest {

    @ParameterizedTest
    @ValueSource(strings = { "name", "-name", "population", "-population" })
    void aWalkOverAllPagesWhileOthersWriteNeitherRepeatsNorMissesWhatWasThereThroughout(String sort) throws Exception {
        var parent = region("BR", "Caminata " + sort).save().id();
        Database.run("""
                INSERT INTO territory (country, parent_id, ancestors, level, status, name, population, source)
                SELECT 'BR', '%1$s', ARRAY['%1$s'::uuid], 'MUNICIPAL', 'GOVERNED', 'Quieta ' || n %% 7, n %% 5, 'Walk'
                  FROM generate_series(1, 120) n""".formatted(parent));
        var steady = Database.column("SELECT id::text FROM territory WHERE parent_id = ?::uuid", parent);
        var stop = new AtomicBoolean();
        try (var writers = Executors.newSingleThreadExecutor()) {
            var writing = writers.submit(() -> churn(parent, stop));
            var seen = walk(parent, sort);
            stop.set(true);
            writing.get();
            assertThat(new HashSet<>(seen)).containsAll(steady);
            var ofThose = seen.stream().filter(new HashSet<>(steady)::contains).toList();
            assertThat(ofThose).doesNotHaveDuplicates().hasSameSizeAs(steady);
        }
    }

    private static List<String> walk(String parent, String sort) {
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var request = Api.as(Tokens.analyst()).queryParam("parent", parent).queryParam("sort", sort).queryParam("limit", 7);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/territories").then().statusCode(200).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return seen;
    }

    /** Adds rows all over the list, and renames and recounts some of those it added. */
    private static void churn(String parent, AtomicBoolean stop) {
        try (var connection = Database.asOwner();
                var adding = connection.prepareStatement("""
                        INSERT INTO territory (country, parent_id, ancestors, level, status, name, population, source)
                        VALUES ('BR', ?::uuid, ARRAY[?::uuid], 'MUNICIPAL', 'GOVERNED', 'Quieta ' || ?, ?, 'Churn')""");
                var renaming = connection.prepareStatement("""
                        UPDATE territory SET name = 'Quieta ' || ?, population = ?
                         WHERE id = (SELECT id FROM territory WHERE parent_id = ?::uuid AND source = 'Churn'
                                      ORDER BY random() LIMIT 1)""")) {
            for (int n = 0; !stop.get(); n++) {
                adding.setString(1, parent);
                adding.setString(2, parent);
                adding.setInt(3, n % 9);
                adding.setInt(4, n % 6);
                adding.execute();
                renaming.setInt(1, (n + 3) % 9);
                renaming.setInt(2, (n + 2) % 6);
                renaming.setString(3, parent);
                renaming.execute();
                Thread.sleep(15);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
