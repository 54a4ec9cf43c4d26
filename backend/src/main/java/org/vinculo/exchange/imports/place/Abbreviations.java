package org.vinculo.exchange.imports.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes out what names abbreviate: "Gral. San Martín", "Sta. Fe", "Bs. As.". */
final class Abbreviations {

    private static final int MOST = 6;
    private static final Pattern CLOSE = Pattern.compile("(?<=\\p{L}\\.)(?=\\p{L})");

    /** By the folded word, or by the word with its dot where only the dot tells. */
    private final Map<String, List<String>> written = new HashMap<>();

    Abbreviations() {
        for (var row : WordFiles.rows("name-abbreviations.csv")) {
            written.computeIfAbsent(row.getField("short"), key -> new ArrayList<>()).add(row.getField("long"));
        }
    }

    /** @return the name with abbreviations written out in every way that is known; none when it has none */
    List<String> writeOut(String name) {
        var tokens = CLOSE.matcher(name).replaceAll(" ").split(" ");
        List<String> lines = List.of("");
        boolean changed = false;
        for (int i = 0; i < tokens.length; i++) {
            boolean last = i + 1 == tokens.length;
            var pair = last ? null : written.get(Fold.words(tokens[i]) + " " + Fold.words(tokens[i + 1]));
            // The last word has nothing to abbreviate: "Gral." alone is no general; a pair ("Bs. As.") may end it.
            var words = pair != null ? pair : last ? List.of(tokens[i]) : longForms(tokens[i]);
            changed |= !words.equals(List.of(tokens[i]));
            lines = append(lines, words);
            i += pair != null ? 1 : 0;
        }
        return changed ? lines : List.of();
    }

    private List<String> longForms(String token) {
        var found = written.get(Fold.words(token));
        if (found == null && token.endsWith(".")) {
            found = written.get(token.toLowerCase(Locale.ROOT));
        }
        return found == null ? List.of(token) : found;
    }

    private static List<String> append(List<String> lines, List<String> words) {
        return lines.stream().flatMap(line -> words.stream().map(word -> line.isEmpty() ? word : line + " " + word))
                .limit(MOST).toList();
    }
}
