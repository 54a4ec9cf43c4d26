package org.vinculo.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.vinculo.shared.problem.Problem;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.problem.ProblemWords;

/** Paths outside the API answer a problem too, not the server's own page. */
@ApplicationScoped
class UnknownPath {

    private final ObjectMapper json;
    private final ProblemWords words;

    @Inject
    UnknownPath(ObjectMapper json, ProblemWords words) {
        this.json = json;
        this.words = words;
    }

    void register(@Observes Router router) {
        router.route().last().handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var type = ProblemType.NOT_FOUND;
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
