package org.vinculo.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds every answer that a test receives against the contract. Requests are not held against it, because many tests
 * send what the contract forbids; what comes back must be in the contract all the same.
 */
public final class ContractGuard implements Filter {
    private static OpenApiInteractionValidator validator;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        if (!isInContract(request, response)) {
            return response;
        }
        ValidationReport report = validator().validate(RestAssuredRequest.of(request), RestAssuredResponse.of(response));
        if (report.hasErrors()) {
            throw new AssertionError("The answer breaks the contract: " + request.getMethod() + " " + request.getURI()
                    + " -> " + response.statusCode() + "\n" + report.getMessages() + "\n" + response.asString());
        }
        return response;
    }

    /** A validator over the contract the running application serves. */
    static synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            String contract = RestAssured.given().accept("application/yaml").get("/api/v1/openapi").asString();
            validator = validatorOf(contract);
        }
        return validator;
    }

    static OpenApiInteractionValidator validatorOf(String contract) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(contract)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        .withLevel("validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                        .build())
                .build();
    }

    /**
     * Unknown paths and methods have no operation to be held against; their problems have tests of their own. A file of
     * lines without a line is empty, which the validator takes for a missing body.
     */
    private static boolean isInContract(FilterableRequestSpecification request, Response response) {
        boolean emptyFile = response.statusCode() == 200 && response.asByteArray().length == 0
                && response.contentType().startsWith("application/x-ndjson");
        return !emptyFile && request.getURI().contains(Api.BASE + "/") && response.statusCode() != 405
                && !(response.statusCode() == 404 && request.getURI().contains("/nowhere"))
                && !request.getURI().contains("/api/v1/openapi");
    }
}
