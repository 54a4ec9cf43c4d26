package org.vinculo.actor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.security.Roles;
import org.vinculo.territory.TerritoryQueries;

/** The administration that stands for a territory. */
@Path("/territories/{id}/principal")
@Tag(name = "Actors")
@Produces(MediaType.APPLICATION_JSON)
public class PrincipalResource {

    private final PrincipalAdministrations principals;
    private final ActorQueries queries;
    private final TerritoryQueries territories;
    private final AccessPolicy policy;
    private final TaggedAnswers answers;

    @Inject
    PrincipalResource(PrincipalAdministrations principals, ActorQueries queries, TerritoryQueries territories,
            AccessPolicy policy, TaggedAnswers answers) {
        this.principals = principals;
        this.queries = queries;
        this.territories = territories;
        this.policy = policy;
        this.answers = answers;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a territory's principal administration")
    @APIResponse(responseCode = "200", description = "The administration")
    @APIResponse(responseCode = "404", description = "No such territory, or its administration is not on record yet")
    public ActorItem getPrincipal(@RestPath UUID id) {
        return principals.existing(id).flatMap(queries::findItem).orElseThrow(ProblemException::notFound);
    }

    @POST
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Put a territory's principal administration on record", description = "Where it is on record "
            + "already, that one is answered.")
    @APIResponse(responseCode = "201", description = "The new administration",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActorView.class)),
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Its version"),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING), description = "Its address") })
    @APIResponse(responseCode = "200", description = "The administration that was on record already",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActorView.class)))
    @APIResponse(responseCode = "409", description = "The territory has no administration, or was merged or split")
    public RestResponse<ActorView> createPrincipal(@RestPath UUID id) {
        policy.requireWriteIn(territories.find(id).orElseThrow(ProblemException::notFound).country());
        var principal = principals.of(id);
        var actor = queries.read(principal.actor());
        return principal.created() ? answers.created(actor, ActorResource.PATH + actor.record().id())
                : answers.changed(actor);
    }
}
