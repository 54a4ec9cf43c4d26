package org.vinculo.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.vinculo.shared.security.Roles;

/** Links as a network. */
@Path("/links/network")
@Tag(name = "Links")
@Produces(MediaType.APPLICATION_JSON)
public class LinkNetworkResource {

    private final LinkNetwork network;

    @Inject
    LinkNetworkResource(LinkNetwork network) {
        this.network = network;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Links counted by what they join", description = "With the list's filters; at most 50,000 links, "
            + "the latest started first, and at most 200 nodes, those with most links.")
    @APIResponse(responseCode = "200", description = "Nodes, and how many links each pair of them has in common")
    public Network getLinkNetwork(
            @RestQuery @NotNull @Parameter(required = true, description = "What the nodes are", example = "COUNTRY")
            Network.By by,
            @Valid @BeanParam LinkFilter filter) {
        return network.count(filter, by);
    }
}
