package org.vinculo.exchange.imports.file;

/** How much is read before a file is refused. */
final class Limits {

    static final int MOST_COLUMNS = 200;
    static final int MOST_ROWS = 200_000;

    /** What a spreadsheet allows. */
    static final int LONGEST_CELL = 32_767;

    /** Rows that are looked at to know what a file is. */
    static final int SAMPLE = 200;

    private Limits() {
    }
}
