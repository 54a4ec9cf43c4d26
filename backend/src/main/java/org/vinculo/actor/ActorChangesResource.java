package org.vinculo.actor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** Changes of an actor beyond corrections: whom it acts for and on what, and that it is another one. */
@Path("/actors/{id}")
@Tag(name = "Actors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActorChangesResource {

    private final ActorParts parts;
    private final ActorMerge merge;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    ActorChangesResource(ActorParts parts, ActorMerge merge, TaggedAnswers answers, CurrentRequest request) {
        this.parts = parts;
        this.merge = merge;
        this.answers = answers;
        this.request = request;
    }

    /** What an actor may act on by law. */
    @Schema(name = "CompetencesDraft", description = "What an actor may act on by law")
    public record CompetencesDraft(@Nullable @Size(max = 200) @Schema(examples = "[\"safe-water\"]",
            description = "Codes of themes; null when they are unknown, which is not the same as none")
            List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") String> themes) {
    }

    @PUT
    @Path("/covers")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace the territories an actor acts for", description = "Those beside its home, such as the "
            + "members of an association of municipalities.")
    @APIResponse(responseCode = "200", description = "The actor with its territories", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "It was merged with another")
    public RestResponse<ActorView> replaceCovers(@RestPath UUID id, @NotNull @Size(max = 500) List<@NotNull UUID> covers) {
        return answers.changed(parts.replaceCovers(id, ETags.requiredVersion(request), covers));
    }

    @PUT
    @Path("/competences")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace the themes an actor may act on by law")
    @APIResponse(responseCode = "200", description = "The actor with its competences", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "It was merged with another")
    public RestResponse<ActorView> replaceCompetences(@RestPath UUID id, @NotNull @Valid CompetencesDraft competences) {
        return answers.changed(parts.replaceCompetences(id, ETags.requiredVersion(request), competences.themes()));
    }

    @POST
    @Path("/merge")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Merge an actor into another", description = "What named or belonged to this one is the "
            + "other's from then on, and this one leads there. Both versions must be the latest.")
    @APIResponse(responseCode = "200", description = "The survivor", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActorView.class)))
    @APIResponse(responseCode = "409", description = "The two cannot be one: either was merged already, they differ in "
            + "type or country, or both are principal administrations")
    @APIResponse(responseCode = "412", description = "Somebody changed one of them first; current is how that is now")
    public RestResponse<ActorView> mergeActor(@RestPath UUID id, @NotNull @Valid MergeDraft draft) {
        return answers.changed(merge.merge(id, ETags.requiredVersion(request), draft));
    }
}
