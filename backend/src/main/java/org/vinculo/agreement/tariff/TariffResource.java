package org.vinculo.agreement.tariff;

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

/** What hours are worth, by category, country and day. */
@Path("/tariffs")
@Tag(name = "Tariffs")
@Produces(MediaType.APPLICATION_JSON)
public class TariffResource {

    static final String PATH = "/api/v1/tariffs/";

    private final Tariffs tariffs;
    private final TariffService service;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    TariffResource(Tariffs tariffs, TariffService service, TaggedAnswers answers, CurrentRequest request) {
        this.tariffs = tariffs;
        this.service = service;
        this.answers = answers;
        this.request = request;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "List tariffs")
    @APIResponse(responseCode = "200", description = "A page of the list, or the whole list in a format for files",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TariffPage.class)),
                @Content(mediaType = FileFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            })
    @APIResponse(responseCode = "422", description = "More rows than a spreadsheet holds: ask for CSV")
    public RestResponse<Page<Tariff>> listTariffs(@Valid @BeanParam TariffFilter filter, @Valid @BeanParam TariffOrder order,
            @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        return PageLink.answer(tariffs.list(filter, order, options), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a tariff")
    @APIResponse(responseCode = "200", description = "The tariff", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to change it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<Tariff> getTariff(@RestPath UUID id) {
        var tariff = service.read(id);
        return answers.conditional(tariff, ETags.of(tariff.version()));
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lay down a tariff", description = "By administrators. On any day a category has one tariff in a "
            + "country, and one for any.")
    @APIResponse(responseCode = "201", description = "The new tariff",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Tariff.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The tariff this author laid down under this id before",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Tariff.class)))
    @APIResponse(responseCode = "409", description = "The id is another's, or its days meet another tariff's")
    public RestResponse<Tariff> createTariff(@NotNull @Valid TariffDraft draft) {
        var created = service.create(draft);
        var etag = ETags.of(created.tariff().version());
        return created.repeated() ? answers.changed(created.tariff(), etag)
                : answers.created(created.tariff(), etag, PATH + created.tariff().id());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes("application/merge-patch+json")
    @Operation(summary = "Correct a tariff", description = "By administrators: its names, its source and its end. What an "
            + "hour is worth does not change; another worth is another tariff.")
    @RequestBody(required = true, content = @Content(mediaType = "application/merge-patch+json",
            schema = @Schema(implementation = TariffFacts.class), example = "{\"validUntil\": \"2026-12-31\"}"))
    @APIResponse(responseCode = "200", description = "The corrected tariff", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "Its days would meet another tariff's")
    public RestResponse<Tariff> patchTariff(@RestPath UUID id, @NotNull JsonNode patch) {
        var tariff = service.patch(id, ETags.requiredVersion(request), patch);
        return answers.changed(tariff, ETags.of(tariff.version()));
    }

    /** How a page reads in the contract. */
    @Schema(name = "TariffPage", description = "One page of tariffs")
    record TariffPage(@Schema(required = true) List<Tariff> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
