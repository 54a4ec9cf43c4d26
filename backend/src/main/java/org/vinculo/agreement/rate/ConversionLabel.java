package org.vinculo.agreement.rate;

/** How an amount was converted. */
public enum ConversionLabel {
    /** By a rate between the two currencies. */
    DIRECT,
    /** By two rates with a third currency between. */
    TRIANGULATED,
    /** Not at all: it was in that currency. */
    SAME_CURRENCY
}
