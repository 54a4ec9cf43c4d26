package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.TableRow.Note;

/** Puts the rows of a sheet together, whose cells may be missing and in any order. */
final class SheetRows {

    /** Sheets are often formatted far below their last value: rows without any count only when something follows. */
    private static final int MOST_EMPTY = 1_000;

    private final XMLStreamReader xml;
    private final SheetCell cell;
    private final Queue<RawRow> ready = new ArrayDeque<>();
    private int number;

    SheetRows(XMLStreamReader xml, CellFormats formats, SharedTexts texts) {
        this.xml = xml;
        this.cell = new SheetCell(xml, formats, texts);
    }

    /** The next row, null behind the last that has something. */
    @Nullable RawRow next() throws XMLStreamException, IOException, UnreadableFile {
        var waiting = ready.poll();
        if (waiting != null) {
            return waiting;
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (isEnd("sheetData", event)) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                var row = row();
                if (!row.isEmpty() || ready.size() < MOST_EMPTY) {
                    ready.add(row);
                }
                if (!row.isEmpty()) {
                    return ready.poll();
                }
            }
        }
        ready.clear();
        return null;
    }

    private RawRow row() throws XMLStreamException, IOException, UnreadableFile {
        number = Math.max(1, Xml.number(Xml.attribute(xml, "r"), number + 1));
        var cells = new Cells();
        int column = -1;
        while (!isEnd("row", xml.next())) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                column = cell.column(column + 1);
                cells.set(column, cell.read(number, cells.notes));
            }
        }
        return new RawRow(number, cells.whole(), RawRow.ALL, Collections.unmodifiableSet(cells.notes));
    }

    private boolean isEnd(String element, int event) {
        return event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** The cells of one row. */
    static final class Cells {

        final Set<Note> notes = EnumSet.noneOf(Note.class);
        private final String[] texts = new String[Limits.MOST_COLUMNS];
        private int width;

        Cells() {
            Arrays.fill(texts, "");
        }

        /** @throws UnreadableFile TOO_MANY_COLUMNS */
        void set(int column, String text) throws UnreadableFile {
            if (text.isBlank()) {
                return;
            }
            if (column >= Limits.MOST_COLUMNS) {
                throw new UnreadableFile(UnreadableFile.Code.TOO_MANY_COLUMNS, Limits.MOST_COLUMNS);
            }
            texts[column] = text;
            width = Math.max(width, column + 1);
        }

        List<String> whole() {
            return List.of(Arrays.copyOf(texts, width));
        }
    }
}
