package org.vinculo.support;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds links through the API, saying only what a test is about. */
public final class Links {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, String>> partners = new ArrayList<>();
    private final List<Map<String, String>> facilitators = new ArrayList<>();
    private final List<Map<String, Object>> themes = new ArrayList<>();

    private Links() {
        body.put("type", "TWINNING");
        body.put("source", Map.of("name", "Test"));
        body.put("partners", partners);
    }

    /** A link that stands in the database. */
    public record Saved(String id, String etag) {

        public String path() {
            return "/links/" + id;
        }

        /** The same as it is now. */
        public Saved again() {
            return new Saved(id, Api.as(Tokens.analyst()).get(path()).header("ETag"));
        }

        public Response put(String part, Object list) {
            return Api.writing(Tokens.analyst()).header("If-Match", etag).body(list).put(path() + part);
        }

        public Response post(String token, String part, Object json) {
            return Api.writing(token).header("If-Match", etag).body(json).post(path() + part);
        }

        public Response patch(Object json) {
            return Api.patching(Tokens.analyst(), etag).body(json).patch(path());
        }
    }

    /** A draft of a twinning between the administrations of two territories. */
    public static Links between(Territories.Saved one, Territories.Saved other) {
        return new Links().partner(one).partner(other);
    }

    public static Links among(String... actors) {
        var links = new Links();
        for (var actor : actors) {
            links.actor(actor);
        }
        return links;
    }

    public Links partner(Territories.Saved territory) {
        partners.add(Map.of("territory", territory.id()));
        return this;
    }

    public Links actor(String id) {
        partners.add(Map.of("actor", id));
        return this;
    }

    public Links facilitator(String id) {
        facilitators.add(Map.of("actor", id));
        return with("facilitators", facilitators);
    }

    public Links theme(String code, String... offeredBy) {
        themes.add(Map.of("theme", code, "offeredBy", List.of(offeredBy)));
        return with("themes", themes);
    }

    /** One that is older than the registry. */
    public Links since(String date) {
        return with("state", "ACTIVE").with("startedOn", date);
    }

    public Links with(String field, @Nullable Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    /** Sends it and leaves the answer to the test. */
    public ValidatableResponse post(String token) {
        return Api.writing(token).body(body).post("/links").then();
    }

    public Saved save() {
        return save(Tokens.analyst());
    }

    public Saved save(String token) {
        var answer = post(token).statusCode(201).extract();
        return new Saved(answer.path("id"), answer.header("ETag"));
    }

    /** For what the API does not offer yet. */
    public static void publish(Saved link) {
        Database.run("UPDATE link SET visibility = 'PUBLISHED' WHERE id = '" + link.id() + "'");
    }
}
