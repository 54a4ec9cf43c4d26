package org.vinculo.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.security.Sight;
import org.vinculo.support.ManyLinks;
import org.vinculo.support.Plans;

/** Links are found through indexes, whichever of them the reader sees. */
@QuarkusTest
class LinkSearchPlansTest {

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void wordsAndCloseSpellingsAreFoundThroughIndexes(boolean forAllValues) {
        assertThat(plan(Sight.ALL, forAllValues)).contains("link_words", "link_fuzzy").doesNotContain("Seq Scan on link");
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void whoSeesFewReadsFew(boolean forAllValues) {
        assertThat(plan(new Sight(false, null), forAllValues)).contains("link_").doesNotContain("Seq Scan on link");
        assertThat(plan(new Sight(false, ManyLinks.QUIET_ACTOR), forAllValues)).contains("link_")
                .doesNotContain("Seq Scan on link");
    }

    private static String plan(Sight sight, boolean forAllValues) {
        return Plans.plan(LinkSearch.sql(20, true, sight), Map.of("q", "rosario"), forAllValues);
    }
}
