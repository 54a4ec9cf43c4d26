package org.vinculo.shared.paging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/**
 * The place in a list from which the next page goes on: the last row's sort keys and id, opaque to clients.
 *
 * <p>A cursor is bound to the list it came from by a digest over its sort and filters, so one that was changed, or is
 * used with other filters, is refused instead of quietly skipping rows. The digest is no secret and need not be: a
 * forged cursor shows nothing that its forger may not list anyway.
 */
public final class Cursor {

    private static final int DIGEST = 8;
    private static final int MOST_KEYS = 8;
    private static final int LONGEST = 2_000;

    /** What a key of a cursor can be. */
    public enum Key {
        TEXT("[^\\x00]*"),
        NUMBER("-?[0-9]{1,18}"),
        ID("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        private final Pattern form;

        Key(String form) {
            this.form = Pattern.compile(form, Pattern.DOTALL);
        }
    }

    private Cursor() {
    }

    /**
     * @param shape the sort and filters of the list, in a fixed order
     * @param keys the last row's sort keys and id
     */
    public static String encode(String shape, List<String> keys) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeByte(keys.size());
            for (var key : keys) {
                out.writeUTF(key);
            }
            var content = bytes.toByteArray();
            bytes.write(digest(shape, content), 0, DIGEST);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * @param kinds what each key must be; a seal that anybody can make proves nothing about them
     * @throws ProblemException 400 {@code invalid-cursor} when it is not one that this list gave out
     */
    public static List<String> decode(String shape, String cursor, Key... kinds) {
        var keys = decode(shape, cursor);
        if (keys.size() != kinds.length) {
            throw invalid();
        }
        for (int i = 0; i < kinds.length; i++) {
            if (!kinds[i].form.matcher(keys.get(i)).matches()) {
                throw invalid();
            }
        }
        return keys;
    }

    static List<String> decode(String shape, String cursor) {
        try {
            if (cursor.length() > LONGEST) {
                throw invalid();
            }
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= DIGEST || !Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(cursor)) {
                throw invalid();
            }
            var content = Arrays.copyOf(bytes, bytes.length - DIGEST);
            var seal = Arrays.copyOfRange(bytes, content.length, bytes.length);
            if (!Arrays.equals(seal, Arrays.copyOf(digest(shape, content), DIGEST))) {
                throw invalid();
            }
            return read(content);
        } catch (IllegalArgumentException | IOException unreadable) {
            throw invalid();
        }
    }

    private static List<String> read(byte[] content) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(content));
        int count = in.readUnsignedByte();
        if (count > MOST_KEYS) {
            throw invalid();
        }
        var keys = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            keys.add(in.readUTF());
        }
        return keys;
    }

    private static byte[] digest(String shape, byte[] content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(shape.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return sha.digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException invalid() {
        return ProblemException.of(ProblemType.INVALID_CURSOR, FieldError.parameter("cursor", "invalid-cursor"));
    }
}
