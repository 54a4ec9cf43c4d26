package org.vinculo.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.history.HistoryEntry;
import org.vinculo.history.HistoryOptions;
import org.vinculo.history.HistoryPage;
import org.vinculo.history.HistoryQueries;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** What is said of a document: its detail, correction, earlier files and change log. */
@Path("/documents/{id}")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    static final String PATH = "/api/v1/documents/";

    private final DocumentQueries queries;
    private final DocumentService service;
    private final HistoryQueries history;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    DocumentResource(DocumentQueries queries, DocumentService service, HistoryQueries history, TaggedAnswers answers,
            CurrentRequest request) {
        this.queries = queries;
        this.service = service;
        this.history = history;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read what is said of a document", description = "Published ones by whoever sees the record they belong "
            + "to; internal and void ones by those who see behind it.")
    @APIResponse(responseCode = "200", description = "The document", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<DocumentView> getDocument(@RestPath UUID id) {
        var read = queries.require(id).tagged();
        return answers.conditional(read.record(), read.etag());
    }

    @PATCH
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct what is said of a document", description = "A merge patch (RFC 7396) of title, kind and visibility. "
            + "A file is replaced by uploading another that replaces it.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = DocumentFacts.class), example = "{\"visibility\": \"PUBLISHED\"}"))
    @APIResponse(responseCode = "200", description = "The corrected document", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<DocumentView> patchDocument(@RestPath UUID id, @NotNull JsonNode patch) {
        return answers.changed(service.patch(id, ETags.requiredVersion(request), patch));
    }

    @POST
    @Path("/void")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declare that a document was put on record by mistake", description = "It leaves the lists, unless they ask "
            + "for VOID, and is seen only by those who see behind its record. Its files stay on record.")
    @APIResponse(responseCode = "200", description = "The document afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "412", description = "Somebody changed it first; current is how it is now")
    public RestResponse<DocumentView> voidDocument(@RestPath UUID id, @NotNull @Valid VoidDraft reason) {
        return answers.changed(service.declareVoid(id, ETags.requiredVersion(request), reason.reason()));
    }

    @GET
    @Path("/versions")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List the files a document has been", description = "The newest first. Earlier ones than the present are for "
            + "those who see behind the record.")
    @APIResponse(responseCode = "200", description = "All of them that the reader may see")
    public List<DocumentFile> listDocumentVersions(@RestPath UUID id) {
        return queries.versions(id);
    }

    @GET
    @Path("/history")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a document's change log", description = "Newest first: who, when, which fields, from what to what. "
            + "Never public, and never what stands in a file.")
    @APIResponse(responseCode = "200", description = "A page of the change log",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HistoryPage.class)))
    @APIResponse(responseCode = "403", description = "The account sees the document because it is published, and no more")
    public RestResponse<Page<HistoryEntry>> listDocumentHistory(@RestPath UUID id, @Valid @BeanParam HistoryOptions options,
            @Context UriInfo uri) {
        if (!queries.require(id).standing().seesBehind()) {
            throw ProblemException.forbidden("document-history-internal");
        }
        return PageLink.answer(history.of(DocumentDesk.SUBJECT, id, options), uri);
    }

    /** Why a document is void. */
    @Schema(name = "DocumentVoid", description = "Why a document is void")
    public record VoidDraft(@NotBlank @CodePointLength(max = 2000)
            @Schema(maxLength = 2000, examples = "De otro expediente") String reason) {
    }
}
