package org.vinculo.agreement;

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

/** The list of agreements in the formats of files; the contract tells of them with the list itself. */
@Path("/agreements")
public class AgreementExportResource {

    private final Files files;
    private final LinkPolicy policy;

    @Inject
    AgreementExportResource(Files files, LinkPolicy policy) {
        this.files = files;
        this.policy = policy;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.CSV + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportCsv(@Valid @BeanParam AgreementFilter filter,
            @Valid @BeanParam AgreementOrder order, @Valid @BeanParam FileOptions options) {
        return files.csv(AgreementFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.NDJSON + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportNdjson(@Valid @BeanParam AgreementFilter filter,
            @Valid @BeanParam AgreementOrder order, @Valid @BeanParam FileOptions options) {
        return files.ndjson(AgreementFile.ROWS, asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.XLSX + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportXlsx(@Valid @BeanParam AgreementFilter filter,
            @Valid @BeanParam AgreementOrder order, @Valid @BeanParam FileOptions options) {
        return files.xlsx(AgreementFile.ROWS, asked(filter, order, options));
    }

    private Files.Asked asked(AgreementFilter filter, AgreementOrder order, FileOptions options) {
        var sight = policy.sight();
        return new Files.Asked(reference -> filter.sql(reference, sight), order.ordering(), options);
    }
}
