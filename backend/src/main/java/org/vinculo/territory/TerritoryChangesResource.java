package org.vinculo.territory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** Changes of a territory beyond corrections: its codes, and what happens to it as such. */
@Path("/territories/{id}")
@Tag(name = "Territories")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TerritoryChangesResource {

    private final TerritoryService service;
    private final TerritoryEvents events;
    private final TerritoryAnswers answers;
    private final CurrentRequest request;

    @Inject
    TerritoryChangesResource(TerritoryService service, TerritoryEvents events, TerritoryAnswers answers,
            CurrentRequest request) {
        this.service = service;
        this.events = events;
        this.answers = answers;
        this.request = request;
    }

    @PUT
    @Path("/identifiers")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace a territory's codes", description = "The list given becomes the list; a code that "
            + "ended is kept with validUntil.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "The ETag it was read with")
    @APIResponse(responseCode = "200", description = "The territory with its codes", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "Another territory holds one of the codes")
    public RestResponse<TerritoryView> replaceIdentifiers(@RestPath UUID id,
            @NotNull @Size(max = 50) List<@NotNull @Valid Identifier> identifiers) {
        return answers.changed(service.replaceIdentifiers(id, ETags.requiredVersion(request), identifiers));
    }

    @POST
    @Path("/events")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Record that a territory was renamed, merged or split",
            description = "After a merger its children stand under the successor and its codes have ended; it stays "
                    + "findable and leads to its successors.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "Makes a repeated request find its first answer")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "The ETag it was read with")
    @APIResponse(responseCode = "201", description = "The territory afterwards",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = TerritoryView.class)), headers = {
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its new version"),
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "409", description = "It is dissolved already, or its children stand in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<TerritoryView> recordEvent(@RestPath UUID id, @NotNull @Valid EventDraft event) {
        return answers.created(events.record(id, ETags.requiredVersion(request), event));
    }
}
