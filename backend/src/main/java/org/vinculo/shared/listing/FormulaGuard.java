package org.vinculo.shared.listing;

import java.util.regex.Pattern;

/**
 * Sets text off that a spreadsheet would run as a formula, with an apostrophe. What begins with apostrophes of its own
 * gets one more, so that taking it off gives back what was there.
 */
public final class FormulaGuard {

    private static final String FORMULA = "^''*[=+@\\t\\r-]";
    private static final Pattern GUARDED = Pattern.compile("'+[=+@\\t\\r-]");

    private FormulaGuard() {
    }

    /** An expression of SQL: the text of another one, set off if need be. */
    static String on(String expression) {
        return "CASE WHEN %1$s ~ '%2$s' THEN '''' || %1$s ELSE %1$s END".formatted(expression, FORMULA);
    }

    /** The text as it was before it was set off. */
    public static String off(String text) {
        return text.startsWith("'") && GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
