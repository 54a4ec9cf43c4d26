package org.vinculo.agreement;

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
import org.vinculo.document.DocumentAbilities;
import org.vinculo.document.DocumentFilter;
import org.vinculo.document.DocumentView;
import org.vinculo.document.RecordDocuments;
import org.vinculo.document.SubjectType;
import org.vinculo.document.UploadDraft;
import org.vinculo.document.UploadView;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.security.Roles;

/** The documents of an agreement, and the beginning of new ones. */
@Path("/agreements/{id}/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementDocumentsResource {

    private final RecordDocuments documents;

    @Inject
    AgreementDocumentsResource(RecordDocuments documents) {
        this.documents = documents;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List an agreement's documents", description = "The newest first: all of them for those who see behind the agreement, "
            + "the published ones for whoever sees it.")
    @APIResponse(responseCode = "200", description = "A page of the list", headers = @Header(name = "Link",
            schema = @Schema(type = SchemaType.STRING), description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = RecordDocuments.DocumentPage.class)))
    public RestResponse<Page<DocumentView>> listAgreementDocuments(@RestPath UUID id, @Valid @BeanParam DocumentFilter filter,
            @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        return documents.list(SubjectType.AGREEMENT, id, false, filter, options, uri);
    }

    @GET
    @Path("/abilities")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "What the reader may do to an agreement's documents now")
    @APIResponse(responseCode = "200", description = "The abilities, and why something is not possible")
    public DocumentAbilities getAgreementDocumentAbilities(@RestPath UUID id) {
        return documents.abilities(SubjectType.AGREEMENT, id);
    }

    @POST
    @Path("/uploads")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin to upload a document of an agreement", description = "Its bytes follow under the address of the upload, in one "
            + "piece or many, and then it is completed. Up to 25 MiB unless the operator says otherwise.")
    @APIResponse(responseCode = "201", description = "The upload, which waits for bytes", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadView.class)),
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address"))
    @APIResponse(responseCode = "200", description = "The upload this author began under this id before", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "413", description = "A larger file than is kept")
    public RestResponse<UploadView> beginAgreementUpload(@RestPath UUID id, @NotNull @Valid UploadDraft draft) {
        return documents.begin(SubjectType.AGREEMENT, id, draft);
    }
}
