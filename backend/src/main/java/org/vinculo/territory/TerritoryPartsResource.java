package org.vinculo.territory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.vinculo.history.HistoryEntry;
import org.vinculo.history.HistoryOptions;
import org.vinculo.history.HistoryPage;
import org.vinculo.history.HistoryQueries;
import org.vinculo.history.RecordMemory;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** What belongs to one territory: its children, outline, change log, and what may be done to it. */
@Path("/territories/{id}")
@Tag(name = "Territories")
public class TerritoryPartsResource {

    private final TerritoryQueries queries;
    private final TerritoryShapes shapes;
    private final TerritoryAbilities abilities;
    private final HistoryQueries history;
    private final RecordMemory memory;
    private final TaggedAnswers answers;

    @Inject
    TerritoryPartsResource(TerritoryQueries queries, TerritoryShapes shapes, TerritoryAbilities abilities,
            HistoryQueries history, RecordMemory memory, TaggedAnswers answers) {
        this.queries = queries;
        this.shapes = shapes;
        this.abilities = abilities;
        this.history = history;
        this.memory = memory;
        this.answers = answers;
    }

    @GET
    @Path("/children")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the living territories right under one")
    @APIResponse(responseCode = "200", description = "A page of the list",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = TerritoryResource.TerritoryPage.class)))
    public RestResponse<Page<TerritoryItem>> listChildren(@RestPath UUID id, @Valid @BeanParam TerritoryOrder order,
            @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        requireExisting(id);
        return PageLink.answer(queries.list(TerritoryFilter.childrenOf(id), order, options), uri);
    }

    @GET
    @Path("/shape")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.GEOJSON)
    @Operation(summary = "Read a territory's outline")
    @APIResponse(responseCode = "200", description = "A GeoJSON feature (RFC 7946), WGS 84",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Changes with it"),
            content = @Content(mediaType = FileFormat.GEOJSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    @APIResponse(responseCode = "404", description = "No such territory, or its outline is not on record")
    public RestResponse<String> getShape(@RestPath UUID id) {
        var shape = shapes.find(id).orElseThrow(ProblemException::notFound);
        return answers.conditional(shape.feature(), shape.etag());
    }

    @GET
    @Path("/history")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a territory's change log", description = "Newest first: who, when, which fields, "
            + "from what to what.")
    @APIResponse(responseCode = "200", description = "A page of the change log",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = HistoryPage.class)))
    public RestResponse<Page<HistoryEntry>> listHistory(@RestPath UUID id,
            @Valid @BeanParam HistoryOptions options, @Context UriInfo uri) {
        requireExisting(id);
        return PageLink.answer(history.of(TerritoryService.SUBJECT, id, options), uri);
    }

    @GET
    @Path("/versions/{version}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a territory as it was", description = "Put together from the change log.")
    @APIResponse(responseCode = "200", description = "The territory as it was at that version")
    @APIResponse(responseCode = "404", description = "No such territory, or no such version")
    public TerritoryVersion getTerritoryVersion(@RestPath UUID id, @RestPath long version) {
        return memory.find(TerritoryService.SUBJECT, id, version).map(TerritoryVersion::of)
                .orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/abilities")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the reader may do to a territory now")
    @APIResponse(responseCode = "200", description = "The abilities, and why something is not possible")
    public Abilities getAbilities(@RestPath UUID id) {
        return abilities.of(id);
    }

    private void requireExisting(UUID id) {
        if (!queries.exists(id)) {
            throw ProblemException.notFound();
        }
    }
}
