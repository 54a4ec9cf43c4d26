package org.vinculo.agreement;

import java.util.Set;

/** The states of an agreement, from a draft to its end; which leads to which, {@link AgreementTransition} says. */
public enum AgreementState {
    DRAFT,
    SIGNED,
    IN_FORCE,
    CLOSED,
    TERMINATED,
    DISCARDED,
    VOID;

    private static final Set<AgreementState> GONE = Set.of(DISCARDED, VOID);

    /** Those that stay out of lists unless they are asked for. */
    public boolean gone() {
        return GONE.contains(this);
    }

    /** Whether its plan holds, so that it changes by an amendment only. */
    boolean binding() {
        return this == SIGNED || this == IN_FORCE;
    }

    /** Whether anything of the record may still be corrected. */
    boolean editable() {
        return this == DRAFT || binding();
    }
}
