package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Documents;
import org.vinculo.support.Tokens;

/**
 * A file is replaced by the next version and stays; what is said of it is corrected; every change leaves its line: of
 * whatever kind the record is.
 */
@QuarkusTest
class DocumentVersionsTest {

    private static Map<SubjectType, Holder> holders;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (holders == null) {
            holders = Holder.each(type -> Holder.of(type, "Versões " + type).published());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewVersionKeepsTheEarlierOnes(SubjectType type) {
        var holder = holders.get(type);
        var first = Documents.pdf("primera");
        var second = Documents.office("wordprocessingml.document");
        var document = Documents.of(holder.path(), "acta.pdf", first).with("title", "Acta").with("kind", "MINUTES").save();
        Documents.of(holder.path(), "acta 2.docx", second).replacing(document).send(Tokens.otherAnalyst()).then().statusCode(201)
                .body("id", equalTo(document.id())).body("title", equalTo("Acta")).body("kind", equalTo("MINUTES"))
                .body("file.number", equalTo(2)).body("file.name", equalTo("acta 2.docx")).body("version", equalTo(1));
        Api.as(Tokens.analyst()).get(document.path() + "/versions").then().body("number", contains(2, 1))
                .body("name", contains("acta 2.docx", "acta.pdf")).body("by", contains("analista2", "analista"))
                .body("sha256", contains(Documents.sha256(second), Documents.sha256(first)));
        assertThat(content(document, "/versions/1/content")).isEqualTo(first);
        assertThat(content(document, "/versions/2/content")).isEqualTo(second);
        assertThat(content(document, "/content")).isEqualTo(second);
        Api.as(Tokens.analyst()).accept("*/*").get(document.path() + "/versions/3/content").then().statusCode(404);
        assertThat(Api.as(Tokens.analyst()).get(holder.path() + "/documents").<List<String>>path("items.id")).containsOnlyOnce(document.id());
    }

    private static byte[] content(Documents.Saved document, String part) {
        return Api.as(Tokens.analyst()).accept("*/*").get(document.path() + part).then().statusCode(200).extract().asByteArray();
    }

    /** An earlier file may hold what the present one was made to leave out. */
    @ParameterizedTest
    @EnumSource
    void earlierVersionsArePublicNever(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("v1.pdf").published().save();
        holder.file("v2.pdf").replacing(document).send(Tokens.analyst()).then().statusCode(201).body("visibility", equalTo("PUBLISHED"));
        var outside = Tokens.integration("vinculo.read");
        Api.as(outside).get(document.path() + "/versions").then().statusCode(200).body("number", contains(2));
        Api.as(outside).accept("*/*").get(document.path() + "/versions/1/content").then().statusCode(404);
        Api.as(outside).accept("*/*").get(document.path() + "/versions/2/content").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void aVersionOfWhoMayNotPublishIsInternalUntilSomebodyPublishesIt(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("v1.pdf").published().save();
        holder.file("v2.pdf").replacing(document).send(Tokens.mission("AR-EMB-IT")).then().statusCode(201)
                .body("visibility", equalTo("INTERNAL"));
        var now = document.again();
        now.patch(Tokens.mission("AR-EMB-IT"), Map.of("visibility", "PUBLISHED")).then().statusCode(403)
                .body("detail", equalTo("Los documentos los publican analistas, revisores y administradores."));
        now.patch(Tokens.reviewer(), Map.of("visibility", "PUBLISHED")).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoFilesForOnePlaceTheSecondIsToldOfTheFirst(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("v1.pdf").save();
        var content = Documents.pdf("tarde");
        String late = Documents.of(holder.path(), "tarde.pdf", content).replacing(document).begin(Tokens.analyst()).path("id");
        holder.file("v2.pdf").replacing(document).send(Tokens.otherAnalyst()).then().statusCode(201);
        Documents.append(Tokens.analyst(), late, 0, content);
        Documents.complete(Tokens.analyst(), late).then().statusCode(409).body("detail", org.hamcrest.Matchers.containsString("reemplazó"));
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsOfADocumentOfThatRecordAndSaysNothingElse(SubjectType type) {
        var holder = holders.get(type);
        var other = Holder.of(type, "Versões alheias " + type);
        var document = holder.file("v1.pdf").save();
        other.file("v2.pdf").replacing(document).begin(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/replaces")).body("errors[0].code", equalTo("unknown-document"));
        for (var kind : SubjectType.values()) {
            if (kind != type) {
                Holder.under(kind, holder.stand()).file("v2.pdf").replacing(document).begin(Tokens.analyst()).then().statusCode(422);
            }
        }
        holder.file("v2.pdf").replacing(document).with("title", "x").begin(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].code", equalTo("not-when-replacing"));
        holder.file("v2.pdf").with("replaces", holder.id()).begin(Tokens.analyst()).then().statusCode(422);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidOfADocumentIsCorrected(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("v1.pdf").save();
        var after = document.patch(Tokens.analyst(), Map.of("title", "  Acta   final ", "kind", "MINUTES", "visibility", "PUBLISHED")).then()
                .statusCode(200).body("title", equalTo("Acta final")).body("kind", equalTo("MINUTES")).body("visibility", equalTo("PUBLISHED"))
                .body("version", equalTo(1)).extract();
        document.patch(Tokens.analyst(), Map.of("title", "x")).then().statusCode(412).body("current.title", equalTo("Acta final"));
        Api.patching(Tokens.analyst(), after.header("ETag")).body("{}").patch(document.path()).then().statusCode(200).body("version", equalTo(1));
        Api.writing(Tokens.analyst()).contentType("application/merge-patch+json").body("{}").patch(document.path()).then().statusCode(428);
        for (var wrong : List.of("{\"title\": null}", "{\"title\": \"\"}", "{\"title\": \"a\\u202eb\"}", "{\"kind\": \"NONE\"}", "{\"file\": {}}",
                "{\"title\": \"" + "x".repeat(301) + "\"}")) {
            assertThat(Api.patching(Tokens.analyst(), after.header("ETag")).body(wrong).patch(document.path()).statusCode()).as(wrong).isIn(400, 422);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVoidDocumentLeavesTheListsAndChangesNoMore(SubjectType type) {
        var holder = holders.get(type);
        var document = holder.file("error.pdf").published().save();
        document.declareVoid(Tokens.mission("AR-EMB-IT")).then().statusCode(403);
        Api.writing(Tokens.analyst()).header("If-Match", document.etag()).body(Map.of("reason", " ")).post(document.path() + "/void").then().statusCode(422);
        document.declareVoid(Tokens.analyst()).then().statusCode(200).body("state", equalTo("VOID"));
        assertThat(Api.as(Tokens.analyst()).get(holder.path() + "/documents").<List<String>>path("items.id")).doesNotContain(document.id());
        assertThat(Api.as(Tokens.analyst()).get(holder.path() + "/documents?state=VOID").<List<String>>path("items.id")).contains(document.id());
        var outside = Tokens.integration("vinculo.read");
        assertThat(Api.as(outside).get(holder.path() + "/documents?state=VOID").<List<String>>path("items")).isEmpty();
        Api.as(outside).get(document.path()).then().statusCode(404);
        Api.as(outside).accept("*/*").get(document.path() + "/content").then().statusCode(404);
        Api.as(Tokens.analyst()).accept("*/*").get(document.path() + "/content").then().statusCode(200);
        var now = document.again();
        now.patch(Tokens.analyst(), Map.of("title", "x")).then().statusCode(409);
        now.declareVoid(Tokens.analyst()).then().statusCode(409);
        holder.file("v2.pdf").replacing(document).begin(Tokens.analyst()).then().statusCode(409);
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeLeavesItsLineAndNoneTellsWhatStandsInAFile(SubjectType type) {
        var holder = holders.get(type);
        var document = Documents.of(holder.path(), "acta.pdf", Documents.pdf("palabra-secreta")).save();
        document.patch(Tokens.analyst(), Map.of("title", "Otra")).then().statusCode(200);
        holder.file("v2.pdf").replacing(document).send(Tokens.analyst()).then().statusCode(201);
        document.again().declareVoid(Tokens.analyst()).then().statusCode(200);
        var log = Api.as(Tokens.analyst()).get(document.path() + "/history").then().statusCode(200)
                .body("items.action", contains("VOID", "REPLACED", "UPDATED", "CREATED")).body("items.version", contains(3, 2, 1, 0))
                .body("items[0].reason", equalTo("Engano")).body("items[1].changes.file.from.number", equalTo(1))
                .body("items[1].changes.file.to.number", equalTo(2)).body("items[2].changes.title.to", equalTo("Otra")).extract().asString();
        assertThat(log).doesNotContain("palabra-secreta");
        assertThat(Database.count("SELECT count(*) FROM idempotency WHERE body::text LIKE '%palabra-secreta%'")).isZero();
    }

    /** The application's own role cannot alter what was kept. */
    @ParameterizedTest
    @ValueSource(strings = { "UPDATE document_version SET sha256 = sha256", "DELETE FROM document_version", "UPDATE document_chunk SET bytes = bytes",
        "DELETE FROM document_chunk", "DELETE FROM document", "UPDATE document_content SET id = id" })
    void whatWasKeptIsKept(String statement) throws SQLException {
        holders.get(SubjectType.LINK).file("v1.pdf").save();
        try (var connection = Database.asApplication(); var asked = connection.createStatement()) {
            assertThatThrownBy(() -> asked.execute(statement)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSignedCopyNamesWhatItAnswers(SubjectType type) {
        var holder = holders.get(type);
        var hash = Documents.sha256(Documents.pdf("propuesta"));
        holder.file("firmado.pdf").with("kind", "SIGNED_COPY").with("answers", hash).send(Tokens.analyst()).then().statusCode(201)
                .body("file.answers", equalTo(hash));
    }
}
