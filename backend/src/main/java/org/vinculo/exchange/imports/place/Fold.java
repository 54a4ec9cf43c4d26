package org.vinculo.exchange.imports.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without accents, case and marks, to recognise them; names themselves are compared by the database. */
final class Fold {

    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPECIAL = Pattern.compile("[đøłħıßæœþð]");

    private Fold() {
    }

    /** @return lower case letters and figures, with one space for whatever stood between them */
    static String words(String text) {
        var folded = COMBINING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        folded = COMBINING.matcher(folded).replaceAll("");
        folded = SPECIAL.matcher(folded).replaceAll(letter -> plain(letter.group()));
        return MARKS.matcher(folded).replaceAll(" ").strip();
    }

    /** @return the same without spaces: "EE. UU." and "EEUU" are one */
    static String squeezed(String text) {
        return words(text).replace(" ", "");
    }

    private static String plain(String letter) {
        return switch (letter) {
            case "đ", "ð" -> "d";
            case "ø" -> "o";
            case "ł" -> "l";
            case "ħ" -> "h";
            case "ı" -> "i";
            case "ß" -> "ss";
            case "æ" -> "ae";
            case "œ" -> "oe";
            default -> "th";
        };
    }
}
