package org.vinculo.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongFunction;
import org.vinculo.document.Contents.Piece;

/** A file read on from an offset, fetching piece after piece. */
final class PieceStream extends InputStream {

    private final LongFunction<Optional<Piece>> pieces;
    private long offset;
    private byte[] now = {};
    private int read;

    PieceStream(LongFunction<Optional<Piece>> pieces, long offset) {
        this.pieces = pieces;
        this.offset = offset;
    }

    @Override
    public int read() {
        return hasMore() ? now[read++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int at, int most) {
        if (most == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int taken = Math.min(most, now.length - read);
        System.arraycopy(now, read, into, at, taken);
        read += taken;
        return taken;
    }

    private boolean hasMore() {
        if (read == now.length) {
            now = pieces.apply(offset).map(piece -> piece.from(offset)).orElse(new byte[0]);
            offset += now.length;
            read = 0;
        }
        return now.length > 0;
    }
}
