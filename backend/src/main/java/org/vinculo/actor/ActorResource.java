package org.vinculo.actor;

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

/** Actors: lists, details, creation and correction. */
@Path("/actors")
@Tag(name = "Actors")
@Produces(MediaType.APPLICATION_JSON)
public class ActorResource {

    static final String PATH = "/api/v1/actors/";

    private final ActorQueries queries;
    private final ActorService service;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    ActorResource(ActorQueries queries, ActorService service, TaggedAnswers answers, CurrentRequest request) {
        this.queries = queries;
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List actors", description = "Paged as JSON. As text/csv, application/x-ndjson or XLSX the same "
            + "filters give all rows, unless limit is given; cursor and total are for JSON. Contacts stand in none of them.")
    @APIResponse(responseCode = "200", description = "A page of the list, or the whole list in a format for files",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActorPage.class)),
                @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            })
    @APIResponse(responseCode = "422", description = "More rows than a spreadsheet holds: ask for CSV")
    public RestResponse<Page<ActorItem>> listActors(@Valid @BeanParam ActorFilter filter, @Valid @BeanParam ActorOrder order,
            @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        return PageLink.answer(queries.list(filter, order, options), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read an actor", description = "One that was merged says into which; links, contacts and "
            + "history are the survivor's.")
    @APIResponse(responseCode = "200", description = "The actor", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<ActorView> getActor(@RestPath UUID id) {
        return answers.read(() -> queries.etag(id), () -> queries.find(id));
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create an actor", description = "Likely duplicates are asked for beforehand, at "
            + "/actors/duplicates.")
    @APIResponse(responseCode = "201", description = "The new actor",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActorView.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The actor this author created under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActorView.class)))
    @APIResponse(responseCode = "409", description = "The id is another's, or its home has a principal administration")
    public RestResponse<ActorView> createActor(@NotNull @Valid ActorDraft draft) {
        var created = service.create(draft);
        return created.repeated() ? answers.changed(created.actor())
                : answers.created(created.actor(), PATH + created.actor().record().id());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct an actor", description = "A merge patch (RFC 7396): null removes a value. A local "
            + "government corrects its own actor's details, not its type, country, territory or state.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = ActorFacts.class), example = "{\"website\": \"https://www.rosario.gob.ar\"}"))
    @APIResponse(responseCode = "200", description = "The corrected actor", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "It was merged, links hold on to its type and country, or its home "
            + "has another principal administration")
    public RestResponse<ActorView> patchActor(@RestPath UUID id, @NotNull JsonNode patch) {
        return answers.changed(service.patch(id, ETags.requiredVersion(request), patch));
    }

    /** How a page reads in the contract. */
    @Schema(name = "ActorPage", description = "One page of actors")
    record ActorPage(@Schema(required = true) java.util.List<ActorItem> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
