package org.vinculo.account;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vinculo.mission.Missions;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Viewer;

/** Who am I. */
@Path("/me")
@Tag(name = "Account")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final Viewer viewer;
    private final AccessPolicy policy;
    private final LinkPolicy links;
    private final Missions missions;

    @Inject
    MeResource(Viewer viewer, AccessPolicy policy, LinkPolicy links, Missions missions) {
        this.viewer = viewer;
        this.policy = policy;
        this.links = links;
        this.missions = missions;
    }

    @GET
    @Authenticated
    @RunOnVirtualThread
    @Operation(summary = "Who is signed in, and what they may do")
    @APIResponse(responseCode = "200", description = "The signed-in person or program")
    public Me getMe() {
        var writing = new Me.Creation(policy.mayWriteSomewhere());
        return new Me(viewer.id(), viewer.username(), viewer.name(), new TreeSet<>(viewer.roles()), mission(),
                viewer.actor().map(UUID::toString).orElse(null), viewer.locale().orElse(null),
                new Me.Abilities(writing, writing, new Me.Creation(links.mayCreate()),
                        new Me.ReferenceData(policy.mayManageReferenceData())));
    }

    private Me.@Nullable MyMission mission() {
        return viewer.mission().flatMap(missions::byCode)
                .map(found -> new Me.MyMission(found.code(), found.names(), new TreeSet<>(viewer.missionCountries())))
                .orElse(null);
    }
}
