package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.support.Api;
import org.vinculo.support.Tokens;

/** Methods that are not offered, and formats that are not given. */
@QuarkusTest
class MethodsAndFormatsTest {

    @ParameterizedTest
    @CsvSource({ "/me, 'GET, HEAD, OPTIONS'", "/countries, 'GET, HEAD, OPTIONS'", "/currencies, 'GET, HEAD, OPTIONS'",
            "/themes, 'GET, HEAD, OPTIONS'", "/search, 'GET, HEAD, OPTIONS'", "/territories, 'GET, HEAD, OPTIONS, POST'",
            "/territories/ID, 'GET, HEAD, OPTIONS, PATCH'", "/territories/ID/children, 'GET, HEAD, OPTIONS'",
            "/territories/ID/shape, 'GET, HEAD, OPTIONS'", "/territories/ID/history, 'GET, HEAD, OPTIONS'",
            "/territories/ID/abilities, 'GET, HEAD, OPTIONS'", "/territories/ID/identifiers, 'OPTIONS, PUT'",
            "/territories/ID/events, 'OPTIONS, POST'", "/territories/by-code/INDEC/1, 'GET, HEAD, OPTIONS'",
            "/problems/conflict, 'GET, HEAD, OPTIONS'" })
    void aMethodThatIsNotOfferedIsRefusedAndTheOthersNamed(String path, String allowed) {
        var target = "/api/v1" + path.replace("ID", Stage.target().id());
        for (var method : List.of("TRACE", "DELETE", "PUT", "PATCH", "POST", "FOO", "get", "HEAD", "GET")) {
            if (!List.of(allowed.split(", ")).contains(method)) {
                var before = Footprint.now();
                var answer = RawHttp.send(RawHttp.head(method, target, Tokens.analyst()) + "Content-Length: 0\r\n", new byte[0]);
                assertThat(answer.status()).as(method + answer).isEqualTo(405);
                assertThat(answer.header("allow")).as(method).isEqualTo(allowed);
                assertThat(answer.header("content-type")).startsWith("application/problem+json");
                assertThat(Footprint.now()).isEqualTo(before);
            }
        }
        var options = RawHttp.send(RawHttp.head("OPTIONS", target, Tokens.analyst()), new byte[0]);
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("allow")).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/me", "/countries", "/territories", "/territories/ID", "/territories/ID/children",
            "/territories/ID/history", "/territories/ID/abilities", "/search?q=a", "/problems/conflict", "/territories/nothing" })
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
}
