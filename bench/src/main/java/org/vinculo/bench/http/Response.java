package org.vinculo.bench.http;

import java.util.Locale;
import java.util.Optional;

/**
 * How the API answered; the body went to whoever was to have it.
 *
 * @param head status line and headers, as they came
 * @param length bytes of the body
 */
public record Response(int status, String head, long length) {

    public Optional<String> header(String name) {
        return header(head, name);
    }

    static Optional<String> header(String head, String name) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("\n" + name.toLowerCase(Locale.ROOT) + ":");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at + name.length() + 2;
        return Optional.of(head.substring(from, head.indexOf('\r', from)).strip());
    }
}
