package org.vinculo.shared.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.FieldError;

/** Text as people type it: composed (NFC), trimmed, and without characters that hide or reorder what stands there. */
public final class Text {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern EDGES = Pattern.compile("\\A[\\s\\p{Z}]+|[\\s\\p{Z}]+\\z");

    private Text() {
    }

    /** One line: composed, trimmed, runs of white space made one; null stays null. */
    public static @Nullable String line(@Nullable String raw) {
        return raw == null ? null : SPACES.matcher(compose(raw)).replaceAll(" ").strip();
    }

    /** Several lines: composed, line ends made one kind, trimmed as a whole; null stays null. */
    public static @Nullable String lines(@Nullable String raw) {
        return raw == null ? null : trim(compose(raw).replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * What may not stand in a text at all: control characters, lone surrogates, characters without a meaning, and
     * those that change the direction of the text around them. Arabic, Hebrew and combining marks are welcome.
     *
     * @param multiline whether tabs and line ends are allowed
     */
    public static Optional<FieldError> complaint(@Nullable String raw, String pointer, boolean multiline) {
        if (raw == null) {
            return Optional.empty();
        }
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int point = raw.codePointAt(i);
            if (isForbidden(point, multiline)) {
                return Optional.of(FieldError.at(pointer, isDirectional(point) ? "directional-character" : "control-character",
                        "U+%04X".formatted(point)));
            }
        }
        return Optional.empty();
    }

    /** Unlike {@code strip}, of the spaces that do not break too. */
    private static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static String compose(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
    }

    private static boolean isForbidden(int point, boolean multiline) {
        if (multiline && (point == '\n' || point == '\r' || point == '\t')) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> isDirectional(point) || point == 0x2028 || point == 0x2029 || point == 0xFEFF || point == 0x200B;
        };
    }

    private static boolean isDirectional(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069
                || point == 0x200E || point == 0x200F || point == 0x061C;
    }
}
