package org.vinculo.actor;

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
import org.vinculo.shared.listing.FileRows;
import org.vinculo.shared.listing.Files;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.security.Roles;

/** The list of actors in the formats of files; the contract tells of them with the list itself. */
@Path("/actors")
public class ActorExportResource {

    private final Files files;
    private final AccessPolicy policy;

    @Inject
    ActorExportResource(Files files, AccessPolicy policy) {
        this.files = files;
        this.policy = policy;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.CSV + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportCsv(@Valid @BeanParam ActorFilter filter,
            @Valid @BeanParam ActorOrder order, @Valid @BeanParam FileOptions options) {
        return files.csv(rows(), asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.NDJSON + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportNdjson(@Valid @BeanParam ActorFilter filter,
            @Valid @BeanParam ActorOrder order, @Valid @BeanParam FileOptions options) {
        return files.ndjson(rows(), asked(filter, order, options));
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Produces(FileFormat.XLSX + FileFormat.LESS_WANTED)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportXlsx(@Valid @BeanParam ActorFilter filter,
            @Valid @BeanParam ActorOrder order, @Valid @BeanParam FileOptions options) {
        return files.xlsx(rows(), asked(filter, order, options));
    }

    private FileRows rows() {
        return ActorFile.rows(policy.seesEveryLink());
    }

    private Files.Asked asked(ActorFilter filter, ActorOrder order, FileOptions options) {
        return new Files.Asked(filter::sql, order.ordering(policy.seesEveryLink()), options);
    }
}
