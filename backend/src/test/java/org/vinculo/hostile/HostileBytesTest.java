package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Tokens;

/** Bodies that are too long, too deep, or no text at all. */
@QuarkusTest
class HostileBytesTest {

    private static final int MIB = 1 << 20;
    private static final String TARGET = "/api/v1/territories";

    @Test
    void aBodyOverTheLimitIsRefused() {
        Refusal.ofRaw(413, "payload-too-large", () -> post("application/json", padded(MIB + 1)));
    }

    @Test
    void aBodyOverTheLimitInChunksIsRefused() {
        Refusal.ofRaw(413, "payload-too-large", () -> chunked(padded(MIB + 1)));
    }

    @Test
    void aBodyThatSaysItIsHugeIsRefusedAtOnce() {
        for (var length : new String[] { "34603008", "99999999999" }) {
            Refusal.ofRaw(413, "payload-too-large", () -> RawHttp.send(
                    head("application/json") + "Content-Length: " + length + "\r\n", new byte[0]));
        }
    }

    @Test
    void aBodyFarOverTheLimitIsRefused() {
        Refusal.ofRaw(413, "payload-too-large", () -> post("application/json", padded(5 * MIB)));
        Refusal.ofRaw(413, "payload-too-large", () -> chunked(padded(5 * MIB)));
    }

    @Test
    void aBodyJustWithinTheLimitIsRead() {
        assertThat(post("application/json", padded(MIB)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(ints = { 33, 1_000, 100_000 })
    void aDeepBodyIsRefused(int levels) {
        var array = "[".repeat(levels) + "]".repeat(levels);
        var object = "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
        Refusal.of(400, "malformed-json", () -> Write.PATCH.send(array));
        Refusal.of(400, "malformed-json", () -> Write.PATCH.send(object));
        Refusal.of(400, "malformed-json", () -> Write.PATCH.send("{\"names\": " + object + "}"));
        Refusal.ofRaw(400, "malformed-json", () -> post("application/json", bytes(object)));
        Refusal.ofRaw(422, "validation-failed", () -> post("application/json", bytes(array)));
        Refusal.of(422, "validation-failed", () -> Write.IDENTIFIERS.send(array));
    }

    @ParameterizedTest
    @CsvSource({ "ISO-8859-1", "windows-1252" })
    void aBodyThatIsNotUtf8IsRefused(String charset) {
        var body = Write.CREATE.with("/name", "\"Concepción\"").getBytes(Charset.forName(charset));
        Refusal.ofRaw(400, "malformed-json", () -> post("application/json", body));
        Refusal.ofRaw(400, "malformed-json", () -> post("application/json;charset=" + charset, body));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32" })
    void aBodyInAnotherUnicodeEncodingIsRefused(String charset) {
        var body = Write.CREATE.body().getBytes(Charset.forName(charset));
        Refusal.ofRaw(400, "malformed-json", () -> post("application/json", body));
        Refusal.ofRaw(400, "malformed-json", () -> post("application/json;charset=" + charset, body));
    }

    @ParameterizedTest
    @ValueSource(strings = { "c0 80", "ed a0 80", "f5 80 80 80", "80", "e2 82", "fe", "f8 88 80 80 80" })
    void bytesThatAreNoUtf8AreRefused(String hex) {
        var body = Write.CREATE.with("/name", "\"Vila @\"").getBytes(StandardCharsets.UTF_8);
        var wrong = java.util.HexFormat.ofDelimiter(" ").parseHex(hex);
        Refusal.ofRaw(400, "malformed-json", () -> post("application/json", replaceAt(body, wrong)));
    }

    /** RFC 8259 lets a reader ignore it or refuse it; whichever, the text behind it is not changed. */
    @Test
    void aByteOrderMarkIsNoPartOfTheBody() {
        var answer = post("application/json", bytes("\ufeff" + Write.CREATE.body()));
        assertThat(answer.status()).as(answer.body()).isIn(201, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "utf-8", "\"utf-8\"" })
    void theCharsetOfJsonMayBeNamed(String charset) {
        assertThat(post("application/json; charset=" + charset, bytes(Write.CREATE.body())).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "text/json", "application/x-www-form-urlencoded", "multipart/form-data",
            "application/merge-patch+json", "application/xml", "application/ld+json", "image/png", "*/*", "application/*" })
    void anotherContentTypeIsNotRead(String type) {
        Refusal.ofRaw(415, "unsupported-media-type", () -> post(type, bytes(Write.CREATE.body())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense", "", "application", "/json", "application/json;charset=nonsense",
            "application/json;charset=", "application/json;", "application/json;;;", "a/b/c", "é/é", "application/json;charset" })
    void aContentTypeThatIsNoneIsRefusedOrIgnoredButNeverFails(String type) {
        var answer = post(type, bytes("{\"colour\": 1}"));
        assertThat(answer.status()).as(answer.body()).isIn(400, 415, 422);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }

    @Test
    void aBodyWithoutAContentTypeIsNotRead() {
        Refusal.ofRaw(415, "unsupported-media-type", () -> RawHttp.post(TARGET, Tokens.analyst(), key(), bytes(Write.CREATE.body())));
    }

    @Test
    void aBodyThatEndsEarlyWritesNothing() {
        var before = Footprint.now();
        var body = bytes(Write.CREATE.body());
        var answer = RawHttp.cutOff(head("application/json") + "Content-Length: " + (body.length + 10) + "\r\n", body);
        assertThat(answer.status()).isIn(0, 400);
        assertThat(Footprint.now()).isEqualTo(before);
    }

    private static RawHttp.Answer post(String type, byte[] body) {
        return RawHttp.post(TARGET, Tokens.analyst(), key() + "Content-Type: " + type + "\r\n", body);
    }

    private static String head(String type) {
        return RawHttp.head("POST", TARGET, Tokens.analyst()) + key() + "Content-Type: " + type + "\r\n";
    }

    private static RawHttp.Answer chunked(byte[] body) {
        var framed = new java.io.ByteArrayOutputStream();
        for (int from = 0; from < body.length; from += 65_536) {
            int length = Math.min(65_536, body.length - from);
            framed.writeBytes(bytes(Integer.toHexString(length) + "\r\n"));
            framed.write(body, from, length);
            framed.writeBytes(bytes("\r\n"));
        }
        framed.writeBytes(bytes("0\r\n\r\n"));
        return RawHttp.send(head("application/json") + "Transfer-Encoding: chunked\r\n", framed.toByteArray());
    }

    private static String key() {
        return "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    /** A good body, made longer by white space. */
    private static byte[] padded(int length) {
        var body = Write.CREATE.body();
        return bytes(body + " ".repeat(length - bytes(body).length));
    }

    private static byte[] replaceAt(byte[] body, byte[] wrong) {
        var out = new java.io.ByteArrayOutputStream();
        for (var each : body) {
            if (each == '@') {
                out.writeBytes(wrong);
            } else {
                out.write(each);
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
