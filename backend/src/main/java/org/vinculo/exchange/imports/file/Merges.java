package org.vinculo.exchange.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.TableRow.Note;

/** Cells that a sheet shows as one although they are several rows: each gets the value that stands in the first. */
final class Merges {

    private static final int MOST = 100_000;

    /** By column, by its first row. */
    private final Map<Integer, TreeMap<Integer, Merge>> columns = new HashMap<>();

    private static final class Merge {

        final int last;
        String value = "";

        Merge(int last) {
            this.last = last;
        }
    }

    private Merges() {
    }

    static Merges of(XMLStreamReader xml) throws XMLStreamException {
        var merges = new Merges();
        int count = 0;
        while (xml.hasNext() && count < MOST) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
                merges.add(Xml.attribute(xml, "ref"));
                count++;
            }
        }
        return merges;
    }

    private void add(@Nullable String reference) {
        var ends = reference == null ? new String[0] : reference.replace("$", "").split(":");
        if (ends.length != 2) {
            return;
        }
        int first = row(ends[0]);
        int last = row(ends[1]);
        int column = SheetCell.column(ends[0], Limits.MOST_COLUMNS);
        if (first > 0 && last > first && column < Limits.MOST_COLUMNS) {
            columns.computeIfAbsent(column, each -> new TreeMap<>()).put(first, new Merge(last));
        }
    }

    private static int row(String reference) {
        int at = 0;
        while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
            at++;
        }
        return Xml.number(reference.substring(at), 0);
    }

    /**
     * The row with what it has of merged cells; of those that are several columns wide, the first. Rows have to come
     * one after the other, beginning below the header: a name that is merged with cells below is none of their values.
     */
    RawRow fill(RawRow row) {
        if (columns.isEmpty() || row.isEmpty()) {
            return row;
        }
        var cells = new ArrayList<>(row.cells());
        boolean filled = false;
        for (var column : columns.entrySet()) {
            var found = column.getValue().floorEntry(row.number());
            if (found != null && found.getKey() == row.number()) {
                found.getValue().value = row.cell(column.getKey());
            } else if (found != null && row.number() <= found.getValue().last && row.cell(column.getKey()).isEmpty()) {
                filled |= put(cells, column.getKey(), found.getValue().value);
            }
        }
        return filled ? row.repaired(cells, Note.MERGED) : row;
    }

    private static boolean put(List<String> cells, int column, String value) {
        while (!value.isEmpty() && cells.size() <= column) {
            cells.add("");
        }
        return !value.isEmpty() && cells.set(column, value) != null;
    }
}
