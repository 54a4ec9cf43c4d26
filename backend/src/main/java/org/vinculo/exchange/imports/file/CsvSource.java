package org.vinculo.exchange.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;

/** The records of a CSV. */
record CsvSource(byte[] content, Encoding encoding, char delimiter) implements RowSource {

    /** A cell whose every character is a quote that is written twice still fits. */
    private static final int BUFFER = 4 * Limits.LONGEST_CELL;

    /** @throws UnreadableFile LINE_TOO_LONG, also for a quote that never closes; TOO_MANY_COLUMNS */
    @Override
    public void rows(Taker taker) throws UnreadableFile {
        var record = new CsvRow();
        try (var reader = reader(record)) {
            var rows = reader.iterator();
            while (hasNext(rows, record) && taker.take(rows.next())) {
                // The taker has said that it wants another.
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CsvReader<RawRow> reader(CsvRow record) {
        var bytes = new ByteArrayInputStream(content, encoding.mark(), content.length - encoding.mark());
        return CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false).allowExtraFields(true)
                .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(record, new InputStreamReader(bytes, Charset.forName(encoding.name())));
    }

    /** A record that does not end is the only thing the parser itself complains about. */
    private static boolean hasNext(Iterator<RawRow> rows, CsvRow record) throws UnreadableFile {
        try {
            return rows.hasNext();
        } catch (CsvParseException failed) {
            throw failed.getCause() instanceof CsvRow.Refused refused ? refused.file
                    : new UnreadableFile(UnreadableFile.Code.LINE_TOO_LONG, record.number(), Limits.LONGEST_CELL);
        }
    }
}
