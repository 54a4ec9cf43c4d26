package org.vinculo.exchange.imports.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The row that names the columns, found among the first: the first one with at least two texts that fills at least half
 * the width of what follows. Titles, remarks and the names of groups of columns above it are too narrow for that.
 *
 * @param at where it stands among the rows
 * @param names one for each column, none empty, none twice
 */
record Header(int at, List<String> names) {

    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[\\d\\s.,:/%+$€-]*\\d[\\d\\s.,:/%+$€-]*");
    private static final int LONGEST_NAME = 200;

    static Optional<Header> of(List<RawRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (isOne(rows, at)) {
                var row = rows.get(at);
                int width = Math.max(row.cells().size(), width(rows.subList(at + 1, rows.size())));
                return Optional.of(new Header(at, names(row, width)));
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(List<RawRow> rows, int at) {
        var row = rows.get(at);
        long filled = row.filled();
        long texts = row.cells().stream().filter(Header::isText).count();
        return texts >= 2 && 2 * texts > filled && 2 * filled >= width(rows.subList(at + 1, rows.size()));
    }

    private static boolean isText(String cell) {
        return !cell.isBlank() && !(cell.length() < LONGEST_NAME && NUMBER_OR_DATE.matcher(cell.strip()).matches());
    }

    /** What most of the rows reach to: the median, so that a stray cell far out makes no columns. */
    private static int width(List<RawRow> rows) {
        var widths = rows.stream().filter(row -> !row.isEmpty()).mapToInt(row -> row.cells().size()).sorted().toArray();
        return widths.length == 0 ? 0 : widths[widths.length / 2];
    }

    private static List<String> names(RawRow row, int width) {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (int column = 0; column < width; column++) {
            var cell = shortened(CellText.clean(row.cell(column)));
            names.add(unique(cell.isEmpty() ? "column " + (column + 1) : cell, taken));
        }
        return List.copyOf(names);
    }

    private static String unique(String name, Set<String> taken) {
        var unique = name;
        for (int again = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); again++) {
            unique = name + " (" + again + ')';
        }
        return unique;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
