package org.vinculo.shared.http;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.ProblemWords;

/** The request being answered: its id, its reader's language, and what its body hashed to. */
@RequestScoped
public class CurrentRequest {

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final HttpServerRequest request;
    private final String id;
    private @Nullable String bodyHash;

    @Inject
    CurrentRequest(HttpServerRequest request) {
        this.request = request;
        this.id = Optional.ofNullable(request.getHeader("X-Request-Id"))
                .filter(given -> CLIENT_ID.matcher(given).matches())
                .orElseGet(CurrentRequest::anyId);
    }

    /** To be told from other requests' ids, not to be a secret: that would wait for the system's random numbers. */
    private static String anyId() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** The caller's {@code X-Request-Id} when it is a plain token, else one of ours. */
    public String id() {
        return id;
    }

    /** What the operator looks for in the log: the trace when tracing is on, else the request's id. */
    public String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : id;
    }

    /** The best of the product's languages by {@code Accept-Language}; Spanish when none fits. */
    public Locale language() {
        var wanted = request.getHeader("Accept-Language");
        if (wanted == null) {
            return Locale.of("es");
        }
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(wanted), ProblemWords.LANGUAGES);
            return Locale.of(best == null ? "es" : best);
        } catch (IllegalArgumentException unreadable) {
            return Locale.of("es");
        }
    }

    public String method() {
        return request.method().name();
    }

    public String path() {
        return request.path();
    }

    public @Nullable String header(String name) {
        return request.getHeader(name);
    }

    public List<String> headers(String name) {
        return request.headers().getAll(name);
    }

    /** SHA-256 of the body as it came, hex; that of nothing when there was none. */
    public String bodyHash() {
        return bodyHash == null ? BodyGuard.hash(new byte[0]) : bodyHash;
    }

    void bodyHash(String hash) {
        this.bodyHash = hash;
    }
}
