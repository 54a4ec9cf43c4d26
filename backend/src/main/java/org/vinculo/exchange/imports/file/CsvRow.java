package org.vinculo.exchange.imports.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a record together while it is parsed; one that is too long or too wide is refused before it is whole. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<RawRow> {

    /** Spreadsheets write thousands of empty cells at the end of a row, which cost nothing; this many none writes. */
    private static final int MOST_WRITTEN = 20_000;

    private final List<String> cells = new ArrayList<>();
    private int number;

    /** Of the record that is being read, counted from 1. */
    int number() {
        return number;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        number++;
        cells.clear();
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (length > Limits.LONGEST_CELL) {
            throw new Refused(new UnreadableFile(UnreadableFile.Code.LINE_TOO_LONG, number, Limits.LONGEST_CELL));
        }
        if (column >= MOST_WRITTEN || length > 0 && column >= Limits.MOST_COLUMNS) {
            throw new Refused(new UnreadableFile(UnreadableFile.Code.TOO_MANY_COLUMNS, Limits.MOST_COLUMNS));
        }
        if (length > 0) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected RawRow buildRecord() {
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new RawRow(number, List.copyOf(cells), getFieldCount(), Set.of());
    }

    /** Carries a refusal through the parser. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        final UnreadableFile file;

        Refused(UnreadableFile file) {
            super(file);
            this.file = file;
        }
    }
}
