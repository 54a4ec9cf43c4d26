package org.vinculo.document;

/** Nothing is deleted: what was put on record by mistake is void, and only those see it who see behind its record. */
public enum DocumentState {
    CURRENT,
    VOID
}
