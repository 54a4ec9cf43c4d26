package org.vinculo.exchange.imports.file;

import java.util.List;

/**
 * A column, as its header names it.
 *
 * @param index counted from 0
 * @param name never empty, and not that of another column; a column without one is {@code column 3}
 * @param samples up to three different values that are not empty
 */
public record TableColumn(int index, String name, List<String> samples) {
}
