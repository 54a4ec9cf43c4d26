package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.link.ReasonDraft;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.text.DateRules;

/** Brings the transitions of an agreement about, as {@link AgreementTransition} allows them. */
@ApplicationScoped
class AgreementEvents {

    private final LinkPolicy policy;
    private final AgreementDesk desk;
    private final AgreementStatements statements;
    private final AgreementParts parts;
    private final PlanStore plans;
    private final Signing signing;

    @Inject
    AgreementEvents(LinkPolicy policy, AgreementDesk desk, AgreementStatements statements, AgreementParts parts, PlanStore plans,
            Signing signing) {
        this.policy = policy;
        this.desk = desk;
        this.statements = statements;
        this.parts = parts;
        this.plans = plans;
        this.signing = signing;
    }

    /** @throws ProblemException as any change; 409 when the link, the plan or a cap of the call does not allow it */
    @Transactional
    Tagged<AgreementView> sign(UUID id, long version, EventDrafts.Signature signature) {
        var taken = desk.takeWithLink(id, version);
        var agreement = taken.agreement();
        require(AgreementTransition.SIGN, taken);
        statements.happened(signature.on(), null);
        var effective = signature.effectiveOn() == null ? agreement.effectiveOn : signature.effectiveOn();
        inOrder(effective, signature, agreement.closesOn);
        var terms = signing.require(taken, taken.before().plan());
        plans.sign(id, 0, signature.on(), terms);
        agreement.signedOn = signature.on();
        agreement.effectiveOn = effective;
        return become(taken, AgreementTransition.SIGN, signature.on(), null);
    }

    private static void inOrder(@Nullable LocalDate effective, EventDrafts.Signature signature, @Nullable LocalDate closes) {
        var errors = new ArrayList<FieldError>();
        DateRules.inRange(signature.effectiveOn(), "/effectiveOn", errors);
        if (closes != null && closes.isBefore(signature.on())) {
            errors.add(FieldError.at("/on", "after-closing", closes));
        }
        if (closes != null && effective != null && closes.isBefore(effective)) {
            errors.add(FieldError.at("/effectiveOn", "after-closing", closes));
        }
        AgreementStatements.refuse(errors);
    }

    /** @throws ProblemException as any change; 409 unless it is signed and not in force yet */
    @Transactional
    Tagged<AgreementView> enterIntoForce(UUID id, long version, EventDrafts.Day day) {
        var taken = desk.take(id, version);
        require(AgreementTransition.ENTER_INTO_FORCE, taken);
        statements.happened(day.on(), taken.agreement().signedOn);
        if (taken.agreement().closesOn != null && taken.agreement().closesOn.isBefore(day.on())) {
            throw ProblemException.validation(FieldError.at("/on", "after-closing", taken.agreement().closesOn));
        }
        taken.agreement().effectiveOn = day.on();
        return become(taken, AgreementTransition.ENTER_INTO_FORCE, day.on(), null);
    }

    /** Closes or terminates. @throws ProblemException as any change; 409 unless it is in force, or while it is being amended */
    @Transactional
    Tagged<AgreementView> end(UUID id, long version, AgreementTransition transition, EventDrafts.End end) {
        var why = statements.reason(end.reason());
        var taken = desk.take(id, version);
        require(transition, taken);
        statements.happened(end.on(), taken.agreement().effectiveOn);
        taken.agreement().endedOn = end.on();
        taken.agreement().endReason = why;
        return become(taken, transition, end.on(), why);
    }

    /** Discards or declares void. @throws ProblemException as any change; 403 when it is not the viewer's to do */
    @Transactional
    Tagged<AgreementView> leave(UUID id, long version, AgreementTransition transition, ReasonDraft reason) {
        var why = statements.reason(reason.reason());
        var taken = desk.take(id, version);
        if (transition.who() == AgreementTransition.Who.ANALYST_OR_ADMIN && !policy.mayVoid()) {
            throw ProblemException.forbidden("role-may-not-void-agreements");
        }
        require(transition, taken);
        plans.discardPrepared(id);
        return become(taken, transition, null, why);
    }

    private Tagged<AgreementView> become(AgreementDesk.Taken taken, AgreementTransition transition, @Nullable LocalDate on,
            @Nullable String why) {
        var agreement = taken.agreement();
        parts.transition(agreement.id, agreement.state, transition.to(), on, why);
        agreement.become(transition.to());
        return why == null ? desk.put(taken, transition.to().name()) : desk.put(taken, transition.to().name(), why);
    }

    private static void require(AgreementTransition transition, AgreementDesk.Taken taken) {
        refusal(transition, taken.before()).ifPresent(reason -> {
            throw ProblemException.conflict(reason);
        });
    }

    /** Why an agreement's own state does not allow a transition: a key of {@code detail.*}; empty when it does. */
    static Optional<String> refusal(AgreementTransition transition, AgreementView agreement) {
        if (!transition.from().contains(agreement.state())) {
            return Optional.of(agreement.state() == AgreementState.VOID ? "agreement-void" : switch (transition) {
                case SIGN, DISCARD -> "agreement-not-in-preparation";
                case ENTER_INTO_FORCE -> "agreement-not-signed";
                default -> "agreement-not-in-force";
            });
        }
        return transition.has(AgreementTransition.Guard.NO_AMENDMENT_IN_PREPARATION) && agreement.amendment() != null
                ? Optional.of("agreement-amendment-open") : Optional.empty();
    }
}
