package org.vinculo.exchange.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How names are cleaned and compared. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹†‡*]|\\[\\w+]");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String[][] LETTERS = {
        {"đ", "d"}, {"ø", "o"}, {"ł", "l"}, {"ħ", "h"}, {"ı", "i"}, {"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"þ", "th"},
        {"ð", "d"}, {"’", "'"}, {"ʼ", "'"}, {"–", "-"}};

    private Names() {
    }

    /** Drops footnote marks and remarks in brackets, which some lists put into the name itself, and raises its initial. */
    static String clean(String name) {
        var bare = REMARK.matcher(MARKS.matcher(name).replaceAll("")).replaceAll("");
        bare = SPACES.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll(" ").strip();
        return bare.isEmpty() ? bare : bare.substring(0, bare.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + bare.substring(bare.offsetByCodePoints(0, 1));
    }

    /** The name without accents and case: equal for names that differ in nothing else. */
    static String fold(String name) {
        var folded = COMBINING.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var letter : LETTERS) {
            folded = folded.replace(letter[0], letter[1]);
        }
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** @return the names in the columns {@code prefix + language}, cleaned, without empty ones, by language */
    static Map<String, String> byLanguage(NamedCsvRecord row, String prefix, String... languages) {
        var names = new TreeMap<String, String>();
        for (var language : languages) {
            row.findField(prefix + language).map(Names::clean).filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.put(language, name));
        }
        return names;
    }
}
