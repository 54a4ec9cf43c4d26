package org.vinculo.exchange.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of an archive's entry, held to what XML of a workbook can be. The parser keeps each text, name, value
 * and remark whole, so none may be longer than {@link #LONGEST_PIECE}; and it never gets to see a document type.
 */
final class ArchiveStream extends FilterInputStream {

    private static final int LONGEST_PIECE = 4 * 1024 * 1024;

    /** What repeats itself packs well; this well only what was made to. */
    private static final int HIGHEST_RATIO = 100;
    private static final long RATIO_FREE = 10L * 1024 * 1024;

    private final long packed;
    private final Archive archive;
    private final boolean names;
    private long unpacked;
    private int piece;
    private int last;
    private boolean declaring;
    private boolean remark;

    ArchiveStream(InputStream in, long packed, Archive archive, boolean names) {
        super(in);
        this.packed = packed;
        this.archive = archive;
        this.names = names;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            unpacked += count;
            if (!archive.allows(count, names) || unpacked > RATIO_FREE && unpacked / HIGHEST_RATIO > packed) {
                archive.isBomb();
                throw new IOException("Far more comes out than went in");
            }
            for (int at = offset; at < offset + count; at++) {
                look(into[at]);
            }
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, LONGEST_PIECE)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Within a remark, an instruction or verbatim text, what looks like the next tag is none. */
    private void look(int now) throws IOException {
        if (now == 0 || declaring && now != '-' && now != '[') {
            throw new IOException("Neither a document type nor wide characters are expected");
        }
        declaring = !remark && last == '<' && now == '!';
        if (remark) {
            remark = now != '>' || last != '-' && last != ']' && last != '?';
        } else if (declaring || last == '<' && now == '?') {
            remark = true;
        }
        if (!remark && now == '<') {
            piece = 0;
        } else if (++piece > LONGEST_PIECE) {
            archive.isBomb();
            throw new IOException("A piece too long to keep");
        }
        last = now;
    }
}
