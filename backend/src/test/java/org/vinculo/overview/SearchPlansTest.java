package org.vinculo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.security.Sight;
import org.vinculo.support.ManyActors;
import org.vinculo.support.ManyLinks;
import org.vinculo.support.ManyTerritories;

/** Each way of finding has its index at 120,000 territories. */
@QuarkusTest
class SearchPlansTest {

    private static boolean laid;

    @BeforeEach
    void lay() {
        if (!laid) {
            laid = true;
            ManyActors.lay();
            ManyLinks.lay(30_000);
        }
    }

    @AfterAll
    static void clear() {
        ManyLinks.clear();
        ManyActors.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void codesBeginningsWordsAndCloseSpellingsAreFoundThroughIndexes(boolean forAllValues) {
        assertThat(ManyTerritories.plan(TerritorySearch.sql("rosario", 20), Map.of("q", "rosario"), forAllValues))
                .contains("territory_identifier_", "_name on territory", "territory_words", "territory_fuzzy")
                .doesNotContain("Seq Scan on territory");
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void actorsAreFoundThroughIndexesToo(boolean forAllValues) {
        for (boolean everyLink : new boolean[] { false, true }) {
            assertThat(ManyTerritories.plan(ActorSearch.sql("rosario", 20, everyLink), Map.of("q", "rosario"), forAllValues))
                    .contains("actor_iati", "actor_by_name", "actor_words", "actor_fuzzy").doesNotContain("Seq Scan on actor");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void linksAreFoundThroughIndexesWhicheverTheReaderSees(boolean forAllValues) {
        for (var sight : List.of(Sight.ALL, new Sight(false, null), new Sight(false, ManyLinks.QUIET_ACTOR))) {
            assertThat(ManyTerritories.plan(LinkSearch.sql("rosario", 20, sight), Map.of("q", "rosario"), forAllValues))
                    .contains("link_words", "link_fuzzy").doesNotContain("Seq Scan on link");
        }
    }
}
