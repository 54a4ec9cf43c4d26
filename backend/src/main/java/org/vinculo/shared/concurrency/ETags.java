package org.vinculo.shared.concurrency;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/**
 * Strong entity tags: the record's version, then what else shapes the answer.
 *
 * <p>Tags that come back may have been weakened by a proxy that compresses, so {@code If-None-Match} compares weakly
 * (RFC 9110, 13.1.2) and {@code If-Match} compares the version inside the tag.
 */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})(?:\\..*)?");

    private ETags() {
    }

    /** Such as {@code "7.1f"}: version 7, and a short hash of the parts that shape this representation. */
    public static String of(long version, Object... parts) {
        return parts.length == 0 ? "\"" + version + '"'
                : "\"" + version + '.' + Integer.toHexString(List.of(parts).hashCode()) + '"';
    }

    /** Whether one of the request's {@code If-None-Match} tags is this one. */
    public static boolean isKnown(String etag, Collection<String> ifNoneMatch) {
        return ifNoneMatch.stream().anyMatch(header -> header.strip().equals("*") || contains(header, etag));
    }

    /**
     * The version a change is based on.
     *
     * @throws ProblemException 428 without {@code If-Match} or with {@code *}, 400 when it is no tag of ours
     */
    public static long requiredVersion(CurrentRequest request) {
        var header = request.header("If-Match");
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED, FieldError.header("If-Match", "required"));
        }
        var tag = TAG.matcher(header.strip());
        if (tag.matches()) {
            var version = VERSION.matcher(tag.group(1));
            if (version.matches()) {
                return Long.parseLong(version.group(1));
            }
        }
        throw ProblemException.of(ProblemType.INVALID_HEADER, FieldError.header("If-Match", "not-an-etag"));
    }

    private static boolean contains(String header, String etag) {
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (etag.equals("\"" + tags.group(1) + "\"")) {
                return true;
            }
        }
        return false;
    }
}
