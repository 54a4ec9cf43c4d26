package org.vinculo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Database;
import org.vinculo.support.Documents;
import org.vinculo.support.Tokens;

/** Files on their way in: piece by piece, over lines that drop, and never more than was announced. */
@QuarkusTest
class DocumentUploadTest {

    private static final int MIB = 1 << 20;
    private static Map<SubjectType, Holder> holders;
    private static Holder link;

    @Inject
    ForgetUploads forgetting;

    @BeforeEach
    void lay() {
        Documents.forgetUnfinished();
        if (holders == null) {
            holders = Holder.each(type -> Holder.of(type, "Envios " + type));
            link = holders.get(SubjectType.LINK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileInOnePieceBecomesADocument(SubjectType type) {
        var holder = holders.get(type);
        var content = Documents.pdf("uno");
        String upload = Documents.of(holder.path(), "Memorando 2026.pdf", content).with("kind", "INSTRUMENT").begin(Tokens.analyst()).then()
                .statusCode(201).body("offset", equalTo(0)).body("size", equalTo(content.length)).header("Upload-Offset", "0")
                .header("Location", containsString("/api/v1/uploads/")).extract().path("id");
        Documents.append(Tokens.analyst(), upload, 0, content).then().statusCode(200).header("Upload-Offset", String.valueOf(content.length));
        Documents.complete(Tokens.analyst(), upload).then().statusCode(201)
                .header("Location", containsString("/api/v1/documents/" + upload)).header("ETag", notNullValue())
                .body("title", equalTo("Memorando 2026")).body("kind", equalTo("INSTRUMENT")).body("visibility", equalTo("INTERNAL"))
                .body("state", equalTo("CURRENT")).body("subject.type", equalTo(type.name())).body("subject.id", equalTo(holder.id()))
                .body("subject.path", equalTo("/api/v1" + holder.path())).body("file.number", equalTo(1))
                .body("file.name", equalTo("Memorando 2026.pdf")).body("file.mediaType", equalTo("application/pdf"))
                .body("file.sha256", equalTo(Documents.sha256(content))).body("file.by", equalTo("analista"));
        Api.as(Tokens.analyst()).get("/uploads/" + upload).then().statusCode(200).body("document", equalTo(upload));
    }

    @Test
    void aFileOf25MibComesInPiecesAndBackTheSame() {
        var content = Documents.pdf(25 * MIB);
        String upload = begin(content, "grande.pdf").path("id");
        for (int at = 0; at < content.length; at += 4 * MIB) {
            Documents.append(Tokens.analyst(), upload, at, Arrays.copyOfRange(content, at, Math.min(content.length, at + 4 * MIB)))
                    .then().statusCode(200);
        }
        Documents.complete(Tokens.analyst(), upload).then().statusCode(201).body("file.sha256", equalTo(Documents.sha256(content)));
        assertThat(Api.as(Tokens.analyst()).accept("*/*").get("/documents/" + upload + "/content").asByteArray()).isEqualTo(content);
    }

    /** What came before a line dropped is kept, to the byte, and the rest follows. */
    @ParameterizedTest
    @EnumSource
    void anUploadGoesOnAfterTheLineDropped(SubjectType type) throws IOException, InterruptedException {
        var content = Documents.pdf(900_000);
        String upload = begin(holders.get(type), content, "cortado.pdf").path("id");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            socket.getOutputStream().write(("PATCH /api/v1/uploads/" + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Tokens.analyst() + "\r\nContent-Type: application/octet-stream\r\nUpload-Offset: 0\r\nContent-Length: "
                    + content.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content, 0, 600_000);
            socket.getOutputStream().flush();
            await(upload, 2 * Contents.PIECE);
        }
        Thread.sleep(500);
        int here = Api.as(Tokens.analyst()).get("/uploads/" + upload).path("offset");
        assertThat(here).isBetween(2 * Contents.PIECE, 600_000);
        assertThat(Api.as(Tokens.analyst()).head("/uploads/" + upload).header("Upload-Offset")).isEqualTo(String.valueOf(here));
        Documents.complete(Tokens.analyst(), upload).then().statusCode(409).header("Upload-Offset", String.valueOf(here));
        Documents.append(Tokens.analyst(), upload, here, Arrays.copyOfRange(content, here, content.length)).then().statusCode(200);
        Documents.complete(Tokens.analyst(), upload).then().statusCode(201).body("file.sha256", equalTo(Documents.sha256(content)));
    }

    private static void await(String upload, int offset) throws InterruptedException {
        for (var until = Instant.now().plus(Duration.ofSeconds(20)); Instant.now().isBefore(until); Thread.sleep(50)) {
            if (Api.as(Tokens.analyst()).get("/uploads/" + upload).<Integer>path("offset") >= offset) {
                return;
            }
        }
        throw new AssertionError("Nothing arrived");
    }

    @Test
    void aPieceThatIsNotTheNextIsRefusedWithTheOffset() {
        var content = Documents.pdf(1000);
        String upload = begin(content, "orden.pdf").path("id");
        Documents.append(Tokens.analyst(), upload, 0, Arrays.copyOf(content, 400)).then().statusCode(200).header("Upload-Offset", "400");
        for (int wrong : new int[] { 0, 399, 401, 1000, 5000 }) {
            Documents.append(Tokens.analyst(), upload, wrong, new byte[10]).then().statusCode(409).header("Upload-Offset", "400")
                    .body("detail", equalTo("Llegaron 400 de 1.000 bytes; la próxima parte empieza ahí."));
        }
        Documents.append(Tokens.analyst(), upload, 400, Arrays.copyOfRange(content, 400, 1000)).then().statusCode(200);
        Documents.append(Tokens.analyst(), upload, 1000, new byte[0]).then().statusCode(200);
        Documents.append(Tokens.analyst(), upload, 1000, new byte[1]).then().statusCode(413).header("Upload-Offset", "1000");
        Documents.complete(Tokens.analyst(), upload).then().statusCode(201).body("file.sha256", equalTo(Documents.sha256(content)));
        Documents.append(Tokens.analyst(), upload, 1000, new byte[0]).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({ "null, required", "-1, wrong-form", "x, wrong-form", "99999999999, wrong-form" })
    void anOffsetIsNeeded(String offset, String code) {
        String upload = begin(Documents.pdf("x"), "x.pdf").path("id");
        var request = Api.as(Tokens.analyst()).contentType("application/octet-stream").body(new byte[] { 1 });
        (offset.equals("null") ? request : request.header("Upload-Offset", offset)).patch("/uploads/" + upload).then().statusCode(400)
                .body("errors[0].header", equalTo("Upload-Offset")).body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @EnumSource
    void moreThan25MibAreRefusedBeforeAnyByteComes(SubjectType type) {
        var holder = holders.get(type);
        Api.writing(Tokens.analyst()).body(Map.of("fileName", "enorme.pdf", "size", 26 * MIB)).post(holder.path() + "/documents/uploads").then()
                .statusCode(413).body("detail", equalTo("El archivo supera los 26.214.400 bytes."));
        Api.writing(Tokens.analyst()).body(Map.of("fileName", "x.pdf", "size", 25 * MIB)).post(holder.path() + "/documents/uploads").then()
                .statusCode(201);
    }

    /** Said by its length, or found while it comes. */
    @Test
    void moreBytesThanWereAnnouncedAreRefused() throws IOException {
        String upload = begin(Documents.pdf(1000), "mas.pdf").path("id");
        Documents.append(Tokens.analyst(), upload, 0, new byte[1001]).then().statusCode(413).header("Upload-Offset", "0");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("PATCH /api/v1/uploads/" + upload + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Tokens.analyst() + "\r\nContent-Type: application/octet-stream\r\nUpload-Offset: 0\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n7d0\r\n" + "x".repeat(2000) + "\r\n0\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 413");
        }
        Api.as(Tokens.analyst()).get("/uploads/" + upload).then().body("offset", equalTo(0));
    }

    @Test
    void whatArrivesIsHeldAgainstTheHashThatWasAnnounced() {
        var content = Documents.pdf("uno");
        Documents.of(link.path(), "x.pdf", content).with("sha256", Documents.sha256(content)).send(Tokens.analyst()).then().statusCode(201);
        Documents.of(link.path(), "x.pdf", content).with("sha256", "0".repeat(64)).send(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].code", equalTo("document-hash-differs")).body("errors[0].detail", containsString(Documents.sha256(content)));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFileIsRefused(SubjectType type) {
        var holder = holders.get(type);
        Documents.of(holder.path(), "vacio.pdf", new byte[0]).begin(Tokens.analyst()).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/size")).body("errors[0].code", equalTo("too-small"));
    }

    @Test
    void aRepeatedRequestBeginsNoSecondUploadAndMakesNoSecondDocument() {
        var content = Documents.pdf("repetido");
        var key = UUID.randomUUID().toString();
        var draft = Map.of("fileName", "r.pdf", "size", content.length);
        String first = Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(draft).post(link.path() + "/documents/uploads").path("id");
        Api.writing(Tokens.analyst()).header("Idempotency-Key", key).body(draft).post(link.path() + "/documents/uploads").then()
                .statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
        Documents.append(Tokens.analyst(), first, 0, content);
        var done = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(Tokens.analyst()).header("Idempotency-Key", done).post("/uploads/" + first + "/complete").then().statusCode(201)
                    .body("id", equalTo(first));
        }
        Documents.complete(Tokens.analyst(), first).then().statusCode(200).body("id", equalTo(first));
        assertThat(Database.count("SELECT count(*) FROM document_version WHERE document_id = ?::uuid", first)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anIdOfTheClientsOwnBecomesTheDocuments(SubjectType type) {
        var holder = holders.get(type);
        var id = sevenId();
        var content = Documents.pdf("propio");
        var upload = Documents.of(holder.path(), "p.pdf", content).with("id", id);
        upload.begin(Tokens.analyst()).then().statusCode(201).body("id", equalTo(id));
        upload.begin(Tokens.analyst()).then().statusCode(200).body("id", equalTo(id));
        upload.begin(Tokens.otherAnalyst()).then().statusCode(409);
        Documents.append(Tokens.analyst(), id, 0, content);
        Documents.complete(Tokens.analyst(), id).then().statusCode(201).body("id", equalTo(id));
    }

    private static String sevenId() {
        var random = UUID.randomUUID();
        return new UUID(System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0x0FFF,
                random.getLeastSignificantBits()).toString();
    }

    @Test
    void anUploadIsItsAuthorsAlone() {
        String upload = begin(Documents.pdf("mio"), "mio.pdf").path("id");
        for (var other : List.of(Tokens.otherAnalyst(), Tokens.admin(), Tokens.mission("AR-EMB-IT"))) {
            Api.as(other).get("/uploads/" + upload).then().statusCode(404);
            Documents.append(other, upload, 0, new byte[] { 1 }).then().statusCode(404);
            Documents.complete(other, upload).then().statusCode(404);
            Api.as(other).delete("/uploads/" + upload).then().statusCode(404);
        }
        Api.as(Tokens.analyst()).delete("/uploads/" + upload).then().statusCode(204);
        Api.as(Tokens.analyst()).get("/uploads/" + upload).then().statusCode(404);
        assertThat(Database.count("SELECT count(*) FROM document_content WHERE id = ?::uuid", upload)).isZero();
    }

    /** Two writers of one upload do not mix their bytes. */
    @Test
    void ofTwoPiecesForOnePlaceOneIsKept() {
        String upload = begin(Documents.pdf(2000), "carrera.pdf").path("id");
        var statuses = List.of(1, 2).parallelStream().map(i -> Documents.append(Tokens.analyst(), upload, 0, new byte[1000]).statusCode())
                .sorted().toList();
        assertThat(statuses).isEqualTo(List.of(200, 409));
        Api.as(Tokens.analyst()).get("/uploads/" + upload).then().body("offset", equalTo(1000));
    }

    @Test
    void whatIsNotFinishedIsRemovedAfterADay() {
        var content = Documents.pdf("viejo");
        String old = begin(content, "viejo.pdf").path("id");
        Documents.append(Tokens.analyst(), old, 0, Arrays.copyOf(content, 20));
        String young = begin(content, "joven.pdf").path("id");
        var document = link.file("listo.pdf").save();
        Database.run("UPDATE document_upload SET touched_at = now() - interval '25 hours' WHERE id IN ('" + old + "', '" + document.id() + "')",
                "UPDATE document_upload SET touched_at = now() - interval '23 hours' WHERE id = '" + young + "'");
        forgetting.run();
        assertThat(Database.count("SELECT count(*) FROM document_content WHERE id = ?::uuid", old)).isZero();
        Api.as(Tokens.analyst()).get("/uploads/" + old).then().statusCode(404);
        Api.as(Tokens.analyst()).get("/uploads/" + young).then().statusCode(200);
        Api.as(Tokens.analyst()).accept("*/*").get(document.path() + "/content").then().statusCode(200);
        Api.as(Tokens.analyst()).get("/uploads/" + document.id()).then().statusCode(404);
    }

    @Test
    void nobodyBeginsMoreThanTwenty() {
        var mission = Tokens.mission("AR-EMB-IT");
        for (int i = 0; i < 20; i++) {
            link.file("n" + i + ".pdf").begin(mission).then().statusCode(201);
        }
        link.file("n.pdf").begin(mission).then().statusCode(409)
                .body("detail", containsString("20"));
        Database.run("UPDATE document_upload SET touched_at = now() - interval '25 hours' WHERE document_id IS NULL AND author_id = "
                + "(SELECT author_id FROM document_upload WHERE file_name = 'n0.pdf')");
        forgetting.run();
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json", "text/plain" })
    void bytesComeAsBytes(String type) {
        String upload = begin(Documents.pdf("x"), "x.pdf").path("id");
        Api.as(Tokens.analyst()).contentType(type).header("Upload-Offset", 0).body("{}".getBytes(StandardCharsets.UTF_8)).patch("/uploads/" + upload).then().statusCode(415);
    }

    private static Response begin(byte[] content, String name) {
        return begin(link, content, name);
    }

    private static Response begin(Holder holder, byte[] content, String name) {
        var answer = Documents.of(holder.path(), name, content).begin(Tokens.analyst());
        answer.then().statusCode(201);
        return answer;
    }
}
