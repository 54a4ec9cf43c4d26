package org.vinculo.shared.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** Reads a JSON body whole, at most 1 MiB of valid UTF-8, and remembers its hash for repeated requests. */
@Provider
public class BodyGuard implements ReaderInterceptor {

    /** Bytes of JSON that one request may carry. */
    public static final int JSON_LIMIT = 1 << 20;

    private final CurrentRequest request;

    @Inject
    BodyGuard(CurrentRequest request) {
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isJson(context.getMediaType())) {
            return context.proceed();
        }
        var bytes = context.getInputStream().readNBytes(JSON_LIMIT + 1);
        if (bytes.length > JSON_LIMIT) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "json-limit", JSON_LIMIT);
        }
        requireUtf8(bytes);
        request.bodyHash(hash(bytes));
        context.setInputStream(new ByteArrayInputStream(bytes));
        return context.proceed();
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

    private static void requireUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException invalid) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON, "not-utf-8");
        }
    }
}
