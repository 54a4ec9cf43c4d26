package org.vinculo.agreement.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Tokens;

/** How tests ask for dossiers and read them. */
final class Papers {

    /** Where the right margin of an A4 page begins, in points: 210 mm less 18 mm, and a hair. */
    static final float MARGIN = 192 / 25.4f * 72 + 1;

    private Papers() {
    }

    /** Of an agreement between Argentina and France, with an amount in euro and one in dollars. */
    static Agreements.Saved planned(Agreements.Stand stand) {
        Agreements.rates();
        return stand.agreement().with("title", "Agua de los arroyos").with("code", "AR-FR-0087").save()
                .contributing(Agreements.cash(stand.one(), "22000.50", "EUR"), Agreements.cash(stand.other(), "13834.00", "USD"));
    }

    static Response ask(String token, Agreements.Saved agreement, String query) {
        return Api.as(token).accept("application/pdf").get(agreement.path() + "/dossier" + query);
    }

    static byte[] pdf(Agreements.Saved agreement, String query) {
        var answer = ask(Tokens.analyst(), agreement, query);
        answer.then().statusCode(200).contentType("application/pdf");
        return answer.asByteArray();
    }

    /** Page by page, in the order in which it is read, with spaces that do not break told as others. */
    static List<String> pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reading = new PDFTextStripper();
            reading.setSortByPosition(true);
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> {
                reading.setStartPage(page);
                reading.setEndPage(page);
                try {
                    return reading.getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(byte[] pdf) {
        return String.join(" ", pages(pdf));
    }

    /** How far to the right anything is written, in points. */
    static float right(byte[] pdf) throws IOException {
        var furthest = new float[1];
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    furthest[0] = Math.max(furthest[0], letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            }.getText(document);
        }
        return furthest[0];
    }

    /** A call in euro with these caps, as JSON. */
    static String call(String caps) {
        return Database.column("""
                INSERT INTO call (code, title, country, opens_on, closes_on, currency, caps, created_by)
                VALUES ('legajo-' || gen_random_uuid(), 'Convocatoria del legajo', 'FR', '2011-01-01', '2011-12-31', 'EUR', ?::jsonb, 'x')
                RETURNING id""", caps).getFirst();
    }

    /** By plan. */
    static Map<Integer, String> hashes(Agreements.Saved agreement) {
        List<Map<String, Object>> plans = Api.as(Tokens.analyst()).get(agreement.path() + "/dossiers").then().statusCode(200)
                .extract().path("plans");
        assertThat(plans).isNotEmpty();
        return plans.stream().collect(Collectors.toMap(plan -> (Integer) plan.get("plan"),
                plan -> (String) plan.get("hash")));
    }
}
