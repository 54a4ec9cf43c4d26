package org.vinculo.link;

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

/** Cooperation links: lists, details, creation and correction. */
@Path("/links")
@Tag(name = "Links")
@Produces(MediaType.APPLICATION_JSON)
public class LinkResource {

    static final String PATH = "/api/v1/links/";

    private final LinkQueries queries;
    private final LinkService service;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    LinkResource(LinkQueries queries, LinkService service, TaggedAnswers answers, CurrentRequest request) {
        this.queries = queries;
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List links", description = "Those the account may see: all of them, or the published ones and "
            + "a local government's own. Paged as JSON; as text/csv, application/x-ndjson, application/geo+json or XLSX "
            + "the same filters give all rows, unless limit is given; cursor and total are for JSON.")
    @APIResponse(responseCode = "200", description = "A page of the list, or the whole list in a format for files",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkPage.class)),
                @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.GEOJSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            })
    @APIResponse(responseCode = "422", description = "More rows than a spreadsheet holds: ask for CSV")
    public RestResponse<Page<LinkItem>> listLinks(@Valid @BeanParam LinkFilter filter, @Valid @BeanParam LinkOrder order,
            @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        return PageLink.answer(queries.list(filter, order, options), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a link")
    @APIResponse(responseCode = "200", description = "The link", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<LinkView> getLink(@RestPath UUID id) {
        return answers.read(() -> queries.etag(id), () -> queries.find(id));
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a link", description = "A draft; or, by an analyst, a link that is older than the "
            + "registry. A territory named as a partner takes part through its principal administration, which is put "
            + "on record when this is its first use.")
    @APIResponse(responseCode = "201", description = "The new link",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkView.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The link this author created under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "403", description = "Not entitled to write such a link")
    @APIResponse(responseCode = "409", description = "The id belongs to another link")
    public RestResponse<LinkView> createLink(@NotNull @Valid LinkDraft draft) {
        var created = service.create(draft);
        return created.repeated() ? answers.changed(created.link())
                : answers.created(created.link(), PATH + created.link().record().id());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct a link", description = "A merge patch (RFC 7396): null removes a value. From submission "
            + "on type, instrument and end rest; after clearance they change by an amendment only.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = LinkFacts.class), example = "{\"objectives\": \"Agua en barrios\"}"))
    @APIResponse(responseCode = "200", description = "The corrected link", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<LinkView> patchLink(@RestPath UUID id, @NotNull JsonNode patch) {
        return answers.changed(service.patch(id, ETags.requiredVersion(request), patch));
    }

    /** How a page reads in the contract. */
    @Schema(name = "LinkPage", description = "One page of links")
    record LinkPage(@Schema(required = true) java.util.List<LinkItem> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
