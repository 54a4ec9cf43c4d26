package org.vinculo.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.security.Roles;

/** What the agreements of a list come to. */
@Path("/agreements/totals")
@Tag(name = "Agreements")
@Produces(MediaType.APPLICATION_JSON)
public class AgreementTotalsResource {

    private final TotalsQueries totals;

    @Inject
    AgreementTotalsResource(TotalsQueries totals) {
        this.totals = totals;
    }

    @GET
    @RolesAllowed(Roles.MAY_READ)
    @RunOnVirtualThread
    @Operation(summary = "Add up agreements", description = "By currency of the account, with the filters of the list, over "
            + "those that the account may see. With in, also at the rates of one day: a view, in which each currency's total "
            + "is converted and rounded once.")
    @APIResponse(responseCode = "200", description = "The totals, and how they were made")
    public AgreementTotals addAgreementsUp(@Valid @BeanParam AgreementFilter filter,
            @RestQuery @Pattern(regexp = "[A-Z]{3}") @Parameter(description = "The currency to look at them in (ISO 4217)", example = "EUR")
            @Nullable String in,
            @RestQuery @Parameter(description = "The day whose rates are taken; today unless said", example = "2026-11-24")
            @Nullable LocalDate on) {
        return totals.of(filter, in, on);
    }
}
