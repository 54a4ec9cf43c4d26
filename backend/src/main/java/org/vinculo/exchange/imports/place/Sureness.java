package org.vinculo.exchange.imports.place;

/** How sure it is that a form of a name still means the same place, the surest first. */
enum Sureness {
    /** The name as written, but for footnote marks. */
    WHOLE,
    /** Without a word for the kind of place, or with abbreviations written out. */
    PLAIN,
    /** Without a part that may have been essential. */
    CUT
}
