package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.TableRow.Note;

/** Reads the cell that the reader stands on. */
final class SheetCell {

    private static final int LETTERS = 26;
    private static final int FURTHEST = 20_000;

    private final XMLStreamReader xml;
    private final CellFormats formats;
    private final SharedTexts texts;

    SheetCell(XMLStreamReader xml, CellFormats formats, SharedTexts texts) {
        this.xml = xml;
        this.formats = formats;
        this.texts = texts;
    }

    /** Where it stands, counted from 0; some programs leave that out. */
    int column(int next) {
        return column(Xml.attribute(xml, "r"), next);
    }

    static int column(@Nullable String reference, int other) {
        int column = 0;
        for (int at = 0; reference != null && at < reference.length() && column < FURTHEST; at++) {
            int letter = Character.toUpperCase(reference.charAt(at)) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = column * LETTERS + letter + 1;
        }
        return column == 0 ? other : column - 1;
    }

    /**
     * Its value as text; a formula's is the one the workbook had calculated, an error's is empty.
     *
     * @throws UnreadableFile LINE_TOO_LONG
     */
    String read(int row, Set<Note> notes) throws XMLStreamException, IOException, UnreadableFile {
        var type = Xml.attribute(xml, "t");
        int style = Xml.number(Xml.attribute(xml, "s"), 0);
        var value = "";
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c"); event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = value(type, CellXml.plain(xml), style);
                    case "is" -> value = CellXml.rich(xml, "is");
                    case "f" -> {
                        CellXml.plain(xml);
                        notes.add(Note.FORMULA);
                    }
                    default -> CellXml.plain(xml);
                }
            }
        }
        if ("e".equals(type)) {
            notes.add(Note.FORMULA);
        }
        if (value.length() > Limits.LONGEST_CELL) {
            throw new UnreadableFile(UnreadableFile.Code.LINE_TOO_LONG, row, Limits.LONGEST_CELL);
        }
        return value;
    }

    private String value(@Nullable String type, String written, int style)
            throws XMLStreamException, IOException, UnreadableFile {
        return switch (type == null ? "n" : type) {
            case "s" -> written.isBlank() ? "" : texts.get(Xml.number(written.strip(), -1));
            case "b" -> Xml.isTrue(written.strip()) ? "true" : "false";
            case "e" -> "";
            case "d" -> written.strip().replaceFirst("T00:00:00(?:\\.0+)?Z?$", "");
            case "str", "inlineStr" -> CellXml.unescaped(written);
            default -> formats.text(written.strip(), style);
        };
    }
}
