package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Currencies;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.security.Sight;

/** Says what would become of a plan, and how plans stand with the caps of their call. It writes nothing. */
@ApplicationScoped
class Trials {

    private final AgreementQueries queries;
    private final AgreementDesk desk;
    private final Valuations valuations;
    private final CapChecks caps;
    private final Currencies currencies;

    @Inject
    Trials(AgreementQueries queries, AgreementDesk desk, Valuations valuations, CapChecks caps, Currencies currencies) {
        this.queries = queries;
        this.desk = desk;
        this.valuations = valuations;
        this.caps = caps;
        this.currencies = currencies;
    }

    /** @throws ProblemException 404, 403, 409 when there is no plan in preparation, or 422 */
    Trial of(UUID id, List<ContributionDraft> drafts) {
        desk.requireWritable(id);
        var agreement = desk.read(id).record();
        var working = agreement.working();
        if (working == null) {
            throw ProblemException.conflict(agreement.state().editable() ? "agreement-signed" : AgreementDesk.closed(agreement.state()));
        }
        var rows = valuations.of(drafts, agreement, working.contributions(), "/contributions");
        return new Trial(rows, PlanSums.of(rows, agreement.accountCurrency(), agreement.parties(), currencies.table()),
                caps.of(agreement, working.number(), rows, caps.terms(agreement, working.number())));
    }

    /** @param number absent: what the reader sees in preparation, or else what is in force */
    PlanChecks checks(UUID id, @Nullable Integer number) {
        if (number != null && number < 0) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, FieldError.parameter("plan", "negative"));
        }
        var shown = queries.find(id).orElseThrow(ProblemException::notFound).record();
        var working = shown.working();
        int wanted = number != null ? number : working != null ? working.number() : shown.plan().number();
        var told = queries.plan(id, wanted).orElseThrow(ProblemException::notFound);
        var agreement = queries.whole(id, Sight.ALL).orElseThrow(ProblemException::notFound).record();
        return caps.of(agreement, wanted, told.plan().contributions(), caps.terms(agreement, wanted));
    }
}
