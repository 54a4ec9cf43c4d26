package org.vinculo.exchange.imports.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the characters of a text are written.
 *
 * @param name as Java knows it
 * @param mark how many bytes at the beginning only say so
 */
record Encoding(String name, int mark) {

    private static final int PIECE = 8_192;

    /** Of a text with one wrong byte among so many right ones, the byte is wrong and not the encoding. */
    private static final int RIGHT_FOR_ONE_WRONG = 20;

    /** What a mark says; else UTF-8 if the bytes are that; else what Windows writes in the West. */
    static Encoding of(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new Encoding("UTF-8", 3);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new Encoding("UTF-16LE", 2);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new Encoding("UTF-16BE", 2);
        }
        return new Encoding(isUtf8(content) ? "UTF-8" : "windows-1252", 0);
    }

    /** The one that somebody has settled on meanwhile, if that is another. */
    Encoding orElse(@Nullable String chosen) {
        return chosen == null || chosen.equals(name) ? this : new Encoding(chosen, 0);
    }

    /** A character that the end of the file cuts off is no reason to take all others for something else. */
    private static boolean isUtf8(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content);
        var piece = CharBuffer.allocate(PIECE);
        int right = 0;
        int wrong = 0;
        while (true) {
            var result = decoder.decode(bytes, piece, false);
            right += beyondAscii(piece.flip());
            piece.clear();
            if (result == CoderResult.UNDERFLOW) {
                return wrong == 0 || right >= RIGHT_FOR_ONE_WRONG * wrong;
            }
            if (result.isError()) {
                wrong++;
                bytes.position(bytes.position() + result.length());
            }
        }
    }

    private static int beyondAscii(CharBuffer piece) {
        return (int) piece.chars().filter(character -> character > 0x7F).count();
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= content.length || (content[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
