package org.vinculo.shared.concurrency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.http.ChangeReason;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.security.Viewer;

/** Keeps the first answers of writes, per issuer, person, client, route and key. */
@ApplicationScoped
class FirstAnswers {

    private static final List<String> KEPT_HEADERS = List.of("ETag", "Location");
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() { };

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final CurrentRequest request;
    private final Viewer viewer;

    @Inject
    FirstAnswers(Jdbi jdbi, ObjectMapper json, CurrentRequest request, Viewer viewer) {
        this.jdbi = jdbi;
        this.json = json;
        this.request = request;
        this.viewer = viewer;
    }

    /**
     * Makes this request the only one with its key until the transaction ends.
     *
     * @throws ProblemException 409 when the same request is still running elsewhere
     */
    void claim(String key) {
        boolean claimed = jdbi.withHandle(handle -> handle
                .createQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", String.join("\n", viewer.issuer(), viewer.id(), viewer.client(), route(), key))
                .mapTo(Boolean.class).one());
        if (!claimed) {
            throw ProblemException.of(ProblemType.REQUEST_IN_PROGRESS).withHeader("Retry-After", "1");
        }
    }

    /** @throws ProblemException 422 when the key came before with another body */
    Optional<FirstAnswer> find(String key) {
        return jdbi.withHandle(handle -> bindKey(handle, """
                SELECT request_hash, status, headers::text AS headers, body::text AS body FROM idempotency
                WHERE issuer = :issuer AND subject = :subject AND client = :client AND route = :route AND key = :key""", key)
                .map((row, context) -> {
                    if (!row.getString("request_hash").equals(requestHash())) {
                        throw ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED,
                                FieldError.header("Idempotency-Key", "reused"));
                    }
                    return new FirstAnswer(row.getInt("status"), readHeaders(row.getString("headers")),
                            row.getString("body"));
                }).findOne());
    }

    void remember(String key, RestResponse<?> response, boolean keepsBody) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO idempotency (issuer, subject, client, route, key, request_hash, status, headers, body)
                VALUES (:issuer, :subject, :client, :route, :key, :hash, :status, :headers::jsonb, :body::jsonb)""")
                .bind("issuer", viewer.issuer()).bind("subject", viewer.id()).bind("client", viewer.client())
                .bind("route", route()).bind("key", key).bind("hash", requestHash())
                .bind("status", response.getStatus()).bind("headers", write(headers))
                .bind("body", response.getEntity() == null || !keepsBody ? null : write(response.getEntity()))
                .execute());
    }

    private org.jdbi.v3.core.statement.Query bindKey(Handle handle, String sql, String key) {
        return handle.createQuery(sql).bind("issuer", viewer.issuer()).bind("subject", viewer.id())
                .bind("client", viewer.client()).bind("route", route()).bind("key", key);
    }

    private String route() {
        return request.method() + " " + request.path();
    }

    /** The body, the version it was based on, and the reason: a retry repeats them all. */
    private String requestHash() {
        return request.bodyHash() + hashOf("If-Match") + hashOf(ChangeReason.HEADER);
    }

    private String hashOf(String header) {
        var value = request.header(header);
        return value == null ? "" : ":" + Integer.toHexString(Arrays.hashCode(value.getBytes(StandardCharsets.UTF_8)));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> readHeaders(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
