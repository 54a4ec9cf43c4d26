package org.vinculo.shared.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Writes into the contract what holds for every operation of a kind, so that no resource repeats it or forgets it:
 * the errors it can answer with, the headers of its answers, its preconditions, its idempotency key
 * and the reason it may give.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    /** What Quarkus notes for 401 and 403 by itself, without saying what they carry. */
    private static final Set<String> GENERATED = Set.of("Not Authorized", "Not Allowed");

    /** Marks a POST that only answers: it needs no key, for it may be repeated as it is. */
    public static final String WRITES_NOTHING = "x-writes-nothing";

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ContractParts.addTo(api);
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(api, path, method, operation)));
        requireNothingOfPatches(api);
        addExamples(api);
        ContractParts.dropUnused(api);
    }

    /** A merge patch names only what changes: what a record must have, a patch need not. */
    private static void requireNothingOfPatches(OpenAPI api) {
        api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .map(operation -> operation.getRequestBody().getContent().getMediaType("application/merge-patch+json"))
                .filter(patch -> patch != null && patch.getSchema() != null && patch.getSchema().getRef() != null)
                .map(patch -> patch.getSchema().getRef().substring(SCHEMAS.length()))
                .forEach(name -> api.getComponents().getSchemas().get(name).setRequired(null));
    }

    private static void addExamples(OpenAPI api) {
        var examples = new ContractExamples(api);
        api.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> {
                    if (operation.getRequestBody() != null) {
                        examples.complete(operation.getRequestBody().getContent());
                    }
                    operation.getResponses().getAPIResponses().values()
                            .forEach(response -> examples.complete(response.getContent()));
                });
    }

    private static void complete(OpenAPI api, String path, HttpMethod method, Operation operation) {
        boolean anonymous = operation.getSecurity() != null && operation.getSecurity().stream()
                .allMatch(requirement -> requirement.getSchemes().isEmpty());
        boolean writes = method != HttpMethod.GET;
        boolean onRecord = path.contains("{");
        // A POST that adds to a record needs no version of it; one that changes it says what happens to a stale one.
        boolean changes = writes && (method != HttpMethod.POST || operation.getResponses().hasAPIResponse("412"));
        addErrors(api, operation, errors(anonymous, writes, onRecord, changes));
        parameter(operation, ContractParts.ACCEPT_LANGUAGE);
        if (writes && !onlyAnswers(operation)) {
            parameter(operation, method == HttpMethod.POST ? ContractParts.KEY_REQUIRED : ContractParts.KEY_OPTIONAL);
        }
        if (changes) {
            parameter(operation, ContractParts.IF_MATCH);
            if (keepsAReason(path) && !saysWhyInItsBody(api, operation)) {
                parameter(operation, ContractParts.CHANGE_REASON);
            }
        }
        if (operation.getResponses().hasAPIResponse("304")) {
            parameter(operation, ContractParts.IF_NONE_MATCH);
        }
        addHeaders(operation);
    }

    private static boolean onlyAnswers(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(WRITES_NOTHING);
    }

    /** Contacts have no change log; of an import only what it writes has. */
    private static boolean keepsAReason(String path) {
        return !path.contains("/contacts") && (!path.contains("/imports/") || path.endsWith("/apply"));
    }

    private static boolean saysWhyInItsBody(OpenAPI api, Operation operation) {
        return operation.getRequestBody() != null && operation.getRequestBody().getContent().getMediaTypes().values().stream()
                .map(MediaType::getSchema).filter(schema -> schema != null && schema.getRef() != null)
                .map(schema -> api.getComponents().getSchemas().get(schema.getRef().substring(SCHEMAS.length())))
                .anyMatch(schema -> schema.getProperties() != null && schema.getProperties().containsKey("reason"));
    }

    private static List<Integer> errors(boolean anonymous, boolean writes, boolean onRecord, boolean changes) {
        var errors = new ArrayList<>(List.of(400, 406, 429, 500, 503));
        if (!anonymous) {
            errors.addAll(List.of(401, 403));
        }
        if (onRecord) {
            errors.add(404);
        }
        if (writes) {
            errors.addAll(List.of(409, 413, 415, 422));
        }
        if (changes) {
            errors.addAll(List.of(412, 428));
        }
        return errors;
    }

    private static void addErrors(OpenAPI api, Operation operation, List<Integer> statuses) {
        statuses.stream().sorted().map(String::valueOf).forEach(status -> {
            var own = operation.getResponses().getAPIResponse(status);
            if (own == null || GENERATED.contains(own.getDescription())) {
                operation.getResponses().addAPIResponse(status,
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, own) -> {
            if (own.getRef() == null && own.getContent() == null && status.compareTo("400") >= 0) {
                own.setContent(api.getComponents().getResponses().get("Problem" + status).getContent());
            }
        });
    }

    private static void addHeaders(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                ContractParts.ANSWER_HEADERS.forEach(name -> response.addHeader(name,
                        OASFactory.createHeader().ref("#/components/headers/" + name)));
            }
        });
    }

    private static void parameter(Operation operation, Map.Entry<String, Parameter> part) {
        var name = part.getValue().getName();
        boolean present = operation.getParameters() != null && operation.getParameters().stream()
                .anyMatch(parameter -> name.equalsIgnoreCase(parameter.getName()));
        if (!present) {
            operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + part.getKey()));
        }
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
