package org.vinculo.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** Reference data in whole lists, which a client keeps and asks about by their tags. */
@Path("/")
@Tag(name = "Catalogue")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private final Countries countries;
    private final CatalogueQueries queries;
    private final CurrentRequest request;

    @Inject
    CatalogueResource(Countries countries, CatalogueQueries queries, CurrentRequest request) {
        this.countries = countries;
        this.queries = queries;
        this.request = request;
    }

    @GET
    @Path("/countries")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Countries that can be chosen",
            description = "Without those whose land belongs to the home country in its own eyes.")
    @APIResponse(responseCode = "200", description = "The countries, by code",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Changes with the list"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<Listing<Country>> listCountries() {
        return tagged(countries.list());
    }

    @GET
    @Path("/currencies")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Currencies in force")
    @APIResponse(responseCode = "200", description = "The currencies, by code",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Changes with the list"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<Listing<Currency>> listCurrencies() {
        return tagged(queries.currencies());
    }

    @GET
    @Path("/themes")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Subjects of cooperation", description = "In six dimensions, in their customary order.")
    @APIResponse(responseCode = "200", description = "The themes, in order",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Changes with the list"))
    @APIResponse(responseCode = "304", description = "As If-None-Match knows it")
    public RestResponse<Listing<Theme>> listThemes() {
        return tagged(queries.themes());
    }

    private <T> RestResponse<Listing<T>> tagged(List<T> items) {
        var etag = ETags.of(items.size(), items.toString());
        if (ETags.isKnown(etag, request.headers(HttpHeaders.IF_NONE_MATCH))) {
            return RestResponse.ResponseBuilder.<Listing<T>>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, etag).build();
        }
        return RestResponse.ResponseBuilder.ok(new Listing<>(items)).header(HttpHeaders.ETAG, etag).build();
    }
}
