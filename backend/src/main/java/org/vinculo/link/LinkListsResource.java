package org.vinculo.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Idempotent;
import org.vinculo.shared.concurrency.TaggedAnswers;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Roles;

/** The lists of a link, each replaced as a whole under the link's own tag. */
@Path("/links/{id}")
@Tag(name = "Links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LinkListsResource {

    private final LinkLists lists;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    LinkListsResource(LinkLists lists, TaggedAnswers answers, CurrentRequest request) {
        this.lists = lists;
        this.answers = answers;
        this.request = request;
    }

    @PUT
    @Path("/participants")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace who takes part in a link",
            description = "The lists given become the lists. Who leaves takes their offers to themes "
            + "along; what they did under the link stays on record.")
    @APIResponse(responseCode = "200", description = "The link afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<LinkView> replaceParticipants(@RestPath UUID id, @NotNull @Valid ParticipantsDraft participants) {
        return answers.changed(lists.replaceParticipants(id, ETags.requiredVersion(request), participants));
    }

    @PUT
    @Path("/themes")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace what a link is about",
            description = "The list given becomes the list; offeredBy names participants of the link.")
    @APIResponse(responseCode = "200", description = "The link afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<LinkView> replaceThemes(@RestPath UUID id, 
            @NotNull @Size(max = 60) List<@NotNull @Valid ThemeOffer> themes) {
        return answers.changed(lists.replaceThemes(id, ETags.requiredVersion(request), themes));
    }

    @PUT
    @Path("/modalities")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace how partners work together",
            description = "The list given becomes the list.")
    @APIResponse(responseCode = "200", description = "The link afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<LinkView> replaceModalities(@RestPath UUID id, 
            @NotNull @Size(max = 20) List<@NotNull Modality> modalities) {
        return answers.changed(lists.replaceModalities(id, ETags.requiredVersion(request), modalities));
    }
}
