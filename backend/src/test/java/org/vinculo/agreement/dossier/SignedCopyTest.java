package org.vinculo.agreement.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.agreement.dossier.Papers.hashes;
import static org.vinculo.support.Agreements.cash;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Documents;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/**
 * A signed copy names the hash that is printed on it, and is kept whatever that is, for the paper is what it is. By the list of
 * dossiers anybody tells which plan it answers, or that it answers none.
 */
@QuarkusTest
class SignedCopyTest {

    private static Agreements.Stand stand;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (stand == null) {
            stand = stand("Firmas", "AR", "FR");
        }
    }

    private static Documents copy(Agreements.Saved agreement, String hash) {
        return Documents.of(agreement.path(), "firmado.pdf", Documents.pdf("firmado " + hash)).with("kind", "SIGNED_COPY").with("answers", hash);
    }

    /** The plans of an agreement that have the hash a document names. */
    private static List<Integer> answered(Agreements.Saved agreement, Documents.Saved document) {
        String named = Api.as(Tokens.analyst()).get(document.path()).path("file.answers");
        return hashes(agreement).entrySet().stream().filter(each -> each.getValue().equals(named)).map(Map.Entry::getKey).toList();
    }

    @Test
    void aCopyOfWhatWasPrintedAnswersThePlanAlsoOnceItIsSigned() {
        var agreement = Papers.planned(stand);
        var document = copy(agreement, hashes(agreement).get(0)).save();
        assertThat(answered(agreement, document)).containsExactly(0);
        agreement = agreement.signed("2026-02-12");
        assertThat(answered(agreement, document)).containsExactly(0);
        Api.as(Tokens.analyst()).get(agreement.path() + "/documents?kind=SIGNED_COPY").then()
                .body("items.file.answers", contains(hashes(agreement).get(0)));
    }

    @Test
    void aCopyOfADraftThatChangedAfterwardsAnswersNothing() {
        var agreement = Papers.planned(stand);
        var document = copy(agreement, hashes(agreement).get(0)).save();
        agreement = agreement.again().contributing(cash(stand.one(), "22000.51", "EUR"), cash(stand.other(), "13834.00", "USD"));
        assertThat(answered(agreement, document)).isEmpty();
    }

    @Test
    void aCopyOfAnEarlierPlanAnswersThatOne() {
        var agreement = Papers.planned(stand).signed("2026-02-12");
        var printed = hashes(agreement).get(0);
        agreement = agreement.amended("Se suma la cuadrilla").contributing(cash(stand.one(), "30000.00", "EUR"),
                cash(stand.other(), "13834.00", "USD"));
        agreement = agreement.after(agreement.post("/amendments/1/sign", Map.of("on", "2026-03-01")));
        var earlier = copy(agreement, printed).save();
        var present = copy(agreement, hashes(agreement).get(1)).save();
        assertThat(answered(agreement, earlier)).containsExactly(0);
        assertThat(answered(agreement, present)).containsExactly(1);
    }

    /** Two agreements that say the same of the same parties are still two: the hash says which. */
    @Test
    void aCopyOfAnotherAgreementAnswersNothingHereAndTellsNothingOfIt() {
        var agreement = Papers.planned(stand);
        var twin = Papers.planned(stand);
        assertThat(hashes(agreement).get(0)).isNotEqualTo(hashes(twin).get(0));
        var document = copy(agreement, hashes(twin).get(0)).save();
        assertThat(answered(agreement, document)).isEmpty();
        assertThat(answered(twin, document)).containsExactly(0);
        assertThat(Api.as(Tokens.analyst()).get(document.path()).asString()).doesNotContain(twin.id());
        assertThat(Api.as(Tokens.analyst()).get(twin.path() + "/documents").<List<String>>path("items")).isEmpty();
    }

    @Test
    void aHashOfNothingIsKeptAsItWasSaid() {
        var agreement = Papers.planned(stand);
        var document = copy(agreement, "0123456789abcdef".repeat(4)).save();
        Api.as(Tokens.analyst()).get(document.path()).then().body("file.answers", equalTo("0123456789abcdef".repeat(4)));
        assertThat(answered(agreement, document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0123", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
        "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0" })
    void whatIsNoHashIsRefused(String hash) {
        copy(Papers.planned(stand), hash).begin(Tokens.analyst()).then().statusCode(422).body("errors[0].pointer", equalTo("/answers"));
    }

    /** The hash is the paper's own: a better scan names it again, another paper another. */
    @Test
    void eachVersionNamesWhatItAnswersItself() {
        var agreement = Papers.planned(stand);
        var hash = hashes(agreement).get(0);
        var document = copy(agreement, hash).save();
        Documents.of(agreement.path(), "mejor.pdf", Documents.pdf("mejor")).replacing(document).with("answers", hash).send(Tokens.analyst()).then()
                .statusCode(201).body("file.answers", equalTo(hash)).body("kind", equalTo("SIGNED_COPY"));
        Documents.of(agreement.path(), "otro.pdf", Documents.pdf("otro")).replacing(document).send(Tokens.analyst()).then().statusCode(201)
                .body("file.answers", nullValue());
        Api.as(Tokens.analyst()).get(document.path() + "/versions").then().body("answers", contains(null, hash, hash));
    }

    @Test
    void whoSeesAPublishedCopySeesWhatItAnswers() {
        var shared = stand("Firmas a la vista", "AR", "FR");
        Links.publish(shared.link());
        var agreement = Papers.planned(shared).signed("2026-02-12");
        Agreements.publish(agreement);
        var hash = hashes(agreement).get(0);
        var document = copy(agreement, hash).published().save();
        var outside = Tokens.integration("vinculo.read");
        Api.as(outside).get(document.path()).then().body("file.answers", equalTo(hash)).body("file.by", nullValue());
        Api.as(outside).get(agreement.path() + "/dossiers").then().body("plans.hash", contains(hash));
    }
}
