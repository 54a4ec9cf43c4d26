package org.vinculo.exchange.imports.place;

/** What a word beside a name says of the level that is meant. */
enum Hint {
    MUNICIPAL,
    /** Regional or intermediate. */
    ABOVE,
    /** A district: one or the other, by country. */
    UNCLEAR
}
