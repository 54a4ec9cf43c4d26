package org.vinculo.agreement;

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

/** The lists of an agreement, each replaced as a whole under the agreement's own tag. */
@Path("/agreements/{id}")
@Tag(name = "Agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementListsResource {

    private final AgreementLists lists;
    private final TaggedAnswers answers;
    private final CurrentRequest request;

    @Inject
    AgreementListsResource(AgreementLists lists, TaggedAnswers answers, CurrentRequest request) {
        this.lists = lists;
        this.answers = answers;
        this.request = request;
    }

    @PUT
    @Path("/parties")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace the parties to an agreement", description = "Ids of actors that take part in the link, of "
            + "two countries or more. Who contributes stays; once it is signed, all do.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    public RestResponse<AgreementView> replaceParties(@RestPath UUID id, @NotNull @Size(max = 100) List<@NotNull UUID> parties) {
        return answers.changed(lists.replaceParties(id, ETags.requiredVersion(request), parties));
    }

    @PUT
    @Path("/contributions")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace the contributions of the plan in preparation", description = "The list given, of at most "
            + "500, becomes the list. Once the agreement is signed it is the amendment's. A contribution that keeps its currency, "
            + "value date and way of converting keeps its rate for ever. One that goes takes its planned disbursements along.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "It is signed, and no amendment is in preparation")
    public RestResponse<AgreementView> replaceContributions(@RestPath UUID id,
            @NotNull List<@NotNull @Valid ContributionDraft> contributions) {
        return answers.changed(lists.replaceContributions(id, ETags.requiredVersion(request), contributions));
    }

    @PUT
    @Path("/schedule")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Idempotent
    @Operation(summary = "Replace the planned disbursements of the plan in preparation", description = "Of contributions in "
            + "cash, in their currency; of none more than it commits.")
    @APIResponse(responseCode = "200", description = "The agreement afterwards", headers = @Header(name = "ETag",
            schema = @Schema(type = SchemaType.STRING), description = "Its new version"))
    @APIResponse(responseCode = "409", description = "It is signed, and no amendment is in preparation")
    public RestResponse<AgreementView> replaceSchedule(@RestPath UUID id,
            @NotNull List<@NotNull @Valid ScheduleDraft> schedule) {
        return answers.changed(lists.replaceSchedule(id, ETags.requiredVersion(request), schedule));
    }
}
