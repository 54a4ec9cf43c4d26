package org.vinculo.exchange.imports;

/** How far an import has come; what ends in -ING is being worked on. */
public enum ImportState {
    UPLOADED, PREVIEWING, PREVIEWED, APPLYING, APPLIED, UNDOING, UNDONE, FAILED, DISCARDED
}
