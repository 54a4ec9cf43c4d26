package org.vinculo.exchange.imports.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands countries as people write them: in any language, abbreviated, as they were called once, misspelled. */
final class CountryNames {

    /** What a country is called, and its codes. */
    record Named(String alpha2, String alpha3, Collection<String> names) {
    }

    /** A further name, and the countries of today it stands for. */
    record Word(String name, Set<String> codes) {
    }

    private static final int SHORTEST_TO_MEND = 5;
    private static final int SHORTEST_IN_A_NAME = 4;
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[/|;]\\s*");
    private static final Pattern ARTICLE = Pattern.compile(
            "(the|la|el|los|las|le|les|il|gli|die|der|o|a|os|as) (?=\\S)");
    private static final Set<String> SAYS_NOTHING = Set.of("", "na", "nd", "sd", "null", "none", "unknown", 
            "desconocido", "sindato", "sindatos");

    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Set<String> claimed;
    /** Answers given before: a file repeats few countries many times. */
    private final Map<String, CountryReading> known = new HashMap<>();

    /** @param claimed countries that the home country claims as a part of itself */
    CountryNames(Collection<Named> countries, Collection<Word> further, Set<String> claimed) {
        this.claimed = claimed;
        for (var country : countries) {
            add(country.alpha2(), Set.of(country.alpha2()));
            add(country.alpha3(), Set.of(country.alpha2()));
            country.names().forEach(name -> add(name, Set.of(country.alpha2())));
        }
        var present = countries.stream().map(Named::alpha2).collect(Collectors.toSet());
        further.forEach(word -> add(word.name(),
                word.codes().stream().filter(present::contains).collect(Collectors.toSet())));
    }

    private void add(String name, Set<String> codes) {
        if (!codes.isEmpty() && !Fold.squeezed(name).isEmpty()) {
            byName.computeIfAbsent(Fold.squeezed(name), key -> new TreeSet<>()).addAll(codes);
        }
    }

    /** What the cell of a country column means. */
    CountryReading read(@Nullable String text) {
        if (text == null || SAYS_NOTHING.contains(Fold.squeezed(text)) && exactly(text) == null) {
            return CountryReading.MISSING;
        }
        return known.computeIfAbsent(text, this::understand);
    }

    /** What a part of a place's name says of the country: only whole names count there, as codes are ambiguous. */
    CountryReading readInName(String text) {
        if (Fold.squeezed(text).length() < SHORTEST_IN_A_NAME) {
            return CountryReading.UNKNOWN;
        }
        var codes = exactly(text);
        return codes == null ? CountryReading.UNKNOWN : reading(codes);
    }

    private CountryReading understand(String text) {
        var codes = exactly(text);
        if (codes == null) {
            codes = exactly(REMARK.matcher(text).replaceAll(""));
        }
        if (codes == null) {
            codes = agreed(SEVERAL.split(text));
        }
        if (codes == null) {
            codes = mended(Fold.squeezed(text));
        }
        return codes == null ? CountryReading.UNKNOWN : reading(codes);
    }

    private CountryReading reading(Set<String> codes) {
        return codes.stream().anyMatch(claimed::contains) ? CountryReading.DISPUTED : CountryReading.of(codes);
    }

    private @Nullable Set<String> exactly(String text) {
        var codes = byName.get(Fold.squeezed(text));
        return codes != null ? codes : byName.get(ARTICLE.matcher(Fold.words(text)).replaceFirst("").replace(" ", ""));
    }

    /** "Spain / España": several names that all say the same. */
    private @Nullable Set<String> agreed(String[] parts) {
        Set<String> all = new HashSet<>();
        for (var part : parts) {
            var codes = exactly(part);
            if (codes == null) {
                return null;
            }
            all.addAll(codes);
        }
        return all.size() == 1 || all.stream().anyMatch(claimed::contains) ? all : null;
    }

    /** One wrong letter, two in a long name, when that leads to one country only. */
    private @Nullable Set<String> mended(String text) {
        int allowed = text.length() < SHORTEST_TO_MEND ? 0 : text.length() < 2 * SHORTEST_TO_MEND - 1 ? 1 : 2;
        Set<String> found = new HashSet<>();
        for (var entry : byName.entrySet()) {
            if (allowed > 0 && entry.getKey().length() >= SHORTEST_TO_MEND
                    && distance(text, entry.getKey(), allowed) <= allowed) {
                found.addAll(entry.getValue());
            }
        }
        return found.size() == 1 ? found : null;
    }

    /** Letters added, left out, changed or swapped with their neighbour; more than {@code limit} is all the same. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(rows[i - 1][j - 1] + same, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
