package org.vinculo.link;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The states of a link, from a draft to its end; which leads to which, {@link LinkTransition} says. */
public enum LinkState {
    DRAFT,
    RETURNED,
    SUBMITTED,
    IN_REVIEW,
    CLEARED,
    OBJECTED,
    ACTIVE,
    SUSPENDED,
    LAPSED,
    CONCLUDED,
    EXPIRED,
    DISCARDED,
    VOID;

    private static final Set<LinkState> OPEN = Set.of(DRAFT, RETURNED);
    private static final Set<LinkState> UNDER_CLEARANCE = Set.of(SUBMITTED, IN_REVIEW, CLEARED);
    private static final Set<LinkState> IN_FORCE = Set.of(ACTIVE, SUSPENDED, LAPSED);
    private static final Set<LinkState> GONE = Set.of(DISCARDED, VOID);

    /** Those that stay out of lists unless they are asked for: nothing is deleted, but mistakes need not be seen. */
    public boolean gone() {
        return GONE.contains(this);
    }

    /** Whether it is or was in force, which nothing is without a beginning. */
    boolean begun() {
        return IN_FORCE.contains(this) || this == CONCLUDED;
    }

    /** Whether anything of the record may still be corrected. */
    boolean editable() {
        return OPEN.contains(this) || UNDER_CLEARANCE.contains(this) || IN_FORCE.contains(this);
    }

    /**
     * Whether participants, type, themes, instrument and end may be changed: what was approved stays approved, so they
     * rest from submission on, and after clearance change by an amendment only. A link that nobody approved here,
     * because it is older than the registry or needs no opinion, has nothing that an amendment would protect.
     */
    boolean materialEditable(Clearance clearance) {
        return OPEN.contains(this) || IN_FORCE.contains(this) && clearance != Clearance.NONE;
    }

    /** Whether something can have happened under the link. */
    boolean mayHaveActivities() {
        return editable() || this == CONCLUDED;
    }

    /** The states that a state leads to. */
    List<LinkState> next() {
        return Arrays.stream(LinkTransition.values()).filter(each -> each.from().contains(this))
                .map(LinkTransition::to).distinct().toList();
    }
}
