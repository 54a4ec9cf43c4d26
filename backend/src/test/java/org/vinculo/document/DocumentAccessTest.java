package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vinculo.support.Agreements;
import org.vinculo.support.Api;
import org.vinculo.support.Documents;
import org.vinculo.support.Documents.Saved;
import org.vinculo.support.Tokens;

/**
 * Who sees and writes which document: role by record by visibility, every verb agreeing, of each kind of record. There are
 * two of each kind, one published and one not, with an internal and a published document each; the local government takes part
 * in what is not.
 */
@QuarkusTest
class DocumentAccessTest {

    private static Map<SubjectType, Laid> published;
    private static Map<SubjectType, Laid> internal;
    private static String municipality;

    /** A record with a document for whoever sees it, and one for those who see behind it. */
    private record Laid(Holder holder, Saved open, Saved closed) {

        static Laid at(Holder holder) {
            return new Laid(holder, holder.file("abierto.pdf").published().save(), holder.file("cerrado.pdf").save());
        }

        String path() {
            return holder.path() + "/documents";
        }
    }

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (published != null) {
            return;
        }
        var others = Agreements.stand("Papéis de outros", "BR", "IT");
        var own = Agreements.stand("Papéis próprios", "BR", "IT");
        published = laid(type -> Holder.under(type, others).published());
        internal = laid(type -> Holder.under(type, own));
        municipality = own.one();
    }

    private static Map<SubjectType, Laid> laid(Function<SubjectType, Holder> made) {
        return Holder.each(made).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> Laid.at(each.getValue())));
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

    /** s: sees it; h: sees its change log and who brought it; e: corrects it, a: where it is an activity's; p: publishes; v: declares it void. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            reader               | open, published | closed, published | open, internal | closed, internal
            integration read     | s               | -                 | -              | -
            integration write    | sep             | -                 | -              | -
            integration read-all | sh              | sh                | sh             | sh
            own government       | s               | -                 | sha            | sha
            other government     | s               | -                 | -              | -
            mission there        | she             | she               | she            | she
            mission elsewhere    | sh              | sh                | sh             | sh
            analyst              | shepv           | shepv             | shepv          | shepv
            reviewer             | shep            | shep              | shep           | shep
            admin                | shepv           | shepv             | shepv          | shepv
            """)
    void everyVerbAgreesWithTheTable(String reader, String first, String second, String third, String fourth) {
        var token = token(reader);
        for (var type : SubjectType.values()) {
            verbs(token, published.get(type), first, second);
            verbs(token, internal.get(type), third, fourth);
        }
    }

    private static void verbs(String token, Laid laid, String mayOpen, String mayClosed) {
        boolean activity = laid.holder().type() == SubjectType.ACTIVITY;
        verbs(token, laid.open(), activity ? mayOpen.replace('a', 'e') : mayOpen);
        verbs(token, laid.closed(), activity ? mayClosed.replace('a', 'e') : mayClosed);
        boolean sees = Api.as(token).get(laid.holder().page()).statusCode() == 200;
        assertThat(sees).as(laid.path()).isEqualTo(mayOpen.contains("s"));
        var list = Api.as(token).queryParam("total", true).get(laid.path());
        var abilities = Api.as(token).get(laid.path() + "/abilities");
        assertThat(list.statusCode()).as(laid.path()).isEqualTo(sees ? 200 : 404);
        assertThat(abilities.statusCode()).as(laid.path()).isEqualTo(sees ? 200 : 404);
        if (sees) {
            var ids = list.<List<String>>path("items.id");
            assertThat(ids.contains(laid.open().id())).as(laid.path()).isEqualTo(mayOpen.contains("s"));
            assertThat(ids.contains(laid.closed().id())).as(laid.path()).isEqualTo(mayClosed.contains("s"));
            assertThat(list.<Integer>path("total.count")).as(laid.path()).isEqualTo(ids.size());
            assertThat(list.<List<String>>path("items.file.by").contains("analista")).as(laid.path()).isEqualTo(mayOpen.contains("h"));
            assertThat(abilities.<Boolean>path("seeBehind")).as(laid.path()).isEqualTo(mayOpen.contains("h"));
            assertThat(abilities.<Boolean>path("void")).as(laid.path()).isEqualTo(mayOpen.contains("v"));
            assertThat(abilities.<Boolean>path("publish")).as(laid.path()).isEqualTo(mayOpen.contains("p"));
        }
    }

    private static void verbs(String token, Saved document, String may) {
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
            Api.as(token).get(document.path()).then().body("file.by", may.contains("h") ? equalTo("analista") : nullValue());
        }
        var old = new Saved(document.id(), "\"99\"");
        int refused = read == 200 || !mayWrite(token) ? 403 : 404;
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
        for (var type : SubjectType.values()) {
            begin(token, published.get(type), toPublished, publishes);
            begin(token, internal.get(type), type == SubjectType.ACTIVITY ? toActivity : toInternal, publishes);
        }
    }

    private static void begin(String token, Laid laid, int status, boolean publishes) {
        assertThat(laid.holder().file("a.pdf").begin(token).statusCode()).as(laid.path()).isEqualTo(status);
        if (status == 201) {
            assertThat(laid.holder().file("a.pdf").published().begin(token).statusCode()).as(laid.path()).isEqualTo(publishes ? 201 : 403);
        }
        if (status != 404) {
            Api.as(token).get(laid.path() + "/abilities").then().body("write", equalTo(status == 201))
                    .body("publish", equalTo(status == 201 && publishes)).body("reason", status == 201 ? nullValue() : notNullValue());
        }
    }

    /** What a document is called may say what it is about: who does not see it reads its title nowhere. */
    @ParameterizedTest
    @EnumSource
    void whatIsInternalIsCalledByItsNameNowhereOutside(SubjectType type) {
        var holder = published.get(type).holder();
        var name = "Reservadisimo" + type.name().toLowerCase(Locale.ROOT);
        var document = holder.file(name + ".pdf").save();
        document.patch(Tokens.analyst(), Map.of("kind", "LETTER")).then().statusCode(200);
        assertThat(Api.as(Tokens.analyst()).get(holder.path() + "/documents").asString()).contains(name);
        var list = type == SubjectType.AGREEMENT ? "/agreements" : "/links";
        for (var token : List.of(token("integration read"), token("integration write"), token("own government"), token("other government"))) {
            for (var path : List.of(holder.page(), holder.page() + "/history", holder.page() + "/documents?kind=LETTER", holder.path() + "/documents",
                    list + "?limit=200", list + "?q=" + name, "/search?q=" + name, document.path(), document.path() + "/history")) {
                assertThat(Api.as(token).get(path).asString()).as(path).doesNotContain(name + '.').doesNotContain(name + '"');
            }
            for (var format : List.of("text/csv", "application/x-ndjson")) {
                assertThat(Api.as(token).accept(format).get(list).asString()).as(format).doesNotContain(name);
            }
        }
    }

    /** Who brings a document sees it as it was written, whatever they see afterwards. */
    @Test
    void aWriterWhoSeesOnlyWhatIsPublishedIsAnsweredAllTheSame() {
        var token = Tokens.integration("vinculo.read", "vinculo.write");
        var saved = published.get(SubjectType.LINK).holder().file("interno.pdf").save(token);
        Api.as(token).get(saved.path()).then().statusCode(404);
        Api.as(Tokens.analyst()).get(saved.path()).then().statusCode(200).body("visibility", equalTo("INTERNAL"));
    }

    @Test
    void theDocumentsOfAnActivityAreListedWithTheLinksWhenAskedFor() {
        var activity = internal.get(SubjectType.ACTIVITY).holder();
        var of = activity.path();
        var link = activity.page();
        var saved = Documents.of(of, "foto.png", java.util.HexFormat.of().parseHex("89504E470D0A1A0A0000000D4948445200000001")).with("kind", "PHOTO")
                .save(Tokens.localGovernment(UUID.fromString(municipality)));
        Api.as(Tokens.analyst()).get(saved.path()).then().body("subject.type", equalTo("ACTIVITY")).body("subject.path", equalTo("/api/v1" + of));
        assertThat(Api.as(Tokens.analyst()).get(of + "/documents").<List<String>>path("items.id")).contains(saved.id());
        assertThat(Api.as(Tokens.analyst()).get(link + "/documents").<List<String>>path("items.id")).doesNotContain(saved.id());
        assertThat(Api.as(Tokens.analyst()).get(link + "/documents?activities=true").<List<String>>path("items.id")).contains(saved.id());
        assertThat(Api.as(Tokens.analyst()).get(link + "/documents?activities=true&kind=PHOTO").<List<String>>path("items.id"))
                .isEqualTo(List.of(saved.id()));
        var elsewhere = published.get(SubjectType.LINK).holder();
        Api.as(Tokens.analyst()).get(elsewhere.path() + "/activities/" + activity.id() + "/documents").then().statusCode(404);
        Api.as(Tokens.localGovernment(UUID.randomUUID())).get(of + "/documents").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowOneAnother(SubjectType type) {
        var holder = Holder.of(type, "Páginas " + type);
        var all = List.of("1.pdf", "2.pdf", "3.pdf").stream().map(name -> holder.file(name).save().id()).toList().reversed();
        var first = Api.as(Tokens.analyst()).queryParam("limit", 2).get(holder.path() + "/documents");
        assertThat(first.<List<String>>path("items.id")).isEqualTo(all.subList(0, 2));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        var second = Api.as(Tokens.analyst()).queryParam("limit", 2).queryParam("cursor", first.<String>path("next")).get(holder.path() + "/documents");
        assertThat(second.<List<String>>path("items.id")).isEqualTo(all.subList(2, 3));
        Api.as(Tokens.analyst()).queryParam("cursor", first.<String>path("next")).get(published.get(type).path()).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({ "LINK, Este vínculo está anulado y ya no cambia.", "ACTIVITY, Este vínculo está anulado y ya no cambia.",
        "AGREEMENT, Este acuerdo está anulado y ya no cambia." })
    void aRecordThatIsVoidGetsNoDocumentsAndKeepsThoseItHas(SubjectType type, String reason) {
        var holder = Holder.of(type, "Anulado " + type);
        var document = holder.file("a.pdf").save();
        String begun = holder.file("tarde.pdf").begin(Tokens.analyst()).path("id");
        holder.declareVoid();
        holder.file("b.pdf").begin(Tokens.analyst()).then().statusCode(409);
        holder.file("b.pdf").replacing(document).begin(Tokens.analyst()).then().statusCode(409);
        var content = Documents.pdf("tarde.pdf");
        Documents.append(Tokens.analyst(), begun, 0, content).then().statusCode(200);
        Documents.complete(Tokens.analyst(), begun).then().statusCode(409);
        document.patch(Tokens.analyst(), Map.of("title", "x")).then().statusCode(409);
        Api.as(Tokens.analyst()).get(document.path()).then().statusCode(200);
        Api.as(Tokens.analyst()).accept("*/*").get(document.path() + "/content").then().statusCode(200);
        Api.as(Tokens.analyst()).get(holder.path() + "/documents/abilities").then().body("write", equalTo(false)).body("reason", equalTo(reason));
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenNothingIsTold(SubjectType type) {
        var laid = published.get(type);
        for (var path : List.of(laid.open().path(), laid.open().path() + "/content", laid.open().path() + "/versions", laid.path(),
                laid.path() + "/abilities")) {
            Api.anonymous().accept("*/*").get(path).then().statusCode(401);
        }
    }
}
