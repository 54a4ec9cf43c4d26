package org.vinculo.agreement.call;

/** What a cap does. */
public enum CapEffect {
    /** What is measured has to reach the limit. */
    AT_LEAST,
    /** What is measured must not go beyond the limit. */
    AT_MOST,
    /** Nothing is refused: beyond the limit, what is measured does not count in caps that look at what counts. */
    COUNTS_AT_MOST
}
