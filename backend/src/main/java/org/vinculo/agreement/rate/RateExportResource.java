package org.vinculo.agreement.rate;

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
import org.vinculo.shared.security.Roles;

/** The list of exchange rates in the formats of files; the contract tells of them with the list itself. */
@Path("/exchange-rates")
public class RateExportResource {

    private final Files files;

    @Inject
    RateExportResource(Files files) {
        this.files = files;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.CSV + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportCsv(@Valid @BeanParam RateFilter filter,
            @Valid @BeanParam RateOrder order, @Valid @BeanParam FileOptions options) {
        return files.csv(RateFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.NDJSON + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportNdjson(@Valid @BeanParam RateFilter filter,
            @Valid @BeanParam RateOrder order, @Valid @BeanParam FileOptions options) {
        return files.ndjson(RateFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.XLSX + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportXlsx(@Valid @BeanParam RateFilter filter,
            @Valid @BeanParam RateOrder order, @Valid @BeanParam FileOptions options) {
        return files.xlsx(RateFile.ROWS, asked(filter, order, options));
    }

    private static Files.Asked asked(RateFilter filter, RateOrder order, FileOptions options) {
        return new Files.Asked(filter::sql, order.ordering(), options);
    }
}
