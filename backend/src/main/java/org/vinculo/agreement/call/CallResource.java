package org.vinculo.agreement.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Calls for co-financing and their caps. */
@Path("/calls")
@Tag(name = "Calls")
@Produces(MediaType.APPLICATION_JSON)
public class CallResource {

    static final String PATH = "/api/v1/calls/";

    private final Calls calls;
    private final CallService service;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    CallResource(Calls calls, CallService service, TaggedAnswers answers, CurrentRequest request) {
        this.calls = calls;
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List calls")
    @APIResponse(responseCode = "200", description = "A page of the list, or the whole list in a format for files",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CallPage.class)),
                @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            })
    @APIResponse(responseCode = "422", description = "More rows than a spreadsheet holds: ask for CSV")
    public RestResponse<Page<Call>> listCalls(@Valid @BeanParam CallFilter filter, @Valid @BeanParam CallOrder order,
            @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        return PageLink.answer(calls.list(filter, order, options), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a call")
    @APIResponse(responseCode = "200", description = "The call", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<Call> getCall(@RestPath UUID id) {
        var call = service.read(id);
        return answers.conditional(call, ETags.of(call.version()));
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a call on record", description = "By administrators.")
    @APIResponse(responseCode = "201", description = "The new call",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Call.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The call this author put on record under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Call.class)))
    @APIResponse(responseCode = "409", description = "The id is another's")
    public RestResponse<Call> createCall(@NotNull @Valid CallDraft draft) {
        var created = service.create(draft);
        var etag = ETags.of(created.call().version());
        return created.repeated() ? answers.changed(created.call(), etag)
                : answers.created(created.call(), etag, PATH + created.call().id());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct a call", description = "By administrators. Its country and currency stay, as plans "
            + "were made for them.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = CallFacts.class), example = "{\"closesOn\": \"2026-12-31\"}"))
    @APIResponse(responseCode = "200", description = "The corrected call", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<Call> patchCall(@RestPath UUID id, @NotNull JsonNode patch) {
        var call = service.patch(id, ETags.requiredVersion(request), patch);
        return answers.changed(call, ETags.of(call.version()));
    }

    @PUT
    @Path("/{id}/caps")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace a call's caps", description = "By administrators. The list given becomes the list. "
            + "Agreements that were signed keep the caps they were signed with.")
    @APIResponse(responseCode = "200", description = "The call afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<Call> replaceCaps(@RestPath UUID id, @NotNull @Size(max = 30) List<@NotNull @Valid Cap> caps) {
        var call = service.replaceCaps(id, ETags.requiredVersion(request), caps);
        return answers.changed(call, ETags.of(call.version()));
    }

    /** How a page reads in the contract. */
    @Schema(name = "CallPage", description = "One page of calls")
    record CallPage(@Schema(required = true) List<Call> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
