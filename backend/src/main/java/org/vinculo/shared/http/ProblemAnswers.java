package org.vinculo.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.Problem;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemWords;

/** Writes problems as answers in the reader's language. */
@ApplicationScoped
public class ProblemAnswers {

    private final ProblemWords words;
    private final CurrentRequest request;
    private final ObjectMapper json;

    @Inject
    ProblemAnswers(ProblemWords words, CurrentRequest request, ObjectMapper json) {
        this.words = words;
        this.request = request;
        this.json = json;
    }

    Response of(ProblemException problem) {
        var language = request.language();
        var type = problem.type();
        var body = new Problem("/api/v1/problems/" + type.code(), words.title(type, language), type.status(),
                words.detail(problem, language).orElse(null), request.traceId(),
                problem.errors().stream().map(error -> item(error, language)).toList(), problem.current());
        var answer = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(write(body))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    String traceId() {
        return request.traceId();
    }

    /** Written here, because an operation that was to answer a file would write its own way. */
    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Problem.Item item(FieldError error, Locale language) {
        var place = error.place();
        return switch (error.kind()) {
            case POINTER -> new Problem.Item(place, null, null, error.code(), words.error(error, language));
            case PARAMETER -> new Problem.Item(null, place, null, error.code(), words.error(error, language));
            case HEADER -> new Problem.Item(null, null, place, error.code(), words.error(error, language));
        };
    }
}
