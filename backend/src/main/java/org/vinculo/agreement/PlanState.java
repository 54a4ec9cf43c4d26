package org.vinculo.agreement;

/** Whether a plan is in preparation, holds or held, or was given up. */
public enum PlanState {
    DRAFT,
    SIGNED,
    DISCARDED
}
