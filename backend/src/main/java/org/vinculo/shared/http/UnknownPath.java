package org.vinculo.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vinculo.shared.problem.Problem;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.problem.ProblemWords;

/** What never reaches an operation answers a problem too, not the server's own page or nothing. */
@ApplicationScoped
class UnknownPath {

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    private final ObjectMapper json;
    private final ProblemWords words;
    private final long longest;

    @Inject
    UnknownPath(ObjectMapper json, ProblemWords words,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest) {
        this.longest = longest.asLongValue();
        this.json = json;
        this.words = words;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuseTooLong);
        for (var readOnly : List.of("/api/health*", "/api/v1/openapi*")) {
            router.route(readOnly).order(Integer.MIN_VALUE).handler(this::refuseOtherMethods);
        }
        router.route().last().handler(context -> answer(context, ProblemType.NOT_FOUND));
    }

    /** Before the server's own limit, which would answer without a word. */
    private void refuseTooLong(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || length.matches("[0-9]+") && Long.parseLong(length) > longest)) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.response().endHandler(sent -> context.request().connection().close());
            answer(context, ProblemType.PAYLOAD_TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** The extensions that answer there answer to everything. */
    private void refuseOtherMethods(RoutingContext context) {
        if (READING.contains(context.request().method().name())) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", READING));
            answer(context, ProblemType.METHOD_NOT_ALLOWED);
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        var problem = new Problem("/api/v1/problems/" + type.code(), words.title(type, Locale.of("es")), type.status(),
                null, null, null, null);
        try {
            context.response().setStatusCode(type.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE).putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            context.fail(impossible);
        }
    }
}
