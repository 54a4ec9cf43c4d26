package org.vinculo.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.vinculo.history.HistoryEntry;
import org.vinculo.history.HistoryOptions;
import org.vinculo.history.HistoryPage;
import org.vinculo.history.HistoryQueries;
import org.vinculo.history.RecordMemory;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** What belongs to one agreement: its change log, its earlier versions, and what may be done to it. */
@Path("/agreements/{id}")
@Tag(name = "Agreements")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementPartsResource {

    private final AgreementQueries queries;
    private final RecordMemory memory;
    private final AgreementAbilities abilities;
    private final HistoryQueries history;

    @Inject
    AgreementPartsResource(AgreementQueries queries, RecordMemory memory, AgreementAbilities abilities, HistoryQueries history) {
        this.queries = queries;
        this.memory = memory;
        this.abilities = abilities;
        this.history = history;
    }

    @GET
    @Path("/history")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read an agreement's change log", description = "Newest first: who, when, which fields, from what to "
            + "what. Never public: for those who see all links, and local governments for their own.")
    @APIResponse(responseCode = "200", description = "A page of the change log",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HistoryPage.class)))
    @APIResponse(responseCode = "403", description = "The account sees the agreement because it is published, and no more")
    public RestResponse<Page<HistoryEntry>> listAgreementHistory(@RestPath UUID id, @Valid @BeanParam HistoryOptions options,
            @Context UriInfo uri) {
        requireInsight(id);
        return PageLink.answer(history.of(AgreementService.SUBJECT, id, options), uri);
    }

    @GET
    @Path("/versions/{version}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read an agreement as it was", description = "Put together from the change log; never public.")
    @APIResponse(responseCode = "200", description = "The agreement as it was at that version")
    @APIResponse(responseCode = "403", description = "The account sees the agreement because it is published, and no more")
    @APIResponse(responseCode = "404", description = "No such agreement for this account, or no such version")
    public AgreementVersion getAgreementVersion(@RestPath UUID id, @RestPath long version) {
        requireInsight(id);
        return memory.find(AgreementService.SUBJECT, id, version).map(AgreementVersion::of)
                .orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/abilities")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "What the reader may do to an agreement now")
    @APIResponse(responseCode = "200", description = "The abilities, and why something is not possible")
    public Abilities getAgreementAbilities(@RestPath UUID id) {
        return abilities.of(id);
    }

    private void requireInsight(UUID id) {
        if (!queries.insight(id).orElseThrow(ProblemException::notFound)) {
            throw ProblemException.forbidden("agreement-history-internal");
        }
    }
}
