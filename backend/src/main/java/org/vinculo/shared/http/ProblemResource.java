package org.vinculo.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.vinculo.shared.problem.Problem;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.problem.ProblemWords;

/** What a problem's type URI leads to. */
@Path("/problems")
@Tag(name = "Problems")
@Produces(MediaType.APPLICATION_JSON)
public class ProblemResource {

    private final ProblemWords words;
    private final CurrentRequest request;

    @Inject
    ProblemResource(ProblemWords words, CurrentRequest request) {
        this.words = words;
        this.request = request;
    }

    /** A kind of problem, described in the reader's language. */
    @Schema(name = "ProblemDescription", description = "A kind of problem")
    public record ProblemDescription(
            @Schema(required = true, examples = "version-mismatch") String code,
            @Schema(required = true, examples = "412") int status,
            @Schema(required = true, examples = "Alguien lo cambió antes") String title,
            @Schema(required = true) String description) {
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @SecurityRequirementsSet
    @Operation(summary = "What a kind of problem means")
    @APIResponse(responseCode = "200", description = "The kind of problem, in the reader's language")
    @APIResponse(responseCode = "404", description = "There is no such kind",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ProblemDescription getProblem(
            @Parameter(description = "The last part of the problem's type", example = "version-mismatch")
            @RestPath String code) {
        var language = request.language();
        return ProblemType.ofCode(code)
                .map(type -> new ProblemDescription(type.code(), type.status(), words.title(type, language),
                        words.description(type, language).orElse("")))
                .orElseThrow(ProblemException::notFound);
    }
}
