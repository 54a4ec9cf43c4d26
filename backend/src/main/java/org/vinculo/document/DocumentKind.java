package org.vinculo.document;

/** What a document is to its record. */
public enum DocumentKind {
    /** What was or will be signed: a memorandum, a letter of intent. */
    INSTRUMENT,
    /** What came back with signatures. */
    SIGNED_COPY,
    PLAN,
    BUDGET,
    REPORT,
    EVALUATION,
    MINUTES,
    LETTER,
    PHOTO,
    OTHER
}
