package org.vinculo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.function.Supplier;

/** An answer that must be a problem of a given kind, about a given place, to a request that must have written nothing. */
final class Refusal {

    private final String told;
    private final String body;

    private Refusal(String told, String body) {
        this.told = told;
        this.body = body;
    }

    /** Sends a request and holds its answer against what it must be. */
    static Refusal of(int status, String code, Supplier<Response> request) {
        var before = Footprint.now();
        var response = request.get();
        return checked(status, code, response.statusCode(), response.contentType(), response.asString(), before);
    }

    /** The same for a request made of bytes. */
    static Refusal ofRaw(int status, String code, Supplier<RawHttp.Answer> request) {
        var before = Footprint.now();
        var answer = request.get();
        return checked(status, code, answer.status(), answer.header("content-type"), answer.body(), before);
    }

    /** What it is about: a pointer, a parameter or a header; the first of them where there are several. */
    Refusal at(String place) {
        assertThat(JsonPath.from(body).getList("errors.findAll { it != null }.collect { it.pointer ?: (it.parameter ?: (it.header ?: '')) }",
                String.class)).as(told).contains(place);
        return this;
    }

    /** With an error of this code among them. */
    Refusal because(String errorCode) {
        assertThat(JsonPath.from(body).getList("errors.code", String.class)).as(told).contains(errorCode);
        return this;
    }

    private static Refusal checked(int status, String code, int actual, String contentType, String body, Footprint before) {
        var told = actual + " " + contentType + "\n" + body;
        assertThat(actual).as(told).isEqualTo(status);
        assertThat(contentType).as(told).startsWith("application/problem+json");
        assertThat(JsonPath.from(body).getString("type")).as(told).isEqualTo("/api/v1/problems/" + code);
        assertThat(JsonPath.from(body).getInt("status")).as(told).isEqualTo(status);
        assertThat(body).as(told).doesNotContain("org.vinculo", "java.", "jackson", "PSQL", "hibernate");
        assertThat(Footprint.now()).as(told).isEqualTo(before);
        return new Refusal(told, body);
    }
}
