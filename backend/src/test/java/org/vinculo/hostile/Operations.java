package org.vinculo.hostile;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Every operation that the contract of the running application names, ready to be sent. */
final class Operations {

    /** Parameters without which an operation only says what is missing. */
    static final Map<String, Map<String, Supplier<String>>> NEEDED = Map.of("search", Map.of("q", () -> "vila"),
            "uploadImport", Map.of("kind", () -> "LINKS", "fileName", () -> "lista.csv"), "listDuplicates", Map.of("name", () -> "vila", "country", () -> "PT"),
            "getLinkNetwork", Map.of("by", () -> "COUNTRY"), "revaluePlan", Map.of("on", () -> "2026-11-24"),
            "convert", Map.of("from", () -> "ARS", "to", () -> "EUR", "date", () -> "2026-03-30"), "previewMerge", Map.of("into", () -> Stage.otherActor().id()));

    private static List<Operation> all;

    private Operations() {
    }

    /**
     * @param takesBody of JSON; a file's bytes have tests of their own
     * @param parameters those in the query
     */
    record Operation(String id, String method, String path, boolean anonymous, boolean takesBody, String bodyType, List<Parameter> parameters) {

        boolean writes() {
            return !method.equals("GET");
        }

        /** The operation that a test can spoil the body of. */
        Optional<Write> write() {
            return Arrays.stream(Write.values()).filter(write -> write.operation().equals(id)).findFirst();
        }

        /** With everything that it needs, in good order. */
        Response send(RequestSpecification request, String token) {
            return write().map(write -> write.send(token, write.body())).orElseGet(() -> read(request));
        }

        Response read(RequestSpecification request) {
            NEEDED.getOrDefault(id, Map.of()).forEach((name, value) -> request.queryParam(name, value.get()));
            if (writes()) {
                request.contentType(bodyType).body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            return request.accept("*/*").header("Idempotency-Key", UUID.randomUUID().toString()).request(method, target());
        }

        /** Its path on a record that exists, below the API's root. */
        String target() {
            var id = path.startsWith("/api/v1/actors/") ? Stage.actor().id()
                    : path.startsWith("/api/v1/imports/") ? Stage.preview().id() : path.startsWith("/api/v1/links/") ? Stage.link().id()
                    : path.startsWith("/api/v1/exchange-rates/") ? Stage.rate() : path.startsWith("/api/v1/tariffs/") ? Stage.tariff()
                    : path.startsWith("/api/v1/calls/") ? Stage.call()
                    : path.startsWith("/api/v1/agreements/") ? StagedAgreements.signed().id() : Stage.target().id();
            return path.substring("/api/v1".length()).replace("{id}", id).replace("{version}", "0").replace("{number}", "0")
                    .replace("{activity}", "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01")
                    .replace("{contactId}", "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01").replace("{scheme}", "INDEC")
                    .replace("{value}", "82084").replace("{code}", "conflict");
        }
    }

    static synchronized List<Operation> all() {
        if (all == null) {
            var found = new ArrayList<Operation>();
            contract().getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) ->
                    found.add(of(path, method, operation))));
            all = List.copyOf(found);
        }
        return all;
    }

    private static Operation of(String path, PathItem.HttpMethod method, io.swagger.v3.oas.models.Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        boolean anonymous = operation.getSecurity() != null && operation.getSecurity().stream().allMatch(Map::isEmpty);
        var types = operation.getRequestBody() == null ? List.of("application/json")
                : List.copyOf(operation.getRequestBody().getContent().keySet());
        boolean json = operation.getRequestBody() != null && types.getFirst().endsWith("json");
        return new Operation(operation.getOperationId(), method.name(), path, anonymous, json, types.getFirst(),
                parameters.stream().filter(parameter -> "query".equals(parameter.getIn())).toList());
    }

    private static OpenAPI contract() {
        var text = RestAssured.given().accept("application/yaml").get("/api/v1/openapi").asString();
        return new OpenAPIV3Parser().readContents(text).getOpenAPI();
    }
}
