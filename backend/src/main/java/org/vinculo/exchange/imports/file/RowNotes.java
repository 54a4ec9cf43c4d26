package org.vinculo.exchange.imports.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vinculo.exchange.imports.file.TableRow.Note;

/** Says of rows what they seem to be, by the header above them. */
final class RowNotes {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:sub-?)?(?:total(?:es|i|s)?|totaux|sumas?|sum|soma|somme|somma|gesamt|insgesamt|summe)"
                    + "(?: (?:general(?:es)?|generale|geral|général|complessivo|de \\p{L}++))?+ ?[:=]?+");
    private static final Pattern TOTAL_WITH_NUMBER = Pattern.compile(TOTAL.pattern() + " ?[\\d.,]++");
    private static final Pattern NUMBER = Pattern.compile("[+-]?+\\d[\\d .,]*+ ?%?+");
    private static final Pattern REMARK = Pattern.compile(
            "(?:[*†‡¹²³]|\\[?(?:notas?|fuentes?|sources?|nota bene|notes?)\\b).*+", Pattern.DOTALL);
    private static final int LONGEST_LABEL = 60;

    private final List<String> header;
    private final int width;

    RowNotes(RawRow header, int width) {
        this.header = header.cells().stream().map(RowNotes::folded).toList();
        this.width = width;
    }

    TableRow on(RawRow row) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        var notes = EnumSet.noneOf(Note.class);
        notes.addAll(row.notes());
        if (row.isEmpty()) {
            notes.add(Note.EMPTY);
        } else {
            look(row, notes);
        }
        return new TableRow(row.number(), List.copyOf(cells), Collections.unmodifiableSet(notes));
    }

    private void look(RawRow row, Set<Note> notes) {
        var texts = row.cells().stream().map(RowNotes::folded).toList();
        if (texts.equals(header)) {
            notes.add(Note.REPEATED_HEADER);
        }
        var filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (isTotal(filled)) {
            notes.add(Note.TOTAL);
        }
        if (hasFootnote(row, filled)) {
            notes.add(Note.FOOTNOTE);
        }
        if (row.written() < width) {
            notes.add(Note.TOO_FEW_CELLS);
        }
        if (row.cells().size() > width) {
            notes.add(Note.TOO_MANY_CELLS);
        }
    }

    /** A place could be called so too; but then something stands beside it that is no number. */
    private static boolean isTotal(List<String> filled) {
        if (filled.isEmpty() || filled.getFirst().length() > LONGEST_LABEL) {
            return false;
        }
        var label = filled.getFirst();
        return filled.size() == 1 ? TOTAL_WITH_NUMBER.matcher(label).matches()
                : TOTAL.matcher(label).matches()
                        && filled.stream().skip(1).allMatch(text -> NUMBER.matcher(text).matches());
    }

    private boolean hasFootnote(RawRow row, List<String> filled) {
        return width > 1 && filled.size() == 1 && REMARK.matcher(filled.getFirst()).matches()
                || row.cells().stream().anyMatch(cell -> !CellText.footnoteStripped(cell).equals(cell.strip()));
    }

    private static String folded(String cell) {
        return CellText.clean(cell).toLowerCase(Locale.ROOT);
    }
}
