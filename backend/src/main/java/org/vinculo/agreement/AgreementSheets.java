package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;

/** Agreements for whoever puts them on paper: whole, with one of their plans. */
@ApplicationScoped
public class AgreementSheets {

    private final AgreementQueries queries;
    private final CapChecks caps;
    private final LinkPolicy policy;

    @Inject
    AgreementSheets(AgreementQueries queries, CapChecks caps, LinkPolicy policy) {
        this.queries = queries;
        this.caps = caps;
        this.policy = policy;
    }

    /**
     * An agreement and one of its plans.
     *
     * @param agreement all of it, whoever reads: what is not for the public is for the caller to leave out
     * @param behind whether the reader sees more of it than the public
     */
    public record Sheet(AgreementView agreement, Plan plan, boolean behind) {
    }

    /**
     * @param number absent: what the reader sees in preparation, or else what is in force
     * @throws ProblemException 404 when there is no such plan for the reader, 400 when the number is none
     */
    public Sheet read(UUID id, @Nullable Integer number) {
        if (number != null && number < 0) {
            throw ProblemException.of(ProblemType.INVALID_PARAMETER, FieldError.parameter("plan", "negative"));
        }
        var whole = queries.whole(id, policy.sight()).orElseThrow(ProblemException::notFound);
        var agreement = whole.record();
        int wanted = number != null ? number : agreement.amendment() != null && whole.behind() ? agreement.amendment().number()
                : agreement.plan().number();
        var plan = plan(agreement, wanted).filter(each -> whole.behind() || each.state() == PlanState.SIGNED)
                .orElseThrow(ProblemException::notFound);
        return new Sheet(agreement, plan, whole.behind());
    }

    /** Every plan of an agreement that the reader sees, the earliest first. @throws ProblemException 404 */
    public List<Sheet> all(UUID id) {
        var whole = queries.whole(id, policy.sight()).orElseThrow(ProblemException::notFound);
        return whole.record().plans().stream().flatMap(each -> plan(whole.record(), each.number()).stream())
                .filter(each -> whole.behind() || each.state() == PlanState.SIGNED)
                .map(each -> new Sheet(whole.record(), each, whole.behind())).toList();
    }

    /** A plan that is being signed, whoever signs it. */
    public Sheet signed(PlanSigned signed) {
        var agreement = queries.whole(signed.agreement(), Sight.ALL).orElseThrow().record();
        return new Sheet(agreement, plan(agreement, signed.plan()).orElseThrow(), true);
    }

    /** How a plan stands with the caps of the call. */
    public PlanChecks checks(Sheet sheet) {
        var number = sheet.plan().number();
        return caps.of(sheet.agreement(), number, sheet.plan().contributions(), caps.terms(sheet.agreement(), number));
    }

    private Optional<Plan> plan(AgreementView agreement, int number) {
        if (agreement.plan().number() == number) {
            return Optional.of(agreement.plan());
        }
        return agreement.amendment() != null && agreement.amendment().number() == number ? Optional.of(agreement.amendment())
                : queries.plan(agreement.id(), number).map(AgreementQueries.Told::plan);
    }
}
