package org.vinculo.territory;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** Territories: lists, details, creation and correction. */
@Path("/territories")
@Tag(name = "Territories")
@Produces(MediaType.APPLICATION_JSON)
public class TerritoryResource {

    private final TerritoryQueries queries;
    private final TerritoryService service;
    private final TerritoryAnswers answers;
    private final CurrentRequest request;

    @Inject
    TerritoryResource(TerritoryQueries queries, TerritoryService service, TerritoryAnswers answers,
            CurrentRequest request) {
        this.queries = queries;
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List territories", description = "Paged as JSON. As text/csv, application/x-ndjson, "
            + "application/geo+json or XLSX the same filters give all rows, unless limit is given; cursor and total "
            + "are for JSON.")
    @APIResponse(responseCode = "200", description = "A page of the list, or the whole list in a format for files",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TerritoryPage.class)),
                @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.GEOJSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            })
    @APIResponse(responseCode = "422", description = "More rows than a spreadsheet holds: ask for CSV")
    public RestResponse<Page<TerritoryItem>> listTerritories(@Valid @BeanParam TerritoryFilter filter,
            @Valid @BeanParam TerritoryOrder order, @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        return PageLink.answer(queries.list(filter, order, options), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a territory")
    @APIResponse(responseCode = "200", description = "The territory", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<TerritoryView> getTerritory(@RestPath UUID id) {
        return answers.detail(id);
    }

    @GET
    @Path("/by-code/{scheme}/{value}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a territory by one of its codes",
            description = "A code that ended still finds the territory that had it.")
    @APIResponse(responseCode = "200", description = "The territory", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    @APIResponse(responseCode = "404", description = "No territory has or had that code")
    public RestResponse<TerritoryView> getTerritoryByCode(@RestPath Scheme scheme,
            @Parameter(example = "82084", description = "Leading zeros are part of it") @RestPath String value) {
        return answers.conditional(queries.findByCode(scheme, value).orElseThrow(ProblemException::notFound));
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a territory")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "Makes a repeated request find its first answer")
    @APIResponse(responseCode = "201", description = "The new territory",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = TerritoryView.class)), headers = {
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The territory this author created under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = TerritoryView.class)))
    @APIResponse(responseCode = "409", description = "The id or one of the codes belongs to another territory")
    public RestResponse<TerritoryView> createTerritory(@NotNull @Valid TerritoryDraft draft) {
        var created = service.create(draft);
        return created.repeated() ? answers.changed(created.territory()) : answers.created(created.territory());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct a territory", description = "A merge patch (RFC 7396): null removes a value.")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true,
            schema = @Schema(type = SchemaType.STRING), description = "The ETag it was read with")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = TerritoryFacts.class), example = "{\"population\": 1030069}"))
    @APIResponse(responseCode = "200", description = "The corrected territory", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<TerritoryView> patchTerritory(@RestPath UUID id, @NotNull JsonNode patch) {
        return answers.changed(service.patch(id, ETags.requiredVersion(request), patch));
    }

    /** How a page reads in the contract. */
    @Schema(name = "TerritoryPage", description = "One page of territories")
    record TerritoryPage(@Schema(required = true) java.util.List<TerritoryItem> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
