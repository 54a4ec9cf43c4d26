package org.vinculo.shared.http;

import static org.vinculo.shared.http.ContractFilter.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.vinculo.shared.problem.Problem;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.problem.ProblemWords;

/** The parts of the contract that operations share: problems, headers, preconditions. */
final class ContractParts {

    static final Map.Entry<String, Parameter> ACCEPT_LANGUAGE = header("AcceptLanguage", "Accept-Language", false,
            "Language of titles and details: es, en, pt, fr or it; es when none fits", "es");
    static final Map.Entry<String, Parameter> KEY_REQUIRED = header("IdempotencyKey", "Idempotency-Key", true,
            "A value of the client's own choosing, one for each write; a repeated request with the same key and body "
                    + "gets the first answer again for 90 days", "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01");
    static final Map.Entry<String, Parameter> KEY_OPTIONAL = header("IdempotencyKeyOptional", "Idempotency-Key", false,
            KEY_REQUIRED.getValue().getDescription(), "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01");
    static final Map.Entry<String, Parameter> IF_MATCH = header("IfMatch", "If-Match", true,
            "The ETag the record was read with", "\"7.5d1c9a\"");
    static final Map.Entry<String, Parameter> IF_NONE_MATCH = header("IfNoneMatch", "If-None-Match", false,
            "The ETag already known; 304 when the answer is still the same", "\"7.5d1c9a\"");
    static final Map.Entry<String, Parameter> CHANGE_REASON = header("ChangeReason", ChangeReason.HEADER, false,
            "Why, or on what evidence: kept in the change log. UTF-8, percent-encoded (RFC 3986), at most "
                    + ChangeReason.LONGEST + " characters decoded", "Nota%20DGCIN%2014%2F2026");

    static final List<String> ANSWER_HEADERS =
            List.of("RateLimit", "RateLimit-Policy", "X-Request-Id", "Cache-Control", "Vary");

    private ContractParts() {
    }

    static void addTo(OpenAPI api) {
        var components = api.getComponents();
        for (var part : List.of(ACCEPT_LANGUAGE, KEY_REQUIRED, KEY_OPTIONAL, IF_MATCH, IF_NONE_MATCH, CHANGE_REASON)) {
            components.addParameter(part.getKey(), part.getValue());
        }
        components.addHeader("RateLimit", answerHeader("Requests left in this window", "\"default\";r=1180;t=41"));
        components.addHeader("RateLimit-Policy", answerHeader("Requests allowed per window of seconds",
                "\"default\";q=1200;w=60"));
        components.addHeader("X-Request-Id", answerHeader("The id of this request in the log",
                "5a0c9a0e-6f0e-4c5e-9a54-0f3f2a7c9f11"));
        components.addHeader("Cache-Control", answerHeader("How the answer may be kept", "private, no-cache"));
        components.addHeader("Vary", answerHeader("What the answer varies by", "Authorization, Accept, Accept-Language"));
        components.addHeader("Retry-After", answerHeader("Seconds to wait", "5"));
        components.addHeader("WWW-Authenticate", answerHeader("How to authenticate", "Bearer"));
        byStatus().forEach((status, types) -> components.addResponse("Problem" + status, problem(status, types)));
    }

    /** Leaves out the parameters and responses that no operation refers to. */
    static void dropUnused(OpenAPI api) {
        var operations = api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream()).toList();
        var parameters = operations.stream().filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream()).map(Reference::getRef)
                .collect(Collectors.toSet());
        var responses = operations.stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(Reference::getRef).collect(Collectors.toSet());
        var components = api.getComponents();
        components.getParameters().keySet().stream()
                .filter(name -> !parameters.contains("#/components/parameters/" + name)).toList()
                .forEach(components::removeParameter);
        components.getResponses().keySet().stream()
                .filter(name -> !responses.contains("#/components/responses/" + name)).toList()
                .forEach(components::removeResponse);
    }

    private static Map<Integer, List<ProblemType>> byStatus() {
        var all = new LinkedHashMap<Integer, List<ProblemType>>();
        Arrays.stream(ProblemType.values()).filter(type -> type != ProblemType.METHOD_NOT_ALLOWED)
                .forEach(type -> all.computeIfAbsent(type.status(), any -> new ArrayList<>()).add(type));
        return all;
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse problem(int status,
            List<ProblemType> types) {
        var words = new ProblemWords();
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        media.setExamples(new TreeMap<>());
        types.forEach(type -> media.addExample(type.code(), example(type, words)));
        var response = OASFactory.createAPIResponse()
                .description(String.join("; ", types.stream().map(type -> words.title(type, Locale.ENGLISH)).toList()))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        for (var name : ANSWER_HEADERS.subList(0, 3)) {
            response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
        if (status == 401) {
            response.addHeader("WWW-Authenticate", OASFactory.createHeader().ref("#/components/headers/WWW-Authenticate"));
        }
        if (status == 429 || status == 503 || status == 409) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("#/components/headers/Retry-After"));
        }
        return response;
    }

    private static Example example(ProblemType type, ProblemWords words) {
        return OASFactory.createExample().value(new TreeMap<>(Map.of(
                "type", "/api/v1/problems/" + type.code(),
                "title", words.title(type, Locale.of("es")), "status", type.status(),
                "traceId", "5a0c9a0e-6f0e-4c5e-9a54-0f3f2a7c9f11")));
    }

    private static Map.Entry<String, Parameter> header(String key, String name, boolean required, String description,
            String example) {
        return Map.entry(key, OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required)
                .description(description).schema(text()).example(example));
    }

    private static Header answerHeader(String description, String example) {
        Schema schema = text();
        return OASFactory.createHeader().description(description).schema(schema).example(example);
    }
}
