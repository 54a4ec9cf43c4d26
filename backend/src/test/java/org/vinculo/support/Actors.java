package org.vinculo.support;

import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds actors through the API, saying only what a test is about. */
public final class Actors {

    private final Map<String, Object> body = new LinkedHashMap<>();

    private Actors(String type, String country, String legalName) {
        body.put("type", type);
        body.put("country", country);
        body.put("legalName", legalName);
        body.put("source", "Test");
    }

    /** An actor that stands in the database. */
    public record Saved(String id, String etag) {

        public String path() {
            return "/actors/" + id;
        }

        public long version() {
            return Long.parseLong(etag.substring(1).split("[.\"]")[0]);
        }

        /** The same as it is now. */
        public Saved again() {
            return new Saved(id, Api.as(Tokens.analyst()).get(path()).header("ETag"));
        }
    }

    public static Actors administration(String country, String name) {
        return new Actors("SUBSTATE_ADMINISTRATION", country, name);
    }

    public static Actors university(String country, String name) {
        return new Actors("UNIVERSITY", country, name);
    }

    public Actors of(Territories.Saved home) {
        return with("territory", home.id());
    }

    public Actors with(String field, @Nullable Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Sends it and leaves the answer to the test. */
    public ValidatableResponse post(String token) {
        return Api.writing(token).body(body).post("/actors").then();
    }

    public Saved save() {
        var answer = post(Tokens.analyst()).statusCode(201).extract();
        return new Saved(answer.path("id"), answer.header("ETag"));
    }
}
