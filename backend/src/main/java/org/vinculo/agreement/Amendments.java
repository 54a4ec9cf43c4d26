package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vinculo.link.ReasonDraft;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.ProblemException;

/** Changes signed plans, each time by a plan of its own, while the earlier ones stay as they were. */
@ApplicationScoped
class Amendments {

    private final AgreementDesk desk;
    private final AgreementStatements statements;
    private final PlanStore plans;
    private final Signing signing;

    @Inject
    Amendments(AgreementDesk desk, AgreementStatements statements, PlanStore plans, Signing signing) {
        this.desk = desk;
        this.statements = statements;
        this.plans = plans;
        this.signing = signing;
    }

    /** @throws ProblemException as any change; 409 when nothing is signed, or an amendment is in preparation */
    @Transactional
    Tagged<AgreementView> prepare(UUID id, long version, ReasonDraft reason) {
        var why = statements.reason(reason.reason());
        var taken = desk.take(id, version);
        requireBinding(taken);
        if (taken.before().amendment() != null) {
            throw ProblemException.conflict("agreement-amendment-open");
        }
        int number = taken.before().plans().getLast().number() + 1;
        plans.openAs(id, number, taken.before().plan().number(), why);
        return desk.put(taken, "AMENDMENT_PREPARED", why);
    }

    /** @throws ProblemException as any change; 404 when that amendment is not in preparation; 409 as for signing */
    @Transactional
    Tagged<AgreementView> sign(UUID id, int number, long version, EventDrafts.Day day) {
        var taken = desk.takeWithLink(id, version);
        var amendment = prepared(taken, number);
        statements.happened(day.on(), taken.before().plan().signedOn());
        plans.sign(id, number, day.on(), signing.require(taken, amendment));
        return desk.put(taken, "AMENDED", String.valueOf(amendment.reason()));
    }

    /** @throws ProblemException as any change; 404 when that amendment is not in preparation */
    @Transactional
    Tagged<AgreementView> discard(UUID id, int number, long version, ReasonDraft reason) {
        var why = statements.reason(reason.reason());
        var taken = desk.take(id, version);
        prepared(taken, number);
        plans.discardPrepared(id);
        return desk.put(taken, "AMENDMENT_DISCARDED", why);
    }

    private static Plan prepared(AgreementDesk.Taken taken, int number) {
        requireBinding(taken);
        var amendment = taken.before().amendment();
        if (amendment == null || amendment.number() != number) {
            throw ProblemException.notFound();
        }
        return amendment;
    }

    private static void requireBinding(AgreementDesk.Taken taken) {
        if (!taken.agreement().state.binding()) {
            throw ProblemException.conflict(taken.agreement().state == AgreementState.DRAFT ? "agreement-not-signed"
                    : AgreementDesk.closed(taken.agreement().state));
        }
    }
}
