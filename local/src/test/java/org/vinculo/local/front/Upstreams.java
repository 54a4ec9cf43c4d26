package org.vinculo.local.front;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server behind the front: it repeats what it was asked, answers conditionally, and can break off. */
final class Upstreams implements AutoCloseable {
    private final HttpServer server;
    private final ServerSocket breaking;

    Upstreams() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Upstreams::echo);
        server.createContext("/api/v1/tagged", Upstreams::tagged);
        server.start();
        breaking = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::breakOff);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Sends the start of a streamed answer, and then closes the connection. */
    URI breakingAddress() {
        return URI.create("http://127.0.0.1:" + breaking.getLocalPort());
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var text = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
        exchange.getRequestHeaders().forEach((name, values) ->
                text.append(name.toLowerCase()).append(": ").append(String.join(", ", values)).append('\n'));
        byte[] body = exchange.getRequestBody().readAllBytes();
        text.append(new String(body, StandardCharsets.UTF_8));
        byte[] answer = text.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static void tagged(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("ETag", "\"7.es\"");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if ("\"7.es\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] answer = "{\"name\":\"Rosario\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private void breakOff() {
        while (!breaking.isClosed()) {
            try (var connection = breaking.accept()) {
                connection.getInputStream().read(new byte[8192]);
                connection.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n").getBytes(StandardCharsets.UTF_8));
                connection.getOutputStream().flush();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        breaking.close();
    }
}
