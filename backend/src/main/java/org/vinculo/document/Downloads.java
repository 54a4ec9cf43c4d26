package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.vinculo.document.DocumentQueries.Kept;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.http.CurrentRequest;

/**
 * Files as answers: to be saved, and of no use to whoever gets a browser to show one in place (RFC 6266, sandboxed). Their
 * length goes ahead, so that one which breaks off is not taken for whole.
 */
@ApplicationScoped
class Downloads {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,10})-(\\d{0,10})");

    private final Contents contents;
    private final CurrentRequest request;

    @Inject
    Downloads(Contents contents, CurrentRequest request) {
        this.contents = contents;
        this.request = request;
    }

    /** From one byte to another, both included. */
    record Part(long from, long to) {

        long length() {
            return to - from + 1;
        }
    }

    RestResponse<StreamingOutput> answer(Kept kept) {
        var file = kept.file();
        var tag = '"' + file.sha256() + '"';
        if (ETags.isKnown(tag, request.headers(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseBuilder.<StreamingOutput>create(RestResponse.Status.NOT_MODIFIED).header(HttpHeaders.ETAG, tag).build();
        }
        var whole = new Part(0, file.size() - 1L);
        var asked = isFresh(tag) ? part(request.header("Range"), file.size()) : Optional.<Part>empty();
        var part = asked.orElse(whole);
        StreamingOutput stream = out -> {
            try (var in = contents.read(kept.content(), part.from())) {
                long left = part.length();
                var buffer = new byte[1 << 16];
                for (int read = 0; left > 0 && read >= 0; left -= Math.max(read, 0)) {
                    read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                    out.write(buffer, 0, Math.max(read, 0));
                }
            }
        };
        var answer = ResponseBuilder.<StreamingOutput>create(asked.isPresent() ? 206 : 200).entity(stream)
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType()).header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(file.name())).header(HttpHeaders.ETAG, tag)
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Accept-Ranges", "bytes");
        asked.ifPresent(given -> answer.header("Content-Range",
                "bytes " + given.from() + "-" + given.to() + "/" + file.size()));
        return answer.build();
    }

    /** What is here of another file is of no use. */
    private boolean isFresh(String tag) {
        var known = request.header("If-Range");
        return known == null || known.strip().equals(tag);
    }

    /** One range that lies in the file; any other wish may be ignored (RFC 9110, 14.2). */
    static Optional<Part> part(@Nullable String header, int size) {
        var wanted = RANGE.matcher(header == null ? "" : header.strip());
        if (!wanted.matches() || wanted.group(1).isEmpty() && wanted.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (wanted.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(wanted.group(2)), size);
            return last == 0 ? Optional.empty() : Optional.of(new Part(size - last, size - 1L));
        }
        long from = Long.parseLong(wanted.group(1));
        long to = wanted.group(2).isEmpty() ? size - 1L : Math.min(Long.parseLong(wanted.group(2)), size - 1L);
        return from < size && from <= to ? Optional.of(new Part(from, to)) : Optional.empty();
    }
}
