package org.vinculo.territory;

/** The generic level of an administration, from the top down; the country's own word is the local type. */
public enum Level {
    REGIONAL,
    INTERMEDIATE,
    MUNICIPAL;

    /** Whether a territory of this level may have one of the other level under it. */
    boolean mayHold(Level child) {
        return compareTo(child) <= 0;
    }
}
