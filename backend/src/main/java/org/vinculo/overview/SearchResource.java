package org.vinculo.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.security.Roles;

/** One search over all records. */
@Path("/search")
@Tag(name = "Search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int USUAL_LIMIT = 20;

    private final Search search;

    @Inject
    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Find records by name or code", description = "Names in any language, former ones too, "
            + "without regard to accents; from 3 characters also close spellings. Best first: a whole code, a whole "
            + "name, the beginning of one, words in it, close spellings; among equals the more populous, the better "
            + "linked or the later confirmed, the kinds taking turns. Links and "
            + "agreements that the account may not see are not found.")
    @APIResponse(responseCode = "200", description = "What was found, best first; nothing found is an empty list")
    public SearchAnswer search(
            @RestQuery @NotBlank @CodePointLength(max = 200) @Parameter(description = "What to look for", example = "turin",
                    required = true) String q,
            @RestQuery @Min(1) @Max(50) @Parameter(description = "At most so many, 20 unless said", example = "20")
            @Nullable Integer limit,
            @RestQuery @Pattern(regexp = "territory|actor|link|agreement") @Parameter(description = "Only records of this kind: "
                    + "territory, actor, link or agreement", example = "territory") @Nullable String type) {
        return new SearchAnswer(search.find(q.strip(), limit == null ? USUAL_LIMIT : limit, type));
    }
}
