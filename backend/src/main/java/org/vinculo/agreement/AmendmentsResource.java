package org.vinculo.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.link.ReasonDraft;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** Amendments: the only way in which a signed plan changes, while every earlier one stays as it was. */
@Path("/agreements/{id}/amendments")
@Tag(name = "Agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

    private final Amendments amendments;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    AmendmentsResource(Amendments amendments, TaggedAnswers answers, CurrentRequest request) {
        this.amendments = amendments;
        this.answers = answers;
        this.request = request;
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Prepare an amendment", description = "It begins as a copy of the plan in force; contributions and "
            + "schedule are then replaced as in a draft.")
    @APIResponse(responseCode = "201", description = "The agreement afterwards",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgreementView.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its new version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "409", description = "It is not signed, or an amendment is in preparation already")
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> prepareAmendment(@RestPath UUID id, @NotNull @Valid ReasonDraft reason) {
        return answers.created(amendments.prepare(id, ETags.requiredVersion(request), reason), AgreementResource.PATH + id);
    }

    @POST
    @Path("/{number}/sign")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Record that an amendment was signed", description = "Its plan is the one in force from then on.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "As for signing the agreement")
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> signAmendment(@RestPath UUID id, @RestPath int number,
            @NotNull @Valid EventDrafts.Day day) {
        return answers.changed(amendments.sign(id, number, ETags.requiredVersion(request), day));
    }

    @POST
    @Path("/{number}/discard")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Give an amendment up", description = "It stays readable under its number.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> discardAmendment(@RestPath UUID id, @RestPath int number,
            @NotNull @Valid ReasonDraft reason) {
        return answers.changed(amendments.discard(id, number, ETags.requiredVersion(request), reason));
    }
}
