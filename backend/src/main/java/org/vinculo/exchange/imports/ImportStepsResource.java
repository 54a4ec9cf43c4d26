package org.vinculo.exchange.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** An import from one step to the next. What takes time is done apart: its progress shows in the import. */
@Path("/imports/{id}")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportStepsResource {

    private final ImportService service;
    private final Decisions decisions;
    private final CurrentRequest request;

    @Inject
    ImportStepsResource(ImportService service, Decisions decisions, CurrentRequest request) {
        this.service = service;
        this.decisions = decisions;
        this.request = request;
    }

    @PUT
    @Path("/mapping")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what the columns are", description = "The file is read by it and compared with what is on record; "
            + "nothing is written. The mapping is remembered for files with the same header.")
    @APIResponse(responseCode = "202", description = "It is being read", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "409", description = "It is being worked on, or over")
    public RestResponse<ImportView> mapImport(@RestPath UUID id, @NotNull @Valid MappingDraft draft) {
        return accepted(service.map(id, ETags.requiredVersion(request), draft));
    }

    @PUT
    @Path("/decisions")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide about places or rows", description = "One or many at once; a decision can be taken back until it is applied.")
    @APIResponse(responseCode = "200", description = "The import with its figures anew")
    @APIResponse(responseCode = "409", description = "There is no preview to decide on")
    public RestResponse<ImportView> decideImport(@RestPath UUID id, @NotNull @Valid DecisionDraft draft) {
        var decided = decisions.decide(id, ETags.requiredVersion(request), draft);
        return ResponseBuilder.ok(decided.record()).header(HttpHeaders.ETAG, decided.etag()).build();
    }

    @POST
    @Path("/apply")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Write what the preview shows", description = "All of it or nothing. Rows that wait or were refused are "
            + "left out. When what is on record changed meanwhile, nothing is written and the preview is made anew.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "The ETag it was read with")
    @APIResponse(responseCode = "202", description = "It is being written", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "409", description = "There is no preview, or nothing to write")
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<ImportView> applyImport(@RestPath UUID id) {
        return accepted(service.apply(id, ETags.requiredVersion(request)));
    }

    @POST
    @Path("/undo")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take an applied import back", description = "What it made becomes void, what it changed becomes what it was, "
            + "all of it or nothing: where something was built on it since, the import says so in obstacles.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "The ETag it was read with")
    @APIResponse(responseCode = "202", description = "It is being taken back", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "409", description = "It was not applied")
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<ImportView> undoImport(@RestPath UUID id, @NotNull @Valid UndoDraft draft) {
        return accepted(service.undo(id, ETags.requiredVersion(request), draft.reason()));
    }

    @POST
    @Path("/discard")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Give an import up", description = "Its file and what was read of it are forgotten.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "The ETag it was read with")
    @APIResponse(responseCode = "200", description = "The import, discarded")
    @APIResponse(responseCode = "409", description = "It is being worked on, or was applied")
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<ImportView> discardImport(@RestPath UUID id) {
        var discarded = service.discard(id, ETags.requiredVersion(request));
        return ResponseBuilder.ok(discarded.record()).header(HttpHeaders.ETAG, discarded.etag()).build();
    }

    private static RestResponse<ImportView> accepted(Tagged<ImportView> begun) {
        return ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED).entity(begun.record())
                .header(HttpHeaders.ETAG, begun.etag()).build();
    }

    /** Why an import is taken back. */
    @Schema(name = "ImportUndo", description = "Why an import is taken back")
    public record UndoDraft(@NotBlank @CodePointLength(max = 2000) @Schema(maxLength = 2000, examples = "Lista equivocada") String reason) {
    }
}
