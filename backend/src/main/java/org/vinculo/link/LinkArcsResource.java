package org.vinculo.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.security.Roles;

/** Links for maps. */
@Path("/links/arcs")
@Tag(name = "Links")
@Produces(MediaType.APPLICATION_JSON)
public class LinkArcsResource {

    private final LinkArcs arcs;

    @Inject
    LinkArcsResource(LinkArcs arcs) {
        this.arcs = arcs;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Links as a map draws them", description = "With the list's filters; at most 20,000, the latest "
            + "started first.")
    @APIResponse(responseCode = "200", description = "Places, and which of them each link joins")
    public Arcs listLinkArcs(@Valid @BeanParam LinkFilter filter,
            @RestQuery @Size(max = 100) @Parameter(example = "-64,-34,-58,-28", description = "Those with a partner at home "
                    + "in west,south,east,north (degrees); across the antimeridian west is greater than east")
            @Nullable String bbox) {
        return arcs.find(filter, bbox);
    }
}
