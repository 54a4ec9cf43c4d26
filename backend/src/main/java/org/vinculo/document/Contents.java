package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The bytes of files, kept in pieces so that nobody ever needs a whole file in memory. */
@ApplicationScoped
class Contents {

    /** Bytes of a piece, at most. */
    static final int PIECE = 1 << 18;

    private final Jdbi jdbi;

    @Inject
    Contents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Some bytes of a file.
     *
     * @param at offset of the first of them
     */
    record Piece(int at, byte[] bytes) {

        /** What of it comes from this offset of the file on. */
        byte[] from(long offset) {
            return offset == at ? bytes : Arrays.copyOfRange(bytes, (int) (offset - at), bytes.length);
        }
    }

    void open(UUID content) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO document_content (id) VALUES (:id)").bind("id", content).execute());
    }

    void add(UUID content, int at, byte[] bytes) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO document_chunk (content_id, at, bytes) VALUES (:content, :at, :bytes)""")
                .bind("content", content).bind("at", at).bind("bytes", bytes).execute());
    }

    /** The piece that an offset lies in; empty beyond the end. */
    Optional<Piece> piece(UUID content, long offset) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT at, bytes FROM document_chunk WHERE content_id = :content AND at <= :offset ORDER BY at DESC LIMIT 1""")
                .bind("content", content).bind("offset", (int) offset)
                .map((row, context) -> new Piece(row.getInt("at"), row.getBytes("bytes"))).findOne())
                .filter(piece -> offset < piece.at() + piece.bytes().length);
    }

    /** A file from an offset on, one piece in memory at a time. */
    InputStream read(UUID content, long offset) {
        return new PieceStream(at -> piece(content, at), offset);
    }

    /** The bytes of what never became a document. */
    static void remove(Handle handle, UUID content) {
        handle.createUpdate("DELETE FROM document_chunk WHERE content_id = :id").bind("id", content).execute();
        handle.createUpdate("DELETE FROM document_content WHERE id = :id").bind("id", content).execute();
    }
}
