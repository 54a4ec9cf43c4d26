package org.vinculo.exchange.imports.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the ways to read a name: what could be taken away or written out, and what that says of level and region. */
final class NameReader {

    /**
     * The rules that names are read by: a number to be raised with every change of them, and their tables. Names read by
     * others are read anew.
     */
    static final String EDITION = "1 " + WordFiles.digest("place-words.csv", "name-abbreviations.csv");

    private static final int MOST = 24;
    /** A cell with more names than this is a text. */
    private static final int MOST_NAMES = 4;
    private static final Pattern FOOTNOTE = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰†‡*]+|\\[[^\\]]{0,20}]");
    private static final Pattern QUOTES = Pattern.compile("^[\"“”«»]+|[\"“”«»]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*");
    private static final Pattern DASH = Pattern.compile(" [-–—] ");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern LINES = Pattern.compile("\\s*(?:[\\r\\n;]+|\\s\\|\\s)\\s*");
    private static final Pattern AND = Pattern.compile(" (?:y|e|and|und|et|&) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("\\s*[,;/]\\s*| [-–—] ");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");
    private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "le", "les", "il", "lo", "a", "o",
            "as", "os", "the", "l");

    private final TypeWords words = new TypeWords();
    private final Abbreviations abbreviations = new Abbreviations();

    PlaceName read(String raw) {
        var unmarked = line(FOOTNOTE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll(""));
        var clean = line(QUOTES.matcher(unmarked).replaceAll(""));
        Map<List<Object>, NameVariant> variants = new LinkedHashMap<>();
        for (var base : bases(clean)) {
            forms(base).forEach(form -> variants.putIfAbsent(List.of(Fold.words(form.text()), form.claims(),
                    String.valueOf(form.hint())), form));
        }
        var sorted = variants.values().stream().filter(form -> !Fold.words(form.text()).isEmpty())
                .sorted((one, other) -> one.sureness().compareTo(other.sureness())).limit(MOST).toList();
        return new PlaceName(clean, sorted, splits(raw.strip()), words.isPart(clean),
                WIKIDATA.matcher(clean).matches());
    }

    /** @return how a region may be called: as written, without the word for its kind, abbreviations written out */
    List<NameVariant> region(String text) {
        return forms(new NameVariant(line(text), null, List.of(), Sureness.WHOLE)).toList();
    }

    private static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** The name itself, then what is left when something is cut off. */
    private static List<NameVariant> bases(String clean) {
        List<NameVariant> bases = new ArrayList<>(List.of(new NameVariant(clean, null, List.of(), Sureness.WHOLE)));
        for (int i = 0; i < bases.size() && bases.size() < MOST; i++) {
            bases.addAll(cuts(bases.get(i)));
        }
        return bases;
    }

    private static List<NameVariant> cuts(NameVariant base) {
        var text = base.text();
        var brackets = BRACKETS.matcher(text);
        if (brackets.find()) {
            return List.of(cut(base, brackets.replaceFirst(" "), LIST.split(brackets.group(1))));
        }
        int comma = text.indexOf(',');
        if (comma > 0) {
            return List.of(cutAtComma(base, text.substring(0, comma), text.substring(comma + 1).strip()));
        }
        List<NameVariant> cuts = new ArrayList<>();
        var dashed = DASH.split(text, 2);
        if (dashed.length == 2) {
            cuts.add(cut(base, dashed[0], LIST.split(dashed[1])));
        }
        var slashed = List.of(SLASH.split(text));
        for (int i = 0; slashed.size() > 1 && slashed.size() <= MOST_NAMES && i < slashed.size(); i++) {
            List<String> others = new ArrayList<>(slashed);
            others.remove(i);
            cuts.add(cut(base, slashed.get(i), others.toArray(String[]::new)));
        }
        return cuts;
    }

    /** "Rosario, Santa Fe" is cut, "Coruña, A" only turned round. */
    private static NameVariant cutAtComma(NameVariant base, String head, String tail) {
        return ARTICLES.contains(Fold.words(tail))
                ? new NameVariant(tail + " " + head, null, base.claims(), Sureness.PLAIN)
                : cut(base, head, LIST.split(tail));
    }

    private static NameVariant cut(NameVariant base, String text, String... claims) {
        var all = Stream.concat(base.claims().stream(), Arrays.stream(claims)).map(NameReader::line)
                .filter(claim -> !claim.isEmpty()).toList();
        return new NameVariant(line(text), null, all, Sureness.CUT);
    }

    /** The base itself, and what becomes of it without words for its kind and with abbreviations written out. */
    private Stream<NameVariant> forms(NameVariant base) {
        var stripped = words.strip(base.text());
        var hint = stripped.stream().map(TypeWords.Stripped::hint).filter(h -> h != null).findFirst().orElse(null);
        var itself = new NameVariant(base.text(), hint, base.claims(), base.sureness());
        var without = stripped.stream().map(form -> new NameVariant(form.text(), form.hint(), base.claims(),
                weaker(base.sureness(), form.maybe() ? Sureness.CUT : Sureness.PLAIN)));
        return Stream.concat(Stream.of(itself), without).flatMap(form -> Stream.concat(Stream.of(form),
                abbreviations.writeOut(form.text()).stream().map(text -> new NameVariant(text, form.hint(),
                        form.claims(), weaker(form.sureness(), Sureness.PLAIN)))));
    }

    private static Sureness weaker(Sureness one, Sureness other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static List<List<String>> splits(String raw) {
        return Stream.of(LINES, SLASH, AND).map(split -> Arrays.stream(split.split(raw)).map(NameReader::line)
                .filter(piece -> !Fold.words(piece).isEmpty()).toList())
                .filter(pieces -> pieces.size() > 1 && pieces.size() <= MOST_NAMES).toList();
    }
}
