package org.vinculo.support;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds territories through the API, saying only what a test is about. */
public final class Territories {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> identifiers = new ArrayList<>();

    private Territories(String country, String level, String name) {
        body.put("country", country);
        body.put("level", level);
        body.put("status", "GOVERNED");
        body.put("name", name);
        body.put("source", "Test");
    }

    /** A territory that stands in the database. */
    public record Saved(String id, String etag) {

        public String path() {
            return "/territories/" + id;
        }

        /** The same as it is now. */
        public Saved again() {
            return new Saved(id, Api.as(Tokens.analyst()).get(path()).header("ETag"));
        }
    }

    public static Territories region(String country, String name) {
        return new Territories(country, "REGIONAL", name);
    }

    public static Territories department(String country, String name) {
        return new Territories(country, "INTERMEDIATE", name);
    }

    public static Territories town(String country, String name) {
        return new Territories(country, "MUNICIPAL", name);
    }

    public Territories under(Saved parent) {
        return with("parent", parent.id());
    }

    public Territories at(double latitude, double longitude) {
        return with("point", Map.of("latitude", latitude, "longitude", longitude));
    }

    public Territories code(String scheme, String value) {
        identifiers.add(Map.of("scheme", scheme, "value", value));
        return with("identifiers", identifiers);
    }

    public Territories with(String field, @Nullable Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Sends it and leaves the answer to the test. */
    public ValidatableResponse post(String token) {
        return Api.writing(token).body(body).post("/territories").then();
    }

    public Saved save() {
        var answer = post(Tokens.analyst()).statusCode(201).extract();
        return new Saved(answer.path("id"), answer.header("ETag"));
    }
}
