package org.vinculo.exchange.imports.read;

import java.util.List;
import java.util.Map;

/**
 * A row as it was understood.
 *
 * @param fields what it says of the record, by field
 * @param mentions the places it names, by the prefix of their fields
 * @param readable whether it can be written as far as it alone says
 * @param blank whether it means no record at all: empty, a repeated header, a total
 */
public record ReadRow(int number, List<String> cells, Map<String, Object> fields, Map<String, Mention> mentions,
        List<Reason> reasons, boolean readable, boolean blank) {
}
