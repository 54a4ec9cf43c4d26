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

/** What happens to an agreement, each kept for ever. */
@Path("/agreements/{id}")
@Tag(name = "Agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementEventsResource {

    private final AgreementEvents events;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    AgreementEventsResource(AgreementEvents events, TaggedAnswers answers, CurrentRequest request) {
        this.events = events;
        this.answers = answers;
        this.request = request;
    }

    @POST
    @Path("/sign")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Record that an agreement was signed", description = "From then on its plan changes by an amendment "
            + "only, and keeps the rates and caps it was signed with.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "Its link is not cleared, parties of two countries do not contribute yet, "
            + "or caps of the call do not hold: which, and with what figures")
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> signAgreement(@RestPath UUID id, @NotNull @Valid EventDrafts.Signature signature) {
        return answers.changed(events.sign(id, ETags.requiredVersion(request), signature));
    }

    @POST
    @Path("/enter-into-force")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Record that a signed agreement entered into force")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> enterAgreementIntoForce(@RestPath UUID id, @NotNull @Valid EventDrafts.Day day) {
        return answers.changed(events.enterIntoForce(id, ETags.requiredVersion(request), day));
    }

    @POST
    @Path("/close")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Record that an agreement was carried out and closed")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> closeAgreement(@RestPath UUID id, @NotNull @Valid EventDrafts.End end) {
        return answers.changed(events.end(id, ETags.requiredVersion(request), AgreementTransition.CLOSE, end));
    }

    @POST
    @Path("/terminate")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Record that an agreement was terminated before it was carried out")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> terminateAgreement(@RestPath UUID id, @NotNull @Valid EventDrafts.End end) {
        return answers.changed(events.end(id, ETags.requiredVersion(request), AgreementTransition.TERMINATE, end));
    }

    @POST
    @Path("/discard")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Give a draft agreement up",
            description = "It leaves the lists, unless they ask for DISCARDED; nothing is deleted.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> discardAgreement(@RestPath UUID id, @NotNull @Valid ReasonDraft reason) {
        return answers.changed(events.leave(id, ETags.requiredVersion(request), AgreementTransition.DISCARD, reason));
    }

    @POST
    @Path("/void")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Declare that an agreement was registered by mistake",
            description = "It leaves the lists, unless they ask for VOID, and is changed no more.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<AgreementView> voidAgreement(@RestPath UUID id, @NotNull @Valid ReasonDraft reason) {
        return answers.changed(events.leave(id, ETags.requiredVersion(request), AgreementTransition.MARK_VOID, reason));
    }
}
