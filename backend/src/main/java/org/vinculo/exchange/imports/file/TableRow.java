package org.vinculo.exchange.imports.file;

import java.util.List;
import java.util.Set;

/**
 * One row below the header.
 *
 * @param number as the person sees it in the file, counted from 1: the sheet's row, or the record of a CSV
 * @param cells as they stand in the file ({@link CellText#clean} makes them fit to keep), one for each column at least;
 *        what stands beyond the last column follows
 * @param notes what was repaired, and what the row seems to be
 */
public record TableRow(int number, List<String> cells, Set<Note> notes) {

    /** What there is to say of a row. */
    public enum Note {
        /** Nothing stands in it. */
        EMPTY,
        /** The header once more. */
        REPEATED_HEADER,
        /** A sum of those above, not one of them. */
        TOTAL,
        /** A record of a CSV that ends before the last column. */
        TOO_FEW_CELLS,
        /** Something stands beyond the last column. */
        TOO_MANY_CELLS,
        /** Takes a value from the merged cells above. */
        MERGED,
        /** Has a value that the workbook had calculated, or an error in its place. */
        FORMULA,
        /** Has a footnote's mark behind a value, or is a footnote. */
        FOOTNOTE
    }
}
