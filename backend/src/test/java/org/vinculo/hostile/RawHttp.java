package org.vinculo.hostile;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** HTTP as bytes, for what no well-mannered client would send. */
final class RawHttp {

    private static final int PATIENCE = 20_000;

    private RawHttp() {
    }

    /**
     * @param headers by name in lower case
     * @param whole whether the answer ended as its framing said it would
     */
    record Answer(int status, Map<String, String> headers, String body, boolean whole) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    static Answer get(String target, String token) {
        return send(head("GET", target, token), new byte[0]);
    }

    /** With a body as long as it says. */
    static Answer post(String target, String token, String headers, byte[] body) {
        return send(head("POST", target, token) + headers + "Content-Length: " + body.length + "\r\n", body);
    }

    static String head(String method, String target, String token) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token
                + "\r\n";
    }

    /** @param head request line and headers, without the empty line */
    static Answer send(String head, byte[] body) {
        try (var socket = open()) {
            var out = socket.getOutputStream();
            out.write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            write(out, body);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes its side after the body, as a client that goes away does. */
    static Answer cutOff(String head, byte[] body) {
        try (var socket = open()) {
            socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            write(socket.getOutputStream(), body);
            socket.shutdownOutput();
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket open() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(16 * 1024);
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** A server that has refused already may close its ear; what it said can still be read. */
    private static void write(java.io.OutputStream out, byte[] body) {
        try {
            out.write(body);
            out.flush();
        } catch (IOException refusedAlready) {
            return;
        }
    }

    static Answer read(Socket socket) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (java.net.SocketException broken) {
            bytes.flush();
        }
        var text = bytes.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), text, false);
        }
        var lines = text.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, String>();
        for (int i = 1; i < lines.length; i++) {
            var parts = lines[i].split(": ?", 2);
            headers.put(parts[0].toLowerCase(java.util.Locale.ROOT), parts[1]);
        }
        var body = text.substring(end + 4);
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        return "chunked".equals(headers.get("transfer-encoding"))
                ? new Answer(status, headers, unchunked(body), body.endsWith("0\r\n\r\n"))
                : new Answer(status, headers, body, isWhole(headers, body));
    }

    private static boolean isWhole(Map<String, String> headers, String body) {
        var length = headers.get("content-length");
        return length == null || Integer.parseInt(length) == body.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String unchunked(String body) {
        return body.replaceAll("(?:^|\r\n)[0-9a-f]+\r\n", "");
    }
}
