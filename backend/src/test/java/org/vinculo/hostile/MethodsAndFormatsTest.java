package org.vinculo.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** Methods that are not offered, and formats that are not given. */
@QuarkusTest
class MethodsAndFormatsTest {

    private static Map<String, List<Operations.Operation>> paths() {
        return Operations.all().stream().collect(Collectors.groupingBy(Operations.Operation::path, TreeMap::new, Collectors.toList()));
    }

    /** Each path offers what the contract says, HEAD where it offers GET, and OPTIONS. */
    @Test
    void aMethodThatIsNotOfferedIsRefusedAndTheOthersNamed() {
        paths().forEach((path, operations) -> {
            var offered = new TreeSet<>(Set.of("OPTIONS"));
            operations.forEach(operation -> offered.add(operation.method()));
            if (offered.contains("GET")) {
                offered.add("HEAD");
            }
            var target = "/api/v1" + operations.getFirst().target();
            var before = Footprint.now();
            for (var method : List.of("TRACE", "DELETE", "PUT", "PATCH", "POST", "FOO", "get", "HEAD", "GET")) {
                if (!offered.contains(method)) {
                    var answer = RawHttp.send(RawHttp.head(method, target, Tokens.analyst())
                            + "Content-Type: application/merge-patch+json\r\nContent-Length: 2\r\n", "{}".getBytes(UTF_8));
                    assertThat(answer.status()).as(method + " " + path + answer).isEqualTo(405);
                    assertThat(answer.header("allow")).as(method + " " + path).isEqualTo(String.join(", ", offered));
                    assertThat(answer.header("content-type")).startsWith("application/problem+json");
                }
            }
            assertThat(Footprint.now()).as(path).isEqualTo(before);
            var options = RawHttp.send(RawHttp.head("OPTIONS", target, Tokens.analyst()), new byte[0]);
            assertThat(options.status()).isEqualTo(200);
            assertThat(options.header("allow")).as(path).isEqualTo(String.join(", ", offered));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "/me", "/countries", "/territories", "/territories/ID", "/territories/ID/children",
            "/territories/ID/history", "/territories/ID/abilities", "/actors", "/exchange-rates", "/tariffs", "/calls", "/links", "/links/arcs", "/search?q=a", "/problems/conflict", "/territories/nothing" })
    void headAnswersAsGetWithoutABody(String path) {
        var target = "/api/v1" + path.replace("ID", Stage.target().id());
        var get = RawHttp.get(target, Tokens.analyst());
        var head = RawHttp.send(RawHttp.head("HEAD", target, Tokens.analyst()), new byte[0]);
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.body()).isEmpty();
        assertThat(head.header("content-type")).isEqualTo(get.header("content-type"));
        assertThat(head.header("etag")).isEqualTo(get.header("etag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "*/* | application/json", "application/* | application/json", "text/* | text/csv",
            "text/csv | text/csv", "text/csv;q=0, */* | application/json", "application/json, text/csv;q=0.9 | application/json",
            "application/json;q=0.1, text/csv | text/csv", "text/html,application/xhtml+xml,*/*;q=0.8 | application/json",
            "application/json;version=1 | application/json", "application/geo+json | application/geo+json" })
    void theFormatAskedForIsGiven(String accept, String given) {
        var answer = RawHttp.send(RawHttp.head("GET", "/api/v1/territories?limit=1", Tokens.analyst()) + "Accept: " + accept + "\r\n",
                new byte[0]);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith(given);
    }

    @ParameterizedTest
    @ValueSource(strings = { "image/png", "text/html", "application/xml", "application/pdf", "text/plain;q=1" })
    void aFormatThatIsNotGivenIsRefused(String accept) {
        for (var path : List.of("/me", "/territories", "/territories/" + Stage.target().id(), "/countries", "/search?q=a")) {
            Refusal.of(406, "not-acceptable", () -> Api.as(Tokens.analyst()).accept(accept).get(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense", "/", "application/", "json;q=1" })
    void whatIsNoFormatIsRefusedAsAHeader(String accept) {
        Refusal.of(400, "invalid-header", () -> Api.as(Tokens.analyst()).header("Accept", accept).get("/territories")).at("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json;q=abc", "application/json;q=2", "*", "a/b;c=\"", "application/json;q=0", "*/*;q=0", ",", ";" })
    void anOddWishNeverFails(String accept) {
        var answer = RawHttp.send(RawHttp.head("GET", "/api/v1/territories?limit=1", Tokens.analyst()) + "Accept: " + accept + "\r\n",
                new byte[0]);
        assertThat(answer.status()).as(answer.body()).isIn(200, 400, 406);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/territories/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/territories/%2fme", "/nowhere", "/Me",
            "/territories/x/nowhere", "//", "/me/x", "/.git/config", "/q/dev", "/q/health" })
    void aPathOfNothingIsNotFound(String path) {
        Refusal.ofRaw(404, "not-found", () -> RawHttp.get("/api/v1" + path, Tokens.analyst()));
    }

    /** What answers there is not ours, and would answer to anything. */
    @ParameterizedTest
    @ValueSource(strings = { "/api/health", "/api/health/ready", "/api/v1/openapi" })
    void whatIsOnlyReadIsNotWritten(String path) {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE", "FOO")) {
            var answer = RawHttp.send(RawHttp.head(method, path, Tokens.analyst()) + "Content-Length: 0\r\n", new byte[0]);
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("allow")).as(method).isEqualTo("GET, HEAD, OPTIONS");
            assertThat(answer.header("content-type")).startsWith("application/problem+json");
        }
        assertThat(RawHttp.get(path, Tokens.analyst()).status()).isEqualTo(200);
    }
}
