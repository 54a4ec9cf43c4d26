package org.vinculo.exchange.imports.file;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.vinculo.shared.listing.FormulaGuard;

/** Makes what stands in a cell fit to keep and compare. */
public final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\p{Z}]+");

    /** Characters nobody sees: controls, direction, joiners, soft hyphens, lone surrogates, what has no meaning. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\uFFFD&&[^\\s\\u0085]]+");

    /** Letters and digits in brackets, raised digits, asterisks and daggers, when something stands before them. */
    private static final Pattern FOOTNOTES = Pattern.compile(
            "(?<=[^\\s])(?:\\s*+(?:\\[(?:\\d{1,3}|\\p{L}|[Nn]ot[ae] \\d{1,3})\\]|[*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹]))+$");

    private CellText() {
    }

    /** Composed (NFC), without an export's apostrophe before what looks like a formula, trimmed, in one line. */
    public static String clean(String raw) {
        var visible = HIDDEN.matcher(FormulaGuard.off(raw)).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** Without the marks of footnotes at the end. Numbers in round brackets stay, as years and districts stand in them. */
    public static String footnoteStripped(String text) {
        return FOOTNOTES.matcher(text).replaceAll("").strip();
    }
}
