package org.vinculo.exchange.imports.kind;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lists of exchange rates come in two shapes: long, in which a row is a day and a currency, and wide, in which a row is a
 * day and each currency has a column called by its code.
 */
public final class RateColumns {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private static final List<String> DATE = List.of("date", "fecha", "data", "year", "ano", "annee", "anno");
    private static final List<String> CURRENCY = List.of("currency", "moneda", "divisa", "monnaie", "devise", "valuta", "moeda");
    private static final List<String> RATE = List.of("rate", "cambio", "cotiz", "taux", "tasso", "taxa", "cours");

    private RateColumns() {
    }

    /** A long list is taken for averages against the dollar, a wide one for daily rates of the euro: the ones there are. */
    static ImportMapping guess(List<String> names) {
        var columns = new LinkedHashMap<String, Integer>();
        find("date", DATE, names, columns);
        find("currency", CURRENCY, names, columns);
        boolean wide = !columns.containsKey("currency");
        if (!wide) {
            find("rate", RATE, names, columns);
        }
        return new ImportMapping(columns, Map.of("kind", wide ? "DAILY" : "ANNUAL_AVERAGE", "base", wide ? "EUR" : "USD"));
    }

    /** Columns by the currency whose rates they hold; none where the mapping says the currency. */
    public static Map<String, Integer> of(ImportMapping mapping, List<String> names) {
        var columns = new LinkedHashMap<String, Integer>();
        if (!mapping.columns().containsKey("currency") && !mapping.constants().containsKey("currency")) {
            for (int column = 0; column < names.size(); column++) {
                if (CODE.matcher(names.get(column)).matches() && !mapping.columns().containsValue(column)) {
                    columns.putIfAbsent(names.get(column), column);
                }
            }
        }
        return columns;
    }

    private static void find(String field, List<String> words, List<String> names, Map<String, Integer> columns) {
        for (int column = 0; column < names.size(); column++) {
            var name = Normalizer.normalize(names.get(column), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
            if (words.stream().anyMatch(name::startsWith) && !columns.containsValue(column)) {
                columns.putIfAbsent(field, column);
            }
        }
    }
}
