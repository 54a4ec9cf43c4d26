package org.vinculo.exchange.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.DecisionDraft.PlaceOutcome;
import org.vinculo.exchange.imports.ImportView.Outcome;
import org.vinculo.shared.security.Roles;

/** What was read of an import's file: its rows, and the places they name. */
@Path("/imports/{id}")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportRowsResource {

    private static final int USUAL = 50;

    private final ImportQueries queries;
    private final ImportRows rows;
    private final Mandates mandates;

    @Inject
    ImportRowsResource(ImportQueries queries, ImportRows rows, Mandates mandates) {
        this.queries = queries;
        this.rows = rows;
        this.mandates = mandates;
    }

    @GET
    @Path("/rows")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Operation(summary = "List an import's rows", description = "In the file's order, from a row on.")
    @APIResponse(responseCode = "200", description = "Some rows")
    public ImportPages.RowPage listImportRows(@RestPath UUID id,
            @RestQuery @Size(max = 6) @Parameter(description = "May be repeated") List<Outcome> outcome,
            @RestQuery @CodePointLength(max = 50) @Parameter(description = "Those with this reason", example = "place-unknown") @Nullable String reason,
            @RestQuery @Parameter(description = "Those that name this place") @Nullable Integer place,
            @RestQuery @Min(0) @Parameter(description = "The row to begin with") @Nullable Integer from,
            @RestQuery @Min(1) @Max(200) @Parameter(description = "Rows a page, 50 unless said", example = "50") @Nullable Integer limit) {
        mandates.requireAny();
        return rows.rows(queries.read(id).record(), outcome, reason, place, from == null ? 0 : from, limit == null ? USUAL : limit);
    }

    @GET
    @Path("/places")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Operation(summary = "List the places an import names", description = "Each once, with what it is taken for or might be, "
            + "and what was decided, from a place on.")
    @APIResponse(responseCode = "200", description = "Some places")
    public ImportPages.PlacePage listImportPlaces(@RestPath UUID id,
            @RestQuery @Size(max = 4) @Parameter(description = "May be repeated") List<PlaceOutcome> outcome,
            @RestQuery @CodePointLength(max = 50) @Parameter(description = "Those found so", example = "far-away") @Nullable String reason,
            @RestQuery @Parameter(description = "Those decided, or not") @Nullable Boolean decided,
            @RestQuery @Min(0) @Parameter(description = "The place to begin with") @Nullable Integer from,
            @RestQuery @Min(1) @Max(200) @Parameter(description = "Places a page, 50 unless said", example = "50") @Nullable Integer limit) {
        mandates.requireAny();
        return rows.places(queries.read(id).record().id(), outcome, reason, decided, from == null ? 0 : from, limit == null ? USUAL : limit);
    }
}
