package org.vinculo.shared.listing;

/**
 * A column of a list's tables in files.
 *
 * @param typed whether it holds what people typed, which a spreadsheet could take for a formula
 */
public record Column(String name, String expression, boolean typed) {

    public static Column of(String name, String expression) {
        return new Column(name, expression, false);
    }

    /** A column with text of people's own. */
    public static Column typed(String name, String expression) {
        return new Column(name, expression, true);
    }

    String asIs() {
        return expression + " AS \"" + name + '"';
    }

    /** Text that a spreadsheet would run as a formula is set off ({@link FormulaGuard}). */
    String harmless() {
        return typed ? FormulaGuard.on(expression) + " AS \"" + name + '"' : asIs();
    }
}
