package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/** Passes on what stands below the header, which it finds among the same first rows as {@link Columns}. */
final class BodyRows implements RowSource.Taker {

    private final UnaryOperator<RawRow> repair;
    private final TableReader.RowReceiver receiver;
    private final List<RawRow> first = new ArrayList<>();
    private @Nullable RowNotes notes;
    private int passed;

    private BodyRows(UnaryOperator<RawRow> repair, TableReader.RowReceiver receiver) {
        this.repair = repair;
        this.receiver = receiver;
    }

    /**
     * @param repair what every row below the header goes through, in order
     * @throws UnreadableFile NO_HEADER, TOO_MANY_ROWS, or what the source throws
     * @throws UncheckedIOException with what the receiver threw
     */
    static void read(RowSource source, UnaryOperator<RawRow> repair, TableReader.RowReceiver receiver)
            throws UnreadableFile {
        var body = new BodyRows(repair, receiver);
        source.rows(body);
        if (body.notes == null) {
            body.begin();
        }
    }

    @Override
    public boolean take(RawRow row) throws UnreadableFile {
        if (notes != null) {
            pass(row, notes);
            return true;
        }
        first.add(row);
        if (first.size() == Limits.SAMPLE) {
            begin();
        }
        return true;
    }

    private void begin() throws UnreadableFile {
        var header = Header.of(first).orElseThrow(() -> new UnreadableFile(Code.NO_HEADER));
        notes = new RowNotes(first.get(header.at()), header.names().size());
        for (var row : first.subList(header.at() + 1, first.size())) {
            pass(row, notes);
        }
        first.clear();
    }

    private void pass(RawRow row, RowNotes notes) throws UnreadableFile {
        if (++passed > Limits.MOST_ROWS) {
            throw new UnreadableFile(Code.TOO_MANY_ROWS, Limits.MOST_ROWS);
        }
        try {
            receiver.row(notes.on(repair.apply(row)));
        } catch (IOException unwanted) {
            throw new UncheckedIOException(unwanted);
        }
    }
}
