package org.vinculo.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.http.ContractFilter;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Roles;

/** The plans of an agreement: as they are, at the rates of another day, and against the caps of its call. */
@Path("/agreements/{id}")
@Tag(name = "Agreements")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementPlansResource {

    private final AgreementQueries queries;
    private final Revaluations revaluations;
    private final Trials trials;

    @Inject
    AgreementPlansResource(AgreementQueries queries, Revaluations revaluations, Trials trials) {
        this.queries = queries;
        this.revaluations = revaluations;
        this.trials = trials;
    }

    @GET
    @Path("/plans/{number}")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Read a plan of an agreement", description = "0 is the original, n the n-th amendment. What was "
            + "signed reads the same for ever. Those who see an agreement because it is published see what was signed.")
    @APIResponse(responseCode = "200", description = "The plan")
    public Plan getPlan(@RestPath UUID id, @RestPath int number) {
        return queries.plan(id, number).orElseThrow(ProblemException::notFound).plan();
    }

    @GET
    @Path("/plans/{number}/revaluation")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Look at a plan at the rates of another day", description = "A view: what was agreed keeps its values.")
    @APIResponse(responseCode = "200", description = "The plan's contributions at the rates of that day")
    public Revaluation revaluePlan(@RestPath UUID id, @RestPath int number,
            @RestQuery @NotNull @Parameter(example = "2026-11-24") LocalDate on) {
        return revaluations.of(queries.plan(id, number).orElseThrow(ProblemException::notFound), on);
    }

    @GET
    @Path("/checks")
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Hold a plan to the caps of its call", description = "Each cap with its figures. What is in "
            + "preparation is held to the call as it is now; what was signed, and what amends it, to the caps it was signed on.")
    @APIResponse(responseCode = "200", description = "How the plan stands with each cap")
    public PlanChecks checkPlan(@RestPath UUID id, @RestQuery @Parameter(description = "The plan's number; absent: the one in "
            + "preparation, or else the one in force", example = "0") @Nullable Integer plan) {
        return trials.checks(id, plan);
    }

    @POST
    @Path("/trial")
    @RolesAllowed(Roles.MAY_WRITE)
    @RunOnVirtualThread
    @Consumes(MediaType.APPLICATION_JSON)
    @Extension(name = ContractFilter.WRITES_NOTHING, value = "true")
    @Operation(summary = "Try contributions out", description = "What they would be converted to and add up to, and how they "
            + "would stand with the caps, in place of those of the plan in preparation. Nothing is written.")
    @APIResponse(responseCode = "200", description = "What would become of them")
    public Trial tryContributions(@RestPath UUID id, @NotNull @Valid TrialDraft trial) {
        return trials.of(id, trial.contributions());
    }
}
