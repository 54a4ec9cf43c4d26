package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Documents;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/** Files on their way out: to be saved, never to be shown in place, in parts where a download broke off. */
@QuarkusTest
class DocumentDownloadTest {

    private static final int SIZE = 600_000;
    private static Links.Saved link;
    private static Documents.Saved large;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (link == null) {
            link = Links.between(town("BR", "Cidade das Descargas").save(), town("IT", "Comune degli Scarichi").save()).since("1998-01-01").save();
            large = Documents.of(link.path(), "grande.pdf", Documents.pdf(SIZE)).save();
        }
    }

    @Test
    void aFileIsAnAttachmentThatNoBrowserRuns() {
        var content = Documents.text("ciudad;hermana\n=1+1;Forlì\n");
        var saved = Documents.of(link.path(), "lista.csv", content).save();
        var answer = Api.as(Tokens.analyst()).accept("*/*").get(saved.path() + "/content").then().statusCode(200)
                .header("Content-Type", equalTo("text/csv")).header("Content-Length", String.valueOf(content.length))
                .header("Content-Disposition", "attachment; filename=\"lista.csv\"; filename*=UTF-8''lista.csv")
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-cache").header("ETag", '"' + Documents.sha256(content) + '"')
                .header("Accept-Ranges", "bytes").header("Transfer-Encoding", nullValue()).extract();
        assertThat(answer.asByteArray()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Convención n° 3 – “firmada”.pdf | Convencion_n_3_firmada_.pdf | Convenci%C3%B3n%20n%C2%B0%203%20%E2%80%93%20%E2%80%9Cfirmada%E2%80%9D.pdf",
        "a\"b;c.pdf | a_b_c.pdf | a%22b%3Bc.pdf", "acta (1).pdf | acta_(1).pdf | acta%20%281%29.pdf", "書類.pdf | _.pdf | %E6%9B%B8%E9%A1%9E.pdf",
        "it's 100%.pdf | it_s_100_.pdf | it%27s%20100%25.pdf" })
    void anyNameIsSaidInPlainLettersAndWhole(String name, String plain, String whole) {
        var saved = Documents.of(link.path(), name, Documents.pdf("x")).save();
        Api.as(Tokens.analyst()).accept("*/*").get(saved.path() + "/content").then().statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole);
    }

    @Test
    void aKnownFileIsNotSentAgain() {
        var tag = Api.as(Tokens.analyst()).accept("*/*").get(large.path() + "/content").header("ETag");
        Api.as(Tokens.analyst()).accept("*/*").header("If-None-Match", tag).get(large.path() + "/content").then().statusCode(304);
        Api.as(Tokens.analyst()).accept("*/*").header("If-None-Match", "W/" + tag).get(large.path() + "/content").then().statusCode(304);
        Api.as(Tokens.analyst()).accept("*/*").header("If-None-Match", "\"0\"").get(large.path() + "/content").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({ "bytes=0-99, 0, 99", "bytes=262140-262150, 262140, 262150", "bytes=599990-, 599990, 599999", "bytes=-10, 599990, 599999",
        "bytes=599999-700000, 599999, 599999", "bytes=0-0, 0, 0", "bytes=-700000, 0, 599999" })
    void aPartIsGivenOnItsOwn(String range, int from, int to) {
        var answer = Api.as(Tokens.analyst()).accept("*/*").header("Range", range).get(large.path() + "/content").then().statusCode(206)
                .header("Content-Range", "bytes " + from + "-" + to + "/" + SIZE).header("Content-Length", String.valueOf(to - from + 1)).extract();
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(Documents.pdf(SIZE), from, to + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bytes=0-1,3-4", "bytes=9-3", "bytes=600000-", "bytes=-", "bytes=-0", "items=0-1", "nonsense", "bytes=99999999999-" })
    void whatIsNoPartOfTheFileIsAnsweredWithAllOfIt(String range) {
        assertThat(Api.as(Tokens.analyst()).accept("*/*").header("Range", range).get(large.path() + "/content").then().statusCode(200)
                .extract().asByteArray()).hasSize(SIZE);
    }

    /** A download goes on only in the file it began with. */
    @Test
    void aPartOfAnotherFileIsNotGiven() {
        var tag = Api.as(Tokens.analyst()).accept("*/*").get(large.path() + "/content").header("ETag");
        for (var known : new String[] { "\"0\"", "W/" + tag, "Thu, 26 Nov 2026 12:00:00 GMT" }) {
            Api.as(Tokens.analyst()).accept("*/*").header("Range", "bytes=0-9").header("If-Range", known).get(large.path() + "/content").then()
                    .statusCode(200);
        }
        Api.as(Tokens.analyst()).accept("*/*").header("Range", "bytes=0-9").header("If-Range", tag).get(large.path() + "/content").then()
                .statusCode(206);
    }

    @Test
    void headTellsAllButTheFile() {
        var head = Api.as(Tokens.analyst()).accept("*/*").head(large.path() + "/content");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Disposition")).startsWith("attachment");
        assertThat(head.asByteArray()).isEmpty();
    }
}
