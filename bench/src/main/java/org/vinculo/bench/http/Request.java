package org.vinculo.bench.http;

import java.nio.charset.StandardCharsets;

/**
 * What is asked of the API.
 *
 * @param path query included
 * @param headers complete lines, each with its line end
 * @param body JSON or a file, or nothing
 * @param expected the one status that is no failure
 */
public record Request(String method, String path, String headers, String body, int expected) {
    private static final String JSON = "application/json";

    public static Request get(String path) {
        return new Request("GET", path, header("Accept", JSON), "", 200);
    }

    public static Request csv(String path) {
        return new Request("GET", path, header("Accept", "text/csv"), "", 200);
    }

    public static Request post(String path, String key, String body) {
        return new Request("POST", path, header("Accept", JSON) + header("Content-Type", JSON)
                + header("Idempotency-Key", key), body, 201);
    }

    /** A file; none of its bytes are looked at on the way. */
    public static Request upload(String path, String key, String content) {
        return new Request("POST", path, header("Accept", JSON) + header("Content-Type", "application/octet-stream")
                + header("Idempotency-Key", key), content, 201);
    }

    /** For work that goes on after the answer; the body is JSON, or nothing. */
    public static Request accepted(String method, String path, String key, long version, String body) {
        return new Request(method, path, change(method, path, JSON, key, version, body).headers(), body, 202);
    }

    public static Request patch(String path, String key, long version, String body) {
        return change("PATCH", path, "application/merge-patch+json", key, version, body);
    }

    public static Request put(String path, String key, long version, String body) {
        return change("PUT", path, JSON, key, version, body);
    }

    private static Request change(String method, String path, String type, String key, long version, String body) {
        return new Request(method, path, header("Accept", JSON) + header("Content-Type", type)
                + header("Idempotency-Key", key) + header("If-Match", "\"" + version + "\""), body, 200);
    }

    /** The same with If-None-Match, expecting that nothing changed. */
    public Request unlessChanged(String etag) {
        return new Request(method, path, headers + header("If-None-Match", etag), body, 304);
    }

    byte[] bytes(String token) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var length = content.length == 0 && method.equals("GET") ? "" : header("Content-Length", Integer.toString(content.length));
        var head = (method + " " + path + " HTTP/1.1\r\n" + header("Host", "127.0.0.1")
                + header("Authorization", "Bearer " + token) + headers + length + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }

    private static String header(String name, String value) {
        return name + ": " + value + "\r\n";
    }
}
