package org.vinculo.shared.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;

/** Holds the texts of a statement to the rules of {@link Text} and to their lengths, noting what is wrong where. */
public final class TextRules {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private TextRules() {
    }

    public static @Nullable String optionalLine(@Nullable String raw, String pointer, int longest, List<FieldError> errors) {
        return raw == null ? null : line(raw, pointer, longest, errors);
    }

    /** Composing can lengthen a text and trimming can empty it, so both are looked at again. */
    public static String line(String raw, String pointer, int longest, List<FieldError> errors) {
        Text.complaint(raw, pointer, false).ifPresent(errors::add);
        return measured(String.valueOf(Text.line(raw)), pointer, longest, errors);
    }

    /** Several lines, such as a reason. */
    public static String lines(String raw, String pointer, int longest, List<FieldError> errors) {
        Text.complaint(raw, pointer, true).ifPresent(errors::add);
        return measured(String.valueOf(Text.lines(raw)), pointer, longest, errors);
    }

    /** A name in some languages (ISO 639), at least in one. */
    public static Map<String, String> names(Map<String, String> raw, String pointer, int longest, List<FieldError> errors) {
        var clean = new TreeMap<String, String>();
        raw.forEach((language, name) -> {
            if (LANGUAGE.matcher(language).matches()) {
                clean.put(language, line(name == null ? "" : name, pointer + "/" + language, longest, errors));
            } else {
                errors.add(FieldError.at(pointer, "not-a-language"));
            }
        });
        if (raw.isEmpty()) {
            errors.add(FieldError.at(pointer, "required"));
        }
        return clean;
    }

    private static String measured(String clean, String pointer, int longest, List<FieldError> errors) {
        if (clean.isEmpty()) {
            errors.add(FieldError.at(pointer, "required"));
        } else if (clean.codePointCount(0, clean.length()) > longest) {
            errors.add(FieldError.at(pointer, "size", 1, longest));
        }
        return clean;
    }
}
