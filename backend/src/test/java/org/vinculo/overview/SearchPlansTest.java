package org.vinculo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Plans;

/** Each way of finding has its index at 120,000 territories. */
@QuarkusTest
class SearchPlansTest {

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void codesBeginningsWordsAndCloseSpellingsAreFoundThroughIndexes(boolean forAllValues) {
        assertThat(Plans.plan(TerritorySearch.sql(20, true), Map.of("q", "rosario"), forAllValues))
                .contains("territory_identifier_", "_name on territory", "territory_words", "territory_fuzzy")
                .doesNotContain("Seq Scan on territory");
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void actorsAreFoundThroughIndexesToo(boolean forAllValues) {
        for (boolean everyLink : new boolean[] { false, true }) {
            assertThat(Plans.plan(ActorSearch.sql(20, true, everyLink), Map.of("q", "rosario"), forAllValues))
                    .contains("actor_iati", "actor_by_name", "actor_words", "actor_fuzzy").doesNotContain("Seq Scan on actor");
        }
    }
}
