package org.vinculo.exchange.imports.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the words for a kind of place ("Municipalidad de", "County") from a name, and recognises parts of places. */
final class TypeWords {

    /** @param maybe whether the word may as well belong to the name, as in Kansas City */
    record Stripped(String text, @Nullable Hint hint, boolean maybe) {
    }

    private static final int LONGEST = 5;
    private static final Set<String> LINKS = Set.of("de", "di", "da", "do", "dos", "das", "of", "von", "van", "d");
    private static final Set<String> ARTICLES = Set.of("la", "las", "los", "el", "le", "les", "lo", "the", "a", "o");
    /** A preposition that holds an article, which may be a part of the name: "du Havre" is of Le Havre. */
    private static final Map<String, List<String>> HELD = Map.of("del", List.of("", "El "), "du", List.of("", "Le "),
            "des", List.of("", "Les "), "della", List.of("", "La "), "do", List.of("", "O "), "da", List.of("", "A "),
            "dei", List.of("", "I "), "degli", List.of("", "Gli "), "delle", List.of("", "Le "));
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ELIDED = Pattern.compile("^(?:de l|dell|d|l)['’](?=\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:\\d+(?:st|nd|rd|th|er|e|eme|o|a)?|[ivxl]+)"
                    + " (?:district|arrondissement|bezirk|kerulete?|sector|kreis)\\b"
                    + "|\\b(?:district|arrondissement|bezirk|sector|sektor|kreis|zona) (?:\\d+|[ivxl]+)\\b");

    private record Word(@Nullable Hint hint, boolean maybe) {
    }

    private final Map<String, Word> before = new HashMap<>();
    private final Map<String, Word> after = new HashMap<>();
    /** Words that say, at the beginning or at the end of a name, that it is a part of a place or none. */
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    TypeWords() {
        for (var row : WordFiles.rows("place-words.csv")) {
            var words = Fold.words(row.getField("words"));
            var means = row.getField("means");
            switch (row.getField("place")) {
                case "before" -> before.put(words, word(means));
                case "after" -> after.put(words, word(means));
                case "end" -> endings.add(words);
                default -> beginnings.add(words);
            }
        }
    }

    private static Word word(String means) {
        return means.equals("MAYBE") ? new Word(Hint.MUNICIPAL, true) : new Word(Hint.valueOf(means), false);
    }

    /** Whether the words say that it is a part of a place, or none at all. */
    boolean isPart(String name) {
        var folded = Fold.words(name);
        return NUMBERED.matcher(folded).find() || beginnings.stream().anyMatch(word -> folded.startsWith(word + " "))
                || endings.stream().anyMatch(word -> folded.endsWith(" " + word));
    }

    /** @return the name without such words, in every way that is possible; none when it has none */
    List<Stripped> strip(String name) {
        var tokens = name.split(" ");
        Set<Stripped> found = new LinkedHashSet<>();
        for (int length = Math.min(LONGEST, tokens.length - 1); length > 0 && found.isEmpty(); length--) {
            var word = leading(tokens, length);
            if (word != null) {
                rests(join(tokens, length, tokens.length)).forEach(rest -> deeper(rest, word, found));
            }
        }
        for (int length = Math.min(LONGEST, tokens.length - 1); length > 0; length--) {
            var word = after.get(Fold.words(join(tokens, tokens.length - length, tokens.length)));
            if (word != null) {
                found.add(new Stripped(join(tokens, 0, tokens.length - length), word.hint(), word.maybe()));
                break;
            }
        }
        return found.stream().filter(form -> LETTER.matcher(form.text()).find()).toList();
    }

    /** "Ville de" is meant by "Ville du Havre" as well, whose article may belong to the name. */
    private @Nullable Word leading(String[] tokens, int length) {
        var words = Fold.words(join(tokens, 0, length));
        var word = before.get(words);
        if (word != null || !HELD.containsKey(Fold.words(tokens[length]))) {
            return word;
        }
        return Stream.of(" de", " di").map(link -> before.get(words + link)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** "Municipalidad de la Ciudad de Rosario": the outer word says what it is, the inner one only stands between. */
    private void deeper(String rest, Word word, Set<Stripped> found) {
        found.add(new Stripped(rest, word.hint(), word.maybe()));
        strip(rest).stream().filter(inner -> inner.hint() == word.hint())
                .forEach(inner -> found.add(new Stripped(inner.text(), word.hint(), inner.maybe())));
    }

    /** What may be the name after the word: without "de", with and without an article that may belong to it. */
    private static List<String> rests(String text) {
        var first = text.split(" ", 2);
        var link = Fold.words(first[0]);
        List<String> rests = new ArrayList<>();
        if (first.length == 2 && HELD.containsKey(link)) {
            HELD.get(link).forEach(article -> rests.add(article + first[1]));
        } else if (first.length == 2 && LINKS.contains(link)) {
            rests.add(first[1]);
        } else {
            rests.add(text);
        }
        for (var rest : List.copyOf(rests)) {
            var article = rest.split(" ", 2);
            if (article.length == 2 && ARTICLES.contains(Fold.words(article[0]))) {
                rests.add(article[1]);
            }
            var elided = ELIDED.matcher(rest);
            if (elided.find()) {
                rests.add(elided.replaceFirst(""));
                rests.add(elided.replaceFirst("L'"));
            }
        }
        return rests;
    }

    private static String join(String[] tokens, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(tokens, from, to));
    }
}
