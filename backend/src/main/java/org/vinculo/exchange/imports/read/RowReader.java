package org.vinculo.exchange.imports.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.CellText;
import org.vinculo.exchange.imports.file.TableRow;
import org.vinculo.exchange.imports.kind.ImportField;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.exchange.imports.kind.ImportMapping;
import org.vinculo.exchange.imports.kind.RateColumns;

/** Reads rows of one file by its mapping. Pure: the same row always reads the same. */
public final class RowReader {

    /** Rows that mean no record. */
    private static final Map<TableRow.Note, String> BLANK = Map.of(TableRow.Note.EMPTY, "empty-row",
            TableRow.Note.REPEATED_HEADER, "repeated-header", TableRow.Note.TOTAL, "total-row");

    private static final Map<TableRow.Note, String> REMARKS = Map.of(TableRow.Note.TOO_FEW_CELLS, "too-few-cells",
            TableRow.Note.TOO_MANY_CELLS, "too-many-cells", TableRow.Note.MERGED, "merged-cells",
            TableRow.Note.FORMULA, "formula");

    private static final Set<String> MISSING = Set.of("n a", "s d", "nd", "n d", "null", "none");

    private final ImportKind kind;
    private final ImportMapping mapping;
    private final Map<String, String> themes;
    private final Map<String, Integer> rateColumns;

    /**
     * @param themes codes by name, names as {@link #comparable} has them
     * @param names of the file's columns
     */
    public RowReader(ImportKind kind, ImportMapping mapping, Map<String, String> themes, List<String> names) {
        this.kind = kind;
        this.mapping = mapping;
        this.themes = themes;
        this.rateColumns = kind == ImportKind.EXCHANGE_RATES ? RateColumns.of(mapping, names) : Map.of();
    }

    /** How names of themes are compared: plain letters, lower case. */
    public static String comparable(String name) {
        return Words.plain(name);
    }

    public ReadRow read(TableRow row) {
        var reasons = new ArrayList<Reason>();
        for (var note : row.notes()) {
            if (BLANK.containsKey(note)) {
                return new ReadRow(row.number(), row.cells(), Map.of(), Map.of(), List.of(Reason.of(BLANK.get(note))), true, true);
            }
            if (REMARKS.containsKey(note)) {
                reasons.add(Reason.of(REMARKS.get(note)));
            }
        }
        var statement = new Statement(themes, reasons);
        for (var field : kind.fields()) {
            var text = text(field, row.cells());
            if (text != null) {
                statement.say(field, text);
            }
        }
        var mentions = new LinkedHashMap<String, Mention>();
        kind.places().forEach(place -> mentions.putAll(statement.mention(place)));
        kind.fields().stream().filter(ImportField::required).filter(field -> !statement.says(field.name()))
                .forEach(field -> statement.refuse(new Reason("missing-value", field.name(), null, null)));
        statement.checkTogether();
        if (kind == ImportKind.EXCHANGE_RATES) {
            statement.quote(quoted(row.cells()));
        }
        return new ReadRow(row.number(), row.cells(), statement.fields(), mentions, reasons, statement.readable(), false);
    }

    /** The rates of a row that has one column for each currency. */
    private Map<String, String> quoted(List<String> cells) {
        var quoted = new LinkedHashMap<String, String>();
        rateColumns.forEach((currency, column) -> {
            var text = column < cells.size() ? CellText.clean(cells.get(column)) : "";
            if (!text.isEmpty() && !saysNothing(text)) {
                quoted.put(currency, text);
            }
        });
        return quoted;
    }

    private @Nullable String text(ImportField field, List<String> cells) {
        var column = mapping.columns().get(field.name());
        var raw = column != null && column < cells.size() ? CellText.clean(cells.get(column)) : "";
        if (raw.isEmpty() || saysNothing(raw)) {
            raw = mapping.constants().getOrDefault(field.name(), "");
        }
        return raw.isEmpty() ? null : raw;
    }

    /** What people write where there is nothing to write: a dash, "n/a", "s/d". */
    private static boolean saysNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit) || text.length() <= 4 && MISSING.contains(Words.plain(text).strip());
    }
}
