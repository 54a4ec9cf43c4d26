package org.vinculo.actor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.HistoryEntry;
import org.vinculo.history.HistoryOptions;
import org.vinculo.history.HistoryPage;
import org.vinculo.history.HistoryQueries;
import org.vinculo.history.RecordMemory;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.paging.PageLink;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** What one asks about actors beside their records: likely duplicates, change logs, what a merge would do. */
@Path("/actors")
@Tag(name = "Actors")
@Produces(MediaType.APPLICATION_JSON)
public class ActorPartsResource {

    private static final int USUAL_DUPLICATES = 5;

    private final ActorQueries queries;
    private final ActorDuplicates duplicates;
    private final ActorPreviews previews;
    private final HistoryQueries history;
    private final RecordMemory memory;

    @Inject
    ActorPartsResource(ActorQueries queries, ActorDuplicates duplicates, ActorPreviews previews, HistoryQueries history,
            RecordMemory memory) {
        this.queries = queries;
        this.duplicates = duplicates;
        this.previews = previews;
        this.history = history;
        this.memory = memory;
    }

    @GET
    @Path("/duplicates")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Find likely duplicates of a name", description = "Active actors of the country whose legal or "
            + "short name comes close, without regard to accents; the likeliest first.")
    @APIResponse(responseCode = "200", description = "Actors that may be the one that was named; none is an empty list")
    public ActorDuplicates.Answer listDuplicates(
            @RestQuery @NotBlank @CodePointLength(max = 300) @Parameter(required = true, example = "Municipalidad de Rosario",
                    description = "A legal or short name") String name,
            @RestQuery @NotNull @Pattern(regexp = "[A-Z]{2}") @Parameter(required = true, example = "AR",
                    description = "ISO 3166-1 alpha-2") String country,
            @RestQuery @Min(1) @Max(20) @Parameter(description = "At most so many, 5 unless said", example = "5")
            @Nullable Integer limit) {
        return duplicates.of(name, country, limit == null ? USUAL_DUPLICATES : limit);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read an actor's change log", description = "Newest first: who, when, which fields, from what "
            + "to what; also of those that turned out to be this one. Of contacts only that something changed.")
    @APIResponse(responseCode = "200", description = "A page of the change log",
            headers = @Header(name = "Link", schema = @Schema(type = SchemaType.STRING),
                    description = "rel=\"next\": the following page; absent on the last"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = HistoryPage.class)))
    public RestResponse<Page<HistoryEntry>> listActorHistory(@RestPath UUID id, @Valid @BeanParam HistoryOptions options,
            @Context UriInfo uri) {
        var absorbed = queries.read(id).record().mergedFrom().stream().map(ActorView.Merged::id).toList();
        return PageLink.answer(history.of(ActorService.SUBJECT, id, absorbed, options), uri);
    }

    @GET
    @Path("/{id}/versions/{version}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read an actor as it was", description = "Put together from the change log; of its own, not of "
            + "those that turned out to be this one.")
    @APIResponse(responseCode = "200", description = "The actor as it was at that version")
    @APIResponse(responseCode = "404", description = "No such actor, or no such version")
    public ActorVersion getActorVersion(@RestPath UUID id, @RestPath long version) {
        return memory.find(ActorService.SUBJECT, id, version).map(ActorVersion::of).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/{id}/abilities")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "What the reader may do to an actor now")
    @APIResponse(responseCode = "200", description = "The abilities, and why something is not possible")
    public ActorAbilities getActorAbilities(@RestPath UUID id) {
        return previews.abilities(id);
    }

    @GET
    @Path("/{id}/merge-preview")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "What would move if an actor were merged into another")
    @APIResponse(responseCode = "200", description = "What would move, or why it is not possible")
    public MergePreview previewMerge(@RestPath UUID id, @RestQuery @NotNull @Parameter(required = true,
            description = "Id of the actor that would live on") UUID into) {
        return previews.merge(id, into);
    }
}
