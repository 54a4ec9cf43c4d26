package org.vinculo.local.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser may rely on, whichever server stands in front: the local one, or production's nginx. */
abstract class FrontContract {
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String SCRIPT = "/assets/index-AbCd123.js";

    @TempDir
    Path app;

    private final HttpClient client = HttpClient.newHttpClient();
    private Upstreams upstreams;
    private AutoCloseable front;
    private int port;

    /** Starts the front on the port, serving the folder, with {@code /api/} and {@code /auth/} behind it. */
    abstract AutoCloseable start(int port, Path app, URI api, URI keycloak) throws Exception;

    @BeforeEach
    void startAll() throws Exception {
        Files.writeString(app.resolve("index.html"), "<!doctype html><title>Vínculo</title>");
        Files.writeString(app.resolve("popup.html"), "<!doctype html><title>Vínculo</title>");
        Files.createDirectory(app.resolve("assets"));
        Files.writeString(app.resolve(SCRIPT.substring(1)), "export const text = '" + "a".repeat(20_000) + "';");
        upstreams = new Upstreams();
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        front = start(port, app, upstreams.address(), upstreams.breakingAddress());
    }

    @AfterEach
    void stopAll() throws Exception {
        // A server that is not installed never started; its tests say so and did not fail.
        if (front != null) {
            front.close();
        }
        upstreams.close();
        client.close();
    }

    @Test
    void answersEveryAddressAPersonOpensWithThePage() throws Exception {
        for (String path : new String[] {"/", "/territorios", "/territorios/0198a?tab=historia", "/a/b/c"}) {
            HttpResponse<String> answer = get(path, "Accept", HTML);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("<title>Vínculo</title>");
            assertThat(header(answer, "content-type")).startsWith("text/html");
            assertThat(header(answer, "cache-control")).isEqualTo("no-cache");
        }
    }

    @Test
    void answersAMissingFileWith404() throws Exception {
        assertThat(get("/assets/old-AbCd1234.js", "Accept", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("/assets/old-AbCd1234.js", "Accept", HTML).statusCode()).isEqualTo(404);
        assertThat(get("/territorios", "Accept", "application/json").statusCode()).isEqualTo(404);
        assertThat(get("/.env", "Accept", HTML).statusCode()).isEqualTo(404);
    }

    @Test
    void protectsThePage() throws Exception {
        HttpResponse<String> answer = get("/", "Accept", HTML);

        assertThat(header(answer, "content-security-policy").replaceAll(" +", " ").replace(" ;", ";"))
                .isEqualTo("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                        + "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; "
                        + "frame-ancestors 'self'; form-action 'self'; base-uri 'none'; object-src 'none'");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "x-frame-options")).isEqualTo("SAMEORIGIN");
        assertThat(header(answer, "referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin-allow-popups");
        assertThat(header(answer, "permissions-policy")).contains("camera=()", "geolocation=()");
        assertThat(header(get(SCRIPT), "content-security-policy")).isNotBlank();
    }

    @Test
    void letsTheSignInWindowKnowWhoOpenedIt() throws Exception {
        HttpResponse<String> answer = get("/popup.html", "Accept", HTML);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cross-origin-opener-policy")).isEmpty();
        assertThat(header(answer, "content-security-policy")).isNotBlank();
        assertThat(get("/api/v1/x").headers().firstValue("cross-origin-opener-policy")).isEmpty();
    }

    @Test
    void letsHashedFilesBeKeptForEverAndCompressesThem() throws Exception {
        HttpResponse<byte[]> answer = client.send(
                request(SCRIPT).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

        assertThat(header(answer, "cache-control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(answer, "content-encoding")).isEqualTo("gzip");
        assertThat(header(answer, "content-type")).contains("javascript");
        assertThat(answer.body()).hasSizeLessThan(1_000);
    }

    @Test
    void asksAgainForThePageWithoutSendingItAgain() throws Exception {
        String modified = header(get("/", "Accept", HTML), "last-modified");

        HttpResponse<String> again = get("/", "Accept", HTML, "If-Modified-Since", modified);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "cache-control")).isEqualTo("no-cache");
    }

    @Test
    void tellsTheAppWhereThingsAre() throws Exception {
        HttpResponse<String> answer = get("/config.json");

        assertThat(header(answer, "content-type")).startsWith("application/json");
        assertThat(header(answer, "cache-control")).isEqualTo("no-cache");
        assertThat(new JsonObject(answer.body())).isEqualTo(new JsonObject()
                .put("apiBase", "/api/v1")
                .put("issuer", "http://localhost:%d/auth/realms/vinculo".formatted(port))
                .put("clientId", "vinculo-app")
                .put("homeCountry", "AR"));
    }

    @Test
    void handsRequestsOnSayingOnWhoseBehalf() throws Exception {
        HttpRequest request = request("/api/v1/territories?q=Rosario%20de%20la%20Frontera")
                .header("X-Forwarded-For", "203.0.113.7").header("Forwarded", "for=203.0.113.7")
                .header("Authorization", "Bearer abc").POST(HttpRequest.BodyPublishers.ofString("{\"a\":1}")).build();

        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.body())
                .startsWith("POST /api/v1/territories?q=Rosario%20de%20la%20Frontera\n")
                .contains("host: localhost:" + port, "x-forwarded-host: localhost:" + port)
                .contains("x-forwarded-proto: http\n", "x-forwarded-for: 127.0.0.1\n")
                .contains("authorization: Bearer abc").endsWith("{\"a\":1}")
                .doesNotContain("203.0.113.7");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void passesTagsAndPreconditionsThrough() throws Exception {
        HttpResponse<String> first = get("/api/v1/tagged");
        HttpResponse<String> second = get("/api/v1/tagged", "If-None-Match", header(first, "etag"));

        assertThat(header(first, "etag")).isEqualTo("\"7.es\"");
        assertThat(first.body()).isEqualTo("{\"name\":\"Rosario\"}");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(header(second, "etag")).isEqualTo("\"7.es\"");
        assertThat(second.body()).isEmpty();
    }

    @Test
    void neverEndsABrokenStreamCleanly() {
        assertThatThrownBy(() -> get("/auth/broken")).isInstanceOf(IOException.class);
    }

    @Test
    void keepsInternalsInside() throws Exception {
        assertThat(get("/internal/metrics", "Accept", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("/apis/v1", "Accept", "*/*").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
