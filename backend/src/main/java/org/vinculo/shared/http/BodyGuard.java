package org.vinculo.shared.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/**
 * Reads a body whole and remembers its hash for repeated requests: JSON of at most 1 MiB in valid UTF-8, or a file of at
 * most 20 MiB. A body that its operation takes as a stream is let through: whoever reads it counts.
 */
@Provider
public class BodyGuard implements ReaderInterceptor {

    /** Bytes of JSON that one request may carry. */
    public static final int JSON_LIMIT = 1 << 20;

    /** Bytes of a file that one request may carry. */
    public static final int FILE_LIMIT = 20 << 20;

    private final CurrentRequest request;

    @Inject
    BodyGuard(CurrentRequest request) {
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isUnnamed(context.getMediaType())) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        boolean json = isJson(context.getMediaType());
        boolean streamed = InputStream.class.equals(context.getType());
        if (!json && (streamed || !context.getMediaType().isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE))) {
            return context.proceed();
        }
        int limit = json ? JSON_LIMIT : FILE_LIMIT;
        var bytes = read(context.getInputStream(), limit);
        if (bytes.length > limit) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, json ? "json-limit" : "file-limit", limit);
        }
        if (json) {
            requireUtf8(bytes);
        }
        request.bodyHash(hash(bytes));
        context.setInputStream(new ByteArrayInputStream(bytes));
        try {
            return context.proceed();
        } catch (NumberFormatException tooFarFromZero) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
    }

    /** Whoever goes away before the end of the body has sent none; that is no failure of ours. */
    private static byte[] read(InputStream body, int limit) {
        try {
            return body.readNBytes(limit + 1);
        } catch (IOException cutOff) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    /** A body that does not say what it is would be taken for JSON without being guarded as such. */
    private boolean isUnnamed(@Nullable MediaType type) {
        var named = request.header(HttpHeaders.CONTENT_TYPE);
        return named == null || named.isBlank() || type == null || type.isWildcardType() || type.isWildcardSubtype();
    }

    /** No JSON text holds a NUL; one in UTF-16 does, and would be read as such. */
    private static void requireUtf8(byte[] bytes) {
        try {
            if (StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().anyMatch(c -> c == 0)) {
                throw ProblemException.of(ProblemType.MALFORMED_JSON, "not-utf-8");
            }
        } catch (CharacterCodingException invalid) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON, "not-utf-8");
        }
    }
}
