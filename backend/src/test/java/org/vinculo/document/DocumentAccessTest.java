package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vinculo.support.Territories.town;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.support.Api;
import org.vinculo.support.Documents;
import org.vinculo.support.Documents.Saved;
import org.vinculo.support.Links;
import org.vinculo.support.Tokens;

/**
 * Who sees and writes which document: role by record by visibility, every verb agreeing. Two links stand here, one published
 * and one not, each with an internal and a published document; the local government takes part in neither, in one or in both.
 */
@QuarkusTest
class DocumentAccessTest {

    private static Links.Saved published;
    private static Links.Saved internal;
    private static Saved openOfPublished;
    private static Saved closedOfPublished;
    private static Saved openOfInternal;
    private static Saved closedOfInternal;
    private static String municipality;
    private static String activity;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (published != null) {
            return;
        }
        var own = town("BR", "Cidade dos Papéis").save();
        var other = town("BR", "Outra Cidade dos Papéis").save();
        var italian = town("IT", "Comune delle Carte").save();
        published = Links.between(other, italian).since("1998-01-01").save();
        internal = Links.between(own, italian).since("1998-01-01").save();
        municipality = Api.as(Tokens.analyst()).get(internal.path()).path("partners[0].actor");
        internal.post(Tokens.analyst(), "/activities", Map.of("date", "2024-01-01", "participants", List.of(municipality))).then().statusCode(201);
        activity = Api.as(Tokens.analyst()).get(internal.path()).path("activities[0].id");
        Links.publish(published);
        openOfPublished = Documents.of(published, "abierto.pdf").published().save();
        closedOfPublished = Documents.of(published, "cerrado.pdf").save();
        openOfInternal = Documents.of(internal, "abierto.pdf").published().save();
        closedOfInternal = Documents.of(internal, "cerrado.pdf").save();
    }

    private static String token(String reader) {
        return switch (reader) {
            case "integration read" -> Tokens.integration("vinculo.read");
            case "integration write" -> Tokens.integration("vinculo.read", "vinculo.write");
            case "integration read-all" -> Tokens.integration("vinculo.read-all");
            case "own government" -> Tokens.localGovernment(UUID.fromString(municipality));
            case "other government" -> Tokens.localGovernment(UUID.randomUUID());
            case "mission there" -> Tokens.mission("AR-EMB-IT");
            case "mission elsewhere" -> Tokens.mission("AR-EMB-ES");
            case "analyst" -> Tokens.analyst();
            case "reviewer" -> Tokens.reviewer();
            case "admin" -> Tokens.admin();
            default -> throw new IllegalArgumentException(reader);
        };
    }

    /** s: sees it; h: sees its change log and who brought it; e: corrects it; p: publishes; v: declares it void. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            reader               | open, published | closed, published | open, internal | closed, internal
            integration read     | s               | -                 | -              | -
            integration write    | sep             | -                 | -              | -
            integration read-all | sh              | sh                | sh             | sh
            own government       | s               | -                 | sh             | sh
            other government     | s               | -                 | -              | -
            mission there        | she             | she               | she            | she
            mission elsewhere    | sh              | sh                | sh             | sh
            analyst              | shepv           | shepv             | shepv          | shepv
            reviewer             | shep            | shep              | shep           | shep
            admin                | shepv           | shepv             | shepv          | shepv
            """)
    void everyVerbAgreesWithTheTable(String reader, String first, String second, String third, String fourth) {
        var token = token(reader);
        var seen = new ArrayList<String>();
        verbs(token, openOfPublished, first, seen);
        verbs(token, closedOfPublished, second, seen);
        verbs(token, openOfInternal, third, seen);
        verbs(token, closedOfInternal, fourth, seen);
        for (var link : List.of(published, internal)) {
            var list = Api.as(token).queryParam("total", true).get(link.path() + "/documents");
            boolean sees = Api.as(token).get(link.path()).statusCode() == 200;
            assertThat(list.statusCode()).isEqualTo(sees ? 200 : 404);
            assertThat(Api.as(token).get(link.path() + "/documents/abilities").statusCode()).isEqualTo(sees ? 200 : 404);
            if (sees) {
                var ids = list.<List<String>>path("items.id");
                assertThat(List.of(openOfPublished, closedOfPublished, openOfInternal, closedOfInternal).stream().map(Saved::id)
                        .filter(ids::contains)).isEqualTo(ids.reversed().stream().filter(seen::contains).toList());
                assertThat(list.<Integer>path("total.count")).isEqualTo(ids.size());
            }
        }
    }

    private static void verbs(String token, Saved document, String may, List<String> seen) {
        int read = may.contains("s") ? 200 : 404;
        for (var part : List.of("", "/versions")) {
            assertThat(Api.as(token).get(document.path() + part).statusCode()).as(part).isEqualTo(read);
        }
        for (var part : List.of("/content", "/versions/1/content")) {
            assertThat(Api.as(token).accept("*/*").get(document.path() + part).statusCode()).as(part).isEqualTo(read);
        }
        assertThat(Api.as(token).header("If-None-Match", document.etag()).get(document.path()).statusCode()).isIn(read, read == 200 ? 304 : 404);
        assertThat(Api.as(token).get(document.path() + "/history").statusCode())
                .isEqualTo(may.contains("h") ? 200 : may.contains("s") ? 403 : 404);
        if (read == 200) {
            seen.add(document.id());
            Api.as(token).get(document.path()).then().body("file.by", may.contains("h") ? equalTo("analista") : nullValue());
        }
        var old = new Saved(document.id(), "\"99\"");
        int refused = read == 200 ? 403 : token.equals(Tokens.stranger()) ? 403 : read == 404 && !mayWrite(token) ? 403 : 404;
        assertThat(old.patch(token, Map.of("title", "x")).statusCode()).isEqualTo(may.contains("e") ? 412 : refused);
        assertThat(old.declareVoid(token).statusCode()).isEqualTo(may.contains("e") ? 412 : refused);
    }

    /** Programs with a reading scope alone are turned away before anything is looked up. */
    private static boolean mayWrite(String token) {
        return Api.as(token).delete("/uploads/" + UUID.randomUUID()).statusCode() == 404;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integration write    | 201 | 404 | 404 | true
            integration read-all | 403 | 403 | 403 | false
            own government       | 403 | 403 | 201 | false
            other government     | 403 | 404 | 404 | false
            mission there        | 201 | 201 | 201 | false
            mission elsewhere    | 403 | 403 | 403 | false
            analyst              | 201 | 201 | 201 | true
            reviewer             | 201 | 201 | 201 | true
            admin                | 201 | 201 | 201 | true
            """)
    void uploadsAreForThoseWhoWriteTheRecord(String reader, int toPublished, int toInternal, int toActivity, boolean publishes) {
        var token = token(reader);
        assertThat(Documents.of(published, "a.pdf").begin(token).statusCode()).isEqualTo(toPublished);
        assertThat(Documents.of(internal, "a.pdf").begin(token).statusCode()).isEqualTo(toInternal);
        var ofActivity = internal.path() + "/activities/" + activity;
        assertThat(Documents.of(ofActivity, "a.pdf", Documents.pdf("a")).begin(token).statusCode()).isEqualTo(toActivity);
        if (toPublished == 201) {
            assertThat(Documents.of(published, "a.pdf").published().begin(token).statusCode()).isEqualTo(publishes ? 201 : 403);
            Api.as(token).get(published.path() + "/documents/abilities").then().body("write", equalTo(true)).body("publish", equalTo(publishes));
        }
        if (toActivity == 201) {
            Api.as(token).get(ofActivity + "/documents/abilities").then().body("write", equalTo(true)).body("seeBehind", equalTo(true));
        }
    }

    /** Who brings a document sees it as it was written, whatever they see afterwards. */
    @Test
    void aWriterWhoSeesOnlyWhatIsPublishedIsAnsweredAllTheSame() {
        var token = Tokens.integration("vinculo.read", "vinculo.write");
        var saved = Documents.of(published, "interno.pdf").save(token);
        Api.as(token).get(saved.path()).then().statusCode(404);
        Api.as(Tokens.analyst()).get(saved.path()).then().statusCode(200).body("visibility", equalTo("INTERNAL"));
    }

    @Test
    void theDocumentsOfAnActivityAreListedWithTheLinksWhenAskedFor() {
        var of = internal.path() + "/activities/" + activity;
        var saved = Documents.of(of, "foto.png", java.util.HexFormat.of().parseHex("89504E470D0A1A0A0000000D4948445200000001")).with("kind", "PHOTO")
                .save(Tokens.localGovernment(UUID.fromString(municipality)));
        Api.as(Tokens.analyst()).get(saved.path()).then().body("subject.type", equalTo("ACTIVITY")).body("subject.path", equalTo("/api/v1" + of));
        assertThat(Api.as(Tokens.analyst()).get(of + "/documents").<List<String>>path("items.id")).contains(saved.id());
        assertThat(Api.as(Tokens.analyst()).get(internal.path() + "/documents").<List<String>>path("items.id")).doesNotContain(saved.id());
        assertThat(Api.as(Tokens.analyst()).get(internal.path() + "/documents?activities=true").<List<String>>path("items.id")).contains(saved.id());
        assertThat(Api.as(Tokens.analyst()).get(internal.path() + "/documents?activities=true&kind=PHOTO").<List<String>>path("items.id"))
                .isEqualTo(List.of(saved.id()));
        Api.as(Tokens.analyst()).get(published.path() + "/activities/" + activity + "/documents").then().statusCode(404);
        Api.as(Tokens.localGovernment(UUID.randomUUID())).get(of + "/documents").then().statusCode(404);
    }

    @Test
    void pagesFollowOneAnother() {
        var link = Links.between(town("BR", "Cidade das Páginas").save(), town("IT", "Comune delle Pagine").save()).since("1998-01-01").save();
        var all = List.of("1.pdf", "2.pdf", "3.pdf").stream().map(name -> Documents.of(link, name).save().id()).toList().reversed();
        var first = Api.as(Tokens.analyst()).queryParam("limit", 2).get(link.path() + "/documents");
        assertThat(first.<List<String>>path("items.id")).isEqualTo(all.subList(0, 2));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        var second = Api.as(Tokens.analyst()).queryParam("limit", 2).queryParam("cursor", first.<String>path("next")).get(link.path() + "/documents");
        assertThat(second.<List<String>>path("items.id")).isEqualTo(all.subList(2, 3));
        Api.as(Tokens.analyst()).queryParam("cursor", first.<String>path("next")).get(published.path() + "/documents").then().statusCode(400);
    }

    @Test
    void aLinkThatIsVoidGetsNoDocuments() {
        var link = Links.between(town("BR", "Cidade Anulada").save(), town("IT", "Comune Annullato").save()).since("1998-01-01").save();
        var document = Documents.of(link, "a.pdf").save();
        link.post(Tokens.analyst(), "/void", Map.of("reason", "x")).then().statusCode(200);
        Documents.of(link, "b.pdf").begin(Tokens.analyst()).then().statusCode(409);
        document.patch(Tokens.analyst(), Map.of("title", "x")).then().statusCode(409);
        Api.as(Tokens.analyst()).get(document.path()).then().statusCode(200);
        Api.as(Tokens.analyst()).get(link.path() + "/documents/abilities").then().body("write", equalTo(false))
                .body("reason", equalTo("Este vínculo está anulado y ya no cambia."));
    }

    @Test
    void withoutATokenNothingIsTold() {
        for (var path : List.of(openOfPublished.path(), openOfPublished.path() + "/content", published.path() + "/documents")) {
            Api.anonymous().accept("*/*").get(path).then().statusCode(401);
        }
    }
}
