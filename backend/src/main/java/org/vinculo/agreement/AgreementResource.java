package org.vinculo.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.security.Roles;

/** Co-financing agreements: lists, details, creation and correction. */
@Path("/agreements")
@Tag(name = "Agreements")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    static final String PATH = "/api/v1/agreements/";

    private final AgreementQueries queries;
    private final AgreementService service;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    AgreementResource(AgreementQueries queries, AgreementService service, TaggedAnswers answers, CurrentRequest request) {
        this.queries = queries;
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List agreements", description = "Those the account may see: all of them, or the published ones "
            + "of published links and those under a local government's own links. Paged as JSON; as text/csv, "
            + "application/x-ndjson or XLSX the same filters give all rows, unless limit is given; cursor and total are for JSON.")
    @APIResponse(responseCode = "200", description = "A page of the list, or the whole list in a format for files",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgreementPage.class)),
                @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            })
    @APIResponse(responseCode = "422", description = "More rows than a spreadsheet holds: ask for CSV")
    public RestResponse<Page<AgreementItem>> listAgreements(@Valid @BeanParam AgreementFilter filter,
            @Valid @BeanParam AgreementOrder order, @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        return PageLink.answer(queries.list(filter, order, options), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read an agreement", description = "With the plan in force, and the amendment in preparation for "
            + "those who see behind what is published.")
    @APIResponse(responseCode = "200", description = "The agreement", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<AgreementView> getAgreement(@RestPath UUID id) {
        return answers.read(() -> queries.etag(id), () -> queries.find(id));
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create an agreement", description = "A draft with its parties and an empty plan.")
    @APIResponse(responseCode = "201", description = "The new agreement",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgreementView.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The agreement this author created under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "403", description = "Not entitled to write agreements under such a link")
    @APIResponse(responseCode = "409", description = "The id belongs to another agreement, or the link does not change any more")
    public RestResponse<AgreementView> createAgreement(@NotNull @Valid AgreementDraft draft) {
        var created = service.create(draft);
        return created.repeated() ? answers.changed(created.agreement())
                : answers.created(created.agreement(), PATH + created.agreement().record().id());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct an agreement", description = "A merge patch (RFC 7396): null removes a value. Once it is "
            + "signed, call, currency of the account, stated base and the day it enters into force rest.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = AgreementFacts.class), example = "{\"closesOn\": \"2029-12-31\"}"))
    @APIResponse(responseCode = "200", description = "The corrected agreement", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<AgreementView> patchAgreement(@RestPath UUID id, @NotNull JsonNode patch) {
        return answers.changed(service.patch(id, ETags.requiredVersion(request), patch));
    }

    /** How a page reads in the contract. */
    @Schema(name = "AgreementPage", description = "One page of agreements")
    record AgreementPage(@Schema(required = true) List<AgreementItem> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
