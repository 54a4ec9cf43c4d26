package org.vinculo.agreement.rate;

/** Where a rate comes from, in the order in which they are offered. */
public enum RateKind {
    /** The European Central Bank's reference rate of a day. */
    DAILY,
    /** Stated by a person, with source and reason. */
    MANUAL,
    /** The International Monetary Fund's average over a year. */
    ANNUAL_AVERAGE
}
