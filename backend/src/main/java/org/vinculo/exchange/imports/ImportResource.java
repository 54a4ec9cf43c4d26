package org.vinculo.exchange.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.exchange.imports.kind.ImportField;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.security.Roles;

/** Imports: uploading a file, and finding what was uploaded. */
@Path("/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    static final String COLLECTION = "/api/v1/imports/";

    private final Uploads uploads;
    private final ImportQueries queries;
    private final Mandates mandates;
    private final TaggedAnswers answers;

    @Inject
    ImportResource(Uploads uploads, ImportQueries queries, Mandates mandates, TaggedAnswers answers) {
        this.uploads = uploads;
        this.queries = queries;
        this.mandates = mandates;
        this.answers = answers;
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Upload a list", description = "A CSV (comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252) "
            + "or XLSX of up to 20 MiB. Nothing is written: its columns are looked at, and a mapping is proposed. The file is "
            + "kept for 30 days.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary"), example = "ciudad;hermana\nRosario;Torino\n"))
    @APIResponse(responseCode = "201", description = "The new import", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ImportView.class)), headers = {
        @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
        @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    public RestResponse<ImportView> uploadImport(
            @RestQuery @NotNull @Parameter(description = "What the list is of") ImportKind kind,
            @RestQuery @NotNull @CodePointLength(min = 1, max = 255) @Parameter(example = "hermanamientos.csv") String fileName,
            @NotNull byte[] content) {
        var taken = uploads.take(kind, fileName, content);
        return answers.created(taken, COLLECTION + taken.record().id());
    }

    @GET
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Operation(summary = "List imports", description = "The newest first: all of them for analysts, reviewers and "
            + "administrators, one's own for others.")
    @APIResponse(responseCode = "200", description = "A page of the list", headers = @Header(name = "Link",
            schema = @Schema(type = SchemaType.STRING), description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportPage.class)))
    public RestResponse<Page<ImportItem>> listImports(
            @RestQuery @Size(max = 9) @Parameter(description = "May be repeated") List<ImportState> state,
            @RestQuery @Size(max = 9) @Parameter(description = "May be repeated") List<ImportKind> kind,
            @Valid @BeanParam ListOptions options, @Context UriInfo uri) {
        mandates.requireAny();
        return PageLink.answer(queries.list(state, kind, options), uri);
    }

    @GET
    @Path("/kinds")
    @RolesAllowed(Roles.MAY_WRITE)
    @Operation(summary = "List what can be imported", description = "Each kind of list with the fields its columns may fill.")
    @APIResponse(responseCode = "200", description = "All kinds")
    public List<KindView> listImportKinds() {
        mandates.requireAny();
        return Arrays.stream(ImportKind.values()).map(kind -> new KindView(kind, kind.fields())).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Operation(summary = "Read an import")
    @APIResponse(responseCode = "200", description = "The import", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "To be given back in If-Match to go on with it"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<ImportView> getImport(@RestPath UUID id) {
        mandates.requireAny();
        var read = queries.read(id);
        return answers.conditional(read.record(), read.etag());
    }

    @Schema(name = "ImportKindFields", description = "A kind of list, and the fields its columns may fill")
    public record KindView(@Schema(required = true) ImportKind kind, @Schema(required = true) List<ImportField> fields) {
    }

    /** How a page reads in the contract. */
    @Schema(name = "ImportPage", description = "One page of imports")
    record ImportPage(@Schema(required = true) List<ImportItem> items,
            @Schema(description = "Cursor of the following page; absent on the last") String next,
            @Schema(description = "Present with total=true") Page.Total total) {
    }
}
