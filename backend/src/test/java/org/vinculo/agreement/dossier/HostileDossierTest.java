package org.vinculo.agreement.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.agreement.dossier.Papers.pdf;
import static org.vinculo.agreement.dossier.Papers.text;
import static org.vinculo.support.Agreements.stand;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Agreements;
import org.vinculo.support.Database;

/** Texts that were made to do harm, or are just long or foreign, are printed as they are and nothing more. */
@QuarkusTest
class HostileDossierTest {

    private static Agreements.Stand stand;

    @BeforeEach
    void lay() {
        if (stand == null) {
            stand = stand("Legajo hostil", "AR", "FR");
        }
    }

    @Test
    void nothingThatATextRefersToIsFetched() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(500);
            var there = "http://127.0.0.1:" + listening.getLocalPort() + "/x";
            var agreement = stand.agreement().with("title", "<img src=\"" + there + ".png\"/>")
                    .with("code", "</style><link rel=\"stylesheet\" href=\"" + there + ".css\"/>").save()
                    .contributing(described("<object data=\"" + there + ".svg\"></object> <style>@import url(" + there + ")</style>"),
                            described("<iframe src=\"file:///etc/passwd\"></iframe> &x; {d.title} {#pair}"),
                            described("<!DOCTYPE x [<!ENTITY x SYSTEM \"" + there + "\">]>"));
            assertThat(text(pdf(agreement, "")).replace(" ", "")).contains("<imgsrc=\"" + there + ".png\"/>", "&x;{d.title}{#pair}",
                    "file:///etc/passwd", "<!DOCTYPEx[");
            try (var caller = listening.accept()) {
                throw new AssertionError("Fetched by " + caller);
            } catch (SocketTimeoutException nobodyCame) {
                assertThat(nobodyCame).isNotNull();
            }
        }
    }

    @Test
    void namesInManyAlphabetsComeOut() {
        var agreement = stand.agreement().with("title", "Łódź, Şişli, Iași").save().contributing(described("Δήμος Αθηναίων"),
                described("Новосибирск"), described("თბილისი"), described("Երևան"), described("№ ≤ →"));
        assertThat(text(pdf(agreement, ""))).contains("Łódź, Şişli, Iași", "Δήμος Αθηναίων", "Новосибирск", "თბილისი", "Երևան", "№ ≤ →");
    }

    /** What our own doors keep out may have come in by others. */
    @Test
    void whatTurnsTheTextAroundItAndWhatXmlCannotHoldIsLeftOut() {
        var agreement = stand.agreement().save().contributing(described("importe"));
        Database.run("UPDATE agreement_contribution SET description = E'im\\u202Epor\\u0007te\\uFFFE y más' WHERE agreement_id = '"
                + agreement.id() + "'");
        assertThat(text(pdf(agreement, ""))).contains("importe y más");
    }

    @Test
    void aWordThatFillsTheFieldIsBroken() throws IOException {
        var agreement = stand.agreement().with("title", "w".repeat(300)).save().contributing(described("x".repeat(500)));
        var drawn = pdf(agreement, "");
        assertThat(text(drawn).chars().filter(letter -> letter == 'w').count()).isGreaterThanOrEqualTo(3 * 300);
        assertThat(text(drawn).chars().filter(letter -> letter == 'x').count()).isGreaterThanOrEqualTo(500);
        assertThat(Papers.right(drawn)).isLessThanOrEqualTo(Papers.MARGIN);
    }

    @Test
    void theLargestPlanIsDrawn() {
        Agreements.rates();
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 500; i++) {
            rows.add(Agreements.with(Agreements.cash(i % 2 == 0 ? stand.one() : stand.other(), "13834.00", "USD"), "description",
                    "Aporte número " + i + " con una descripción de largo corriente"));
        }
        var agreement = stand.agreement().save();
        agreement = agreement.after(agreement.put("/contributions", rows));
        assertThat(text(pdf(agreement, ""))).contains("Aporte número 0", "Aporte número 499", "5.000.000,00 EUR");
    }

    private static Map<String, Object> described(String description) {
        return Agreements.with(Agreements.cash(stand.one(), "100.00", "EUR"), "description", description);
    }
}
