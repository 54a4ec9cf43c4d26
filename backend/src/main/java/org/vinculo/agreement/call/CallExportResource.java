package org.vinculo.agreement.call;

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

/** The list of calls in the formats of files; the contract tells of them with the list itself. */
@Path("/calls")
public class CallExportResource {

    private final Files files;

    @Inject
    CallExportResource(Files files) {
        this.files = files;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.CSV + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportCsv(@Valid @BeanParam CallFilter filter,
            @Valid @BeanParam CallOrder order, @Valid @BeanParam FileOptions options) {
        return files.csv(CallFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.NDJSON + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportNdjson(@Valid @BeanParam CallFilter filter,
            @Valid @BeanParam CallOrder order, @Valid @BeanParam FileOptions options) {
        return files.ndjson(CallFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.XLSX + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportXlsx(@Valid @BeanParam CallFilter filter,
            @Valid @BeanParam CallOrder order, @Valid @BeanParam FileOptions options) {
        return files.xlsx(CallFile.ROWS, asked(filter, order, options));
    }

    private static Files.Asked asked(CallFilter filter, CallOrder order, FileOptions options) {
        return new Files.Asked(filter::sql, order.ordering(), options);
    }
}
