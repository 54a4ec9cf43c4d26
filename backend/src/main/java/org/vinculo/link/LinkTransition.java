package org.vinculo.link;

import static org.vinculo.link.LinkState.ACTIVE;
import static org.vinculo.link.LinkState.CLEARED;
import static org.vinculo.link.LinkState.CONCLUDED;
import static org.vinculo.link.LinkState.DRAFT;
import static org.vinculo.link.LinkState.EXPIRED;
import static org.vinculo.link.LinkState.IN_REVIEW;
import static org.vinculo.link.LinkState.LAPSED;
import static org.vinculo.link.LinkState.OBJECTED;
import static org.vinculo.link.LinkState.RETURNED;
import static org.vinculo.link.LinkState.SUBMITTED;
import static org.vinculo.link.LinkState.SUSPENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole table of what a link may become, by whom, and what has to hold. It is the only place that knows: a change
 * of state that is not a row here is refused. So far the API offers DISCARD and MARK_VOID; the review of links will
 * open the others.
 */
enum LinkTransition {
    SUBMIT(EnumSet.of(DRAFT, RETURNED), SUBMITTED, Who.AUTHORS_SIDE,
            Guard.PARTNERS, Guard.THEME, Guard.OBJECTIVES, Guard.START),
    DISCARD(EnumSet.of(DRAFT, RETURNED), LinkState.DISCARDED, Who.AUTHORS_SIDE, Guard.REASON),
    CLAIM(EnumSet.of(SUBMITTED), IN_REVIEW, Who.REVIEWER, Guard.FOUR_EYES),
    WITHDRAW(EnumSet.of(SUBMITTED, IN_REVIEW), DRAFT, Who.SUBMITTER, Guard.REASON),
    RETURN(EnumSet.of(IN_REVIEW), RETURNED, Who.HOLDING_REVIEWER, Guard.REASON, Guard.REMARKS),
    CLEAR(EnumSet.of(IN_REVIEW), CLEARED, Who.HOLDING_REVIEWER, Guard.FOUR_EYES, Guard.CHECKLIST, Guard.OPINION),
    OBJECT(EnumSet.of(IN_REVIEW), OBJECTED, Who.HOLDING_REVIEWER, Guard.FOUR_EYES, Guard.REASON),
    SIGN(EnumSet.of(CLEARED), ACTIVE, Who.AUTHORS_SIDE, Guard.SIGNED_INSTRUMENT, Guard.DATE),
    EXPIRE(EnumSet.of(CLEARED), EXPIRED, Who.CLOCK, Guard.NOT_SIGNED_IN_TIME),
    SUSPEND(EnumSet.of(ACTIVE), SUSPENDED, Who.ANALYST_OR_REVIEWER, Guard.REASON),
    RESUME(EnumSet.of(SUSPENDED), ACTIVE, Who.ANALYST_OR_REVIEWER, Guard.REASON),
    LAPSE(EnumSet.of(ACTIVE, SUSPENDED), LAPSED, Who.CLOCK, Guard.END_PASSED),
    RENEW(EnumSet.of(LAPSED), ACTIVE, Who.AUTHORS_SIDE, Guard.AMENDMENT_WITH_NEW_END),
    CONCLUDE(EnumSet.of(ACTIVE, SUSPENDED, LAPSED), CONCLUDED, Who.AUTHORS_SIDE, Guard.DATE, Guard.REASON),
    MARK_VOID(EnumSet.complementOf(EnumSet.of(LinkState.VOID)), LinkState.VOID, Who.ANALYST_OR_ADMIN, Guard.REASON);

    /** Who may bring a transition about. */
    enum Who {
        /** A mission within its jurisdiction, or the desk. */
        AUTHORS_SIDE, SUBMITTER, REVIEWER, HOLDING_REVIEWER, ANALYST_OR_REVIEWER, ANALYST_OR_ADMIN, CLOCK
    }

    /** What has to hold for a transition. */
    enum Guard {
        PARTNERS, THEME, OBJECTIVES, START, REASON, REMARKS, FOUR_EYES, CHECKLIST, OPINION, SIGNED_INSTRUMENT, DATE,
        NOT_SIGNED_IN_TIME, END_PASSED, AMENDMENT_WITH_NEW_END
    }

    private final Set<LinkState> from;
    private final LinkState to;
    private final Who who;
    private final List<Guard> guards;

    LinkTransition(Set<LinkState> from, LinkState to, Who who, Guard... guards) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.who = who;
        this.guards = List.of(guards);
    }

    /** The row that leads from one state to another, if the table has one. */
    static Optional<LinkTransition> between(LinkState from, LinkState to) {
        return Arrays.stream(values()).filter(each -> each.to == to && each.from.contains(from)).findFirst();
    }

    Set<LinkState> from() {
        return from;
    }

    LinkState to() {
        return to;
    }

    Who who() {
        return who;
    }

    List<Guard> guards() {
        return guards;
    }
}
