package org.vinculo.agreement;

import static org.vinculo.agreement.AgreementState.CLOSED;
import static org.vinculo.agreement.AgreementState.DISCARDED;
import static org.vinculo.agreement.AgreementState.DRAFT;
import static org.vinculo.agreement.AgreementState.IN_FORCE;
import static org.vinculo.agreement.AgreementState.SIGNED;
import static org.vinculo.agreement.AgreementState.TERMINATED;
import static org.vinculo.agreement.AgreementState.VOID;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The whole table of what an agreement may become, by whom, and what has to hold. It is the only place that knows: a change
 * of state that is not a row here is refused.
 */
enum AgreementTransition {
    SIGN(EnumSet.of(DRAFT), SIGNED, Who.AUTHORS_SIDE, Guard.LINK_CLEARED, Guard.TWO_COUNTRIES_CONTRIBUTE, Guard.CHECKS, Guard.DATE),
    ENTER_INTO_FORCE(EnumSet.of(SIGNED), IN_FORCE, Who.AUTHORS_SIDE, Guard.DATE),
    CLOSE(EnumSet.of(IN_FORCE), CLOSED, Who.AUTHORS_SIDE, Guard.DATE, Guard.REASON, Guard.NO_AMENDMENT_IN_PREPARATION),
    TERMINATE(EnumSet.of(IN_FORCE), TERMINATED, Who.AUTHORS_SIDE, Guard.DATE, Guard.REASON, Guard.NO_AMENDMENT_IN_PREPARATION),
    DISCARD(EnumSet.of(DRAFT), DISCARDED, Who.AUTHORS_SIDE, Guard.REASON),
    MARK_VOID(EnumSet.complementOf(EnumSet.of(VOID)), VOID, Who.ANALYST_OR_ADMIN, Guard.REASON);

    /** Who may bring a transition about. */
    enum Who {
        /** A mission with a partner of the link in its jurisdiction, or the desk. */
        AUTHORS_SIDE, ANALYST_OR_ADMIN
    }

    /** What has to hold for a transition. */
    enum Guard {
        LINK_CLEARED, TWO_COUNTRIES_CONTRIBUTE, CHECKS, DATE, REASON, NO_AMENDMENT_IN_PREPARATION
    }

    private final Set<AgreementState> from;
    private final AgreementState to;
    private final Who who;
    private final List<Guard> guards;

    AgreementTransition(Set<AgreementState> from, AgreementState to, Who who, Guard... guards) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.who = who;
        this.guards = List.of(guards);
    }

    Set<AgreementState> from() {
        return from;
    }

    AgreementState to() {
        return to;
    }

    Who who() {
        return who;
    }

    boolean has(Guard guard) {
        return guards.contains(guard);
    }
}
