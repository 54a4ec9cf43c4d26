package org.vinculo.support;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Brings documents in through the API, and has files of every kind at hand. */
public final class Documents {

    private final String record;
    private final String name;
    private final byte[] content;
    private final Map<String, Object> said = new LinkedHashMap<>();

    private Documents(String record, String name, byte[] content) {
        this.record = record;
        this.name = name;
        this.content = content;
        said.put("fileName", name);
        said.put("size", content.length);
    }

    /** A document that stands in the database. */
    public record Saved(String id, String etag) {

        public String path() {
            return "/documents/" + id;
        }

        /** The same as it is now. */
        public Saved again() {
            return new Saved(id, Api.as(Tokens.analyst()).get(path()).header("ETag"));
        }

        public Response patch(String token, Object json) {
            return Api.patching(token, etag).body(json).patch(path());
        }

        public Response declareVoid(String token) {
            return Api.writing(token).header("If-Match", etag).body(Map.of("reason", "Engano")).post(path() + "/void");
        }
    }

    /** A file for a record. */
    public static Documents of(String record, String name, byte[] content) {
        return new Documents(record, name, content);
    }

    public static Documents of(Links.Saved link, String name) {
        return of(link.path(), name, pdf(name));
    }

    public Documents with(String field, Object value) {
        said.put(field, value);
        return this;
    }

    public Documents published() {
        return with("visibility", "PUBLISHED");
    }

    public Documents replacing(Saved document) {
        return with("replaces", document.id());
    }

    /** Announces it and leaves the answer to the test. */
    public Response begin(String token) {
        return Api.writing(token).body(said).post(record + "/documents/uploads");
    }

    /** Announces it, sends it in one piece and leaves what comes of it to the test. */
    public Response send(String token) {
        String upload = begin(token).then().statusCode(201).extract().path("id");
        append(token, upload, 0, content).then().statusCode(200);
        return complete(token, upload);
    }

    public Saved save(String token) {
        var answer = send(token).then().statusCode(201).extract();
        return new Saved(answer.path("id"), answer.header("ETag"));
    }

    public Saved save() {
        return save(Tokens.analyst());
    }

    public static Response append(String token, String upload, int offset, byte[] bytes) {
        return Api.as(token).contentType("application/octet-stream").header("Upload-Offset", offset).body(bytes)
                .patch("/uploads/" + upload);
    }

    public static Response complete(String token, String upload) {
        return Api.writing(token).post("/uploads/" + upload + "/complete");
    }

    /** Lets every account begin anew, however many uploads tests have left. */
    public static void forgetUnfinished() {
        Database.run("DELETE FROM document_upload WHERE document_id IS NULL");
    }

    /** A small file that differs by what it says. */
    public static byte[] pdf(String says) {
        return ("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Title (" + says + ") >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A file of so many bytes. */
    public static byte[] pdf(int size) {
        var bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An office file whose main part is of this kind, such as {@code wordprocessingml.document}, with further parts. */
    public static byte[] office(String main, String... parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", text("<Types><Override PartName='/main.xml' ContentType='application/vnd.openxmlformats-officedocument."
                + main + ".main+xml'/></Types>"));
        all.put("main.xml", text("<x/>"));
        for (var part : parts) {
            all.put(part, text("x"));
        }
        return zip(all);
    }

    /** An OpenDocument file of this kind, such as {@code text}, with further parts. */
    public static byte[] open(String kind, String... parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("mimetype", text("application/vnd.oasis.opendocument." + kind));
        all.put("content.xml", text("<x/>"));
        for (var part : parts) {
            all.put(part, text("x"));
        }
        return zip(all);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
