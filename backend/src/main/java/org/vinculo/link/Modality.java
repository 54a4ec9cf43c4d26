package org.vinculo.link;

/** A way in which partners work together. */
public enum Modality {
    TECHNICAL_ASSISTANCE,
    EXPERT_EXCHANGE,
    INTERNSHIPS,
    TRAINING,
    EVENTS,
    MATERIALS,
    PROJECTS
}
