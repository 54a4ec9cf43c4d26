package org.vinculo.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.security.Sight;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.ManyLinks;
import org.vinculo.support.Plans;
import org.vinculo.support.Tokens;

/** Agreements are found by title and code, through indexes however many there are. */
@QuarkusTest
class AgreementSearchTest {

    @Test
    void anAgreementIsFoundByItsTitleAndByItsWholeCode() {
        var agreement = Agreements.stand("Buscado", "AR", "FR").agreement().with("title", "Humedales compartidos").with("code", "HUM/2027-9")
                .save();
        for (var asked : new String[] { "humedales compartidos", "Humedáles", "HUM/2027-9", "humedalse compartidos" }) {
            Api.as(Tokens.analyst()).queryParam("q", asked).queryParam("type", "agreement").get("/search").then().statusCode(200)
                    .body("items.id", contains(agreement.id())).body("items[0].name", equalTo("Humedales compartidos"))
                    .body("items[0].status", equalTo("DRAFT")).body("items[0].countries", contains("AR", "FR"));
        }
        Api.as(Tokens.analyst()).queryParam("q", "HUM/2027-9").get("/search").then().body("items[0].type", equalTo("agreement"))
                .body("items[0].score", equalTo(1.0f));
        Api.as(Tokens.integration("vinculo.read")).queryParam("q", "Humedales").get("/search").then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void wordsAndCloseSpellingsAreFoundThroughIndexes(boolean forAllValues) {
        assertThat(plan(Sight.ALL, forAllValues)).contains("agreement_words", "agreement_fuzzy").doesNotContain("Seq Scan on agreement ");
        assertThat(plan(new Sight(false, null), forAllValues)).contains("agreement_").doesNotContain("Seq Scan on agreement ");
        assertThat(plan(new Sight(false, ManyLinks.QUIET_ACTOR), forAllValues)).contains("agreement_")
                .doesNotContain("Seq Scan on agreement ");
    }

    private static String plan(Sight sight, boolean forAllValues) {
        return Plans.plan(AgreementSearch.sql("rosario", 20, sight), Map.of("q", "rosario"), forAllValues);
    }
}
