package org.vinculo.link;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** What happens to a link and under it. */
@Path("/links/{id}")
@Tag(name = "Links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LinkEventsResource {

    private final LinkActivities activities;
    private final LinkService service;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    LinkEventsResource(LinkActivities activities, LinkService service, TaggedAnswers answers, CurrentRequest request) {
        this.activities = activities;
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    @POST
    @Path("/activities")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Record what happened under a link",
            description = "An activity also confirms that the link was alive that day. A local government "
            + "records those it took part in.")
    @APIResponse(responseCode = "201", description = "The link afterwards",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkView.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its new version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<LinkView> recordActivity(@RestPath UUID id, @NotNull @Valid ActivityDraft activity) {
        return answers.created(activities.record(id, ETags.requiredVersion(request), activity), LinkResource.PATH + id);
    }

    @PATCH
    @Path("/activities/{activity}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct an activity",
            description = "A merge patch (RFC 7396): null removes a value.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = ActivityDraft.class), example = "{\"outcome\": \"Plan firmado\"}"))
    @APIResponse(responseCode = "200", description = "The link afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<LinkView> patchActivity(@RestPath UUID id, @RestPath UUID activity, @NotNull JsonNode patch) {
        return answers.changed(activities.patch(id, activity, ETags.requiredVersion(request), patch));
    }

    @POST
    @Path("/discard")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Give a draft up",
            description = "It leaves the lists, unless they ask for DISCARDED; nothing is deleted.")
    @APIResponse(responseCode = "200", description = "The link afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<LinkView> discardLink(@RestPath UUID id, @NotNull @Valid ReasonDraft reason) {
        return answers.changed(service.discard(id, ETags.requiredVersion(request), reason.reason()));
    }

    @POST
    @Path("/void")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Declare that a link was registered by mistake",
            description = "It leaves the lists, unless they ask for VOID, and is changed no more.")
    @APIResponse(responseCode = "200", description = "The link afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<LinkView> voidLink(@RestPath UUID id, @NotNull @Valid ReasonDraft reason) {
        return answers.changed(service.declareVoid(id, ETags.requiredVersion(request), reason.reason()));
    }
}
