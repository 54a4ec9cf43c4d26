package org.vinculo.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.text.TextRules;

/** Names of files: without folders and without what hides or reorders them, coming in and going out. */
final class FileNames {

    static final int LONGEST = 255;

    private static final Pattern ONLY_DOTS = Pattern.compile("[. ]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._()-]+");
    private static final Pattern EXTENSION = Pattern.compile(".*\\.([A-Za-z0-9]{1,10})");

    private FileNames() {
    }

    /** What is kept of a name that came: folders, which some programs send along, are cut off. */
    static String clean(String given, List<FieldError> errors) {
        var bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var line = TextRules.line(bare, "/fileName", LONGEST, errors);
        if (!line.isEmpty() && ONLY_DOTS.matcher(line).matches()) {
            errors.add(FieldError.at("/fileName", "required"));
        }
        return line;
    }

    /** How a name ends, in small letters; empty when it does not say. */
    static String extension(String name) {
        var found = EXTENSION.matcher(name);
        return found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** A name without its ending, for a title. */
    static String stem(String name) {
        var extension = extension(name);
        var stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1).strip();
        return stem.isEmpty() ? name : stem;
    }

    /** To be saved under this name and never shown in place (RFC 6266): plain letters for the old, all of it for the others. */
    static String disposition(String name) {
        var plain = NOT_PLAIN.matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")).replaceAll("_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
