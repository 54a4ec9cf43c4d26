package org.vinculo.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.listing.FileFormat;
import org.vinculo.shared.listing.FileOptions;
import org.vinculo.shared.listing.Files;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Roles;

/** The list of links in the formats of files; the contract tells of them with the list itself. */
@Path("/links")
public class LinkExportResource {

    private final Files files;
    private final LinkPolicy policy;

    @Inject
    LinkExportResource(Files files, LinkPolicy policy) {
        this.files = files;
        this.policy = policy;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.CSV + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportCsv(@Valid @BeanParam LinkFilter filter,
            @Valid @BeanParam LinkOrder order, @Valid @BeanParam FileOptions options) {
        return files.csv(LinkFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.NDJSON + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportNdjson(@Valid @BeanParam LinkFilter filter,
            @Valid @BeanParam LinkOrder order, @Valid @BeanParam FileOptions options) {
        return files.ndjson(LinkFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.GEOJSON + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportGeoJson(@Valid @BeanParam LinkFilter filter,
            @Valid @BeanParam LinkOrder order, @Valid @BeanParam FileOptions options) {
        return files.geojson(LinkFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.XLSX + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportXlsx(@Valid @BeanParam LinkFilter filter,
            @Valid @BeanParam LinkOrder order, @Valid @BeanParam FileOptions options) {
        return files.xlsx(LinkFile.ROWS, asked(filter, order, options));
    }

    private Files.Asked asked(LinkFilter filter, LinkOrder order, FileOptions options) {
        var sight = policy.sight();
        return new Files.Asked(reference -> filter.sql(reference, sight), order.ordering(), options);
    }
}
