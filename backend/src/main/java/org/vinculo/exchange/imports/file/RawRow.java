package org.vinculo.exchange.imports.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A row as it comes out of the file, before it is known which one is the header.
 *
 * @param cells without the empty ones at the end
 * @param written how many cells the file has for it, with the empty ones at the end; for a sheet, which leaves out what
 *        is empty, as many as anybody could want
 */
record RawRow(int number, List<String> cells, int written, Set<TableRow.Note> notes) {

    /** Where all cells that are not written are empty ones. */
    static final int ALL = Integer.MAX_VALUE;

    boolean isEmpty() {
        return cells.isEmpty();
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    RawRow repaired(List<String> cells, TableRow.Note note) {
        var all = EnumSet.of(note);
        all.addAll(notes);
        return new RawRow(number, List.copyOf(cells), written, all);
    }
}
