package org.vinculo.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.security.Roles;

/** The documents of what happened under a link, and the beginning of new ones. */
@Path("/links/{id}/activities/{activity}/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityDocumentsResource {

    private final RecordDocuments documents;

    @Inject
    ActivityDocumentsResource(RecordDocuments documents) {
        this.documents = documents;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List an activity's documents", description = "The newest first, as those of its link are seen.")
    @APIResponse(responseCode = "200", description = "A page of the list", headers = @Header(name = "Link",
            schema = @Schema(type = SchemaType.STRING), description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = RecordDocuments.DocumentPage.class)))
    public RestResponse<Page<DocumentView>> listActivityDocuments(@RestPath UUID id, @RestPath UUID activity,
            @Valid @BeanParam DocumentFilter filter, @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        documents.requirePart(SubjectType.ACTIVITY, activity, id);
        return documents.list(SubjectType.ACTIVITY, activity, false, filter, options, uri);
    }

    @GET
    @Path("/abilities")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "What the reader may do to an activity's documents now")
    @APIResponse(responseCode = "200", description = "The abilities, and why something is not possible")
    public DocumentAbilities getActivityDocumentAbilities(@RestPath UUID id, @RestPath UUID activity) {
        documents.requirePart(SubjectType.ACTIVITY, activity, id);
        return documents.abilities(SubjectType.ACTIVITY, activity);
    }

    @POST
    @Path("/uploads")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin to upload a document of an activity", description = "As for a link; a local government may do so where it "
            + "takes part.")
    @APIResponse(responseCode = "201", description = "The upload, which waits for bytes", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadView.class)),
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address"))
    @APIResponse(responseCode = "200", description = "The upload this author began under this id before", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "413", description = "A larger file than is kept")
    public RestResponse<UploadView> beginActivityUpload(@RestPath UUID id, @RestPath UUID activity, @NotNull @Valid UploadDraft draft) {
        documents.requirePart(SubjectType.ACTIVITY, activity, id);
        return documents.begin(SubjectType.ACTIVITY, activity, draft);
    }
}
