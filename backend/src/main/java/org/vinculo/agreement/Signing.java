package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.vinculo.shared.problem.ProblemException;

/** What has to hold of link, plan and call for a plan to be signed. */
@ApplicationScoped
class Signing {

    private final CapChecks caps;

    @Inject
    Signing(CapChecks caps) {
        this.caps = caps;
    }

    /**
     * @param taken with its link, which nobody else changes meanwhile
     * @return what it is signed on
     * @throws ProblemException 409 saying what does not hold, with the figures
     */
    Terms require(AgreementDesk.Taken taken, Plan plan) {
        if (!taken.link().cleared()) {
            throw ProblemException.conflict("agreement-link-not-cleared");
        }
        var agreement = taken.before();
        var homes = agreement.parties().stream().collect(Collectors.toMap(party -> party.actor().id(), AgreementParty::country));
        if (plan.contributions().stream().map(Contribution::partyId).map(homes::get).distinct().count() < 2) {
            throw ProblemException.conflict("agreement-one-sided");
        }
        var terms = caps.terms(agreement, plan.number());
        caps.require(caps.of(agreement, plan.number(), plan.contributions(), terms));
        return terms;
    }
}
