package org.vinculo.exchange.imports.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.vinculo.shared.listing.FormulaGuard;

/** Makes what stands in a cell fit to keep and compare. */
public final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Z}]+");

    /** Characters nobody sees: controls, direction, joiners, soft hyphens, lone surrogates, what has no meaning. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFD&&[^\\s\\u0085]]+");

    private static final String MARKS = "*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹";
    private static final Pattern BRACKET = Pattern.compile("\\[(?:\\d{1,3}|\\p{L}|[Nn]ot[ae] \\d{1,3})\\]");
    private static final int LONGEST_BRACKET = 10;

    /** Square and cubic measures end like a footnote. */
    private static final Pattern MEASURE = Pattern.compile("(?:.*[^\\p{L}])?[kcdhm]?m[²³]", Pattern.DOTALL);

    private CellText() {
    }

    /** Composed (NFC), without an export's apostrophe before what looks like a formula, trimmed, in one line. */
    public static String clean(String raw) {
        var text = FormulaGuard.off(raw);
        if (isPlain(text)) {
            return text;
        }
        var visible = HIDDEN.matcher(text).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** As most cells are: Latin letters, figures and marks with single spaces between them, which is clean already. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean seen = here > ' ' && here < '\u007F' || here > '\u00A0' && here < '\u0250' && here != '\u00AD';
            if (!seen && (here != ' ' || before == ' ')) {
                return false;
            }
            before = here;
        }
        return text.isEmpty() || before != ' ';
    }

    /**
     * Without the marks of footnotes at the end: asterisks, daggers, raised digits, a number or letter in square
     * brackets. Round brackets stay, as years and districts stand in them; so does what would leave nothing.
     */
    public static String footnoteStripped(String text) {
        var whole = text.strip();
        var bare = whole;
        for (int length = -1; length != bare.length();) {
            length = bare.length();
            bare = bare.substring(0, length - lastMark(bare)).stripTrailing();
        }
        return bare.isEmpty() ? whole : bare;
    }

    /** How long the mark at the end is. */
    private static int lastMark(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (MARKS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return MEASURE.matcher(text.substring(Math.max(0, text.length() - LONGEST_BRACKET))).matches() ? 0 : 1;
        }
        int opened = text.endsWith("]") ? text.lastIndexOf('[') : -1;
        int length = text.length() - opened;
        boolean mark = opened >= 0 && length <= LONGEST_BRACKET && BRACKET.matcher(text.substring(opened)).matches();
        return mark ? length : 0;
    }
}
