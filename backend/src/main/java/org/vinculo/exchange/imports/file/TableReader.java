package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads tables out of CSV and XLSX files that others made. */
public final class TableReader {

    private TableReader() {
    }

    /**
     * Learns what the file is, by as many rows as that needs.
     *
     * @param fileName as its owner calls it, which is not believed: what a file is, its bytes say
     * @param sheet of a workbook; null for the first that has something
     * @throws UnreadableFile with any code; that a workbook has too many rows, only reading all of it can tell
     */
    public static TableFile describe(byte[] content, String fileName, @Nullable String sheet) throws UnreadableFile {
        return switch (FileKind.of(content)) {
            case TEXT -> csv(content);
            case ARCHIVE -> WorkbookReader.describe(content, sheet);
        };
    }

    private static TableFile csv(byte[] content) throws UnreadableFile {
        var encoding = Encoding.of(content);
        FileKind.requireText(content, encoding);
        char delimiter = Delimiters.of(content, encoding);
        var file = new TableFile(TableFile.Format.CSV, encoding.name(), delimiter, List.of(), null,
                Columns.of(new CsvSource(content, encoding, delimiter)));
        if (lineEnds(content) > Limits.MOST_ROWS) {
            // Cells may hold line ends too, so it is not refused before its rows are counted as they will be read.
            read(content, file, row -> { });
        }
        return file;
    }

    /** As many as there are, or more: in two bytes one may look like two. */
    private static int lineEnds(byte[] content) {
        int ends = 0;
        for (byte each : content) {
            if (each == '\n' || each == '\r') {
                ends++;
            }
        }
        return ends;
    }

    /**
     * Gives every row below the header to the receiver, in constant memory.
     *
     * @param file what {@link #describe} said of the same content
     * @throws UnreadableFile when something further down cannot be read, or there are more rows than can be
     * @throws java.io.UncheckedIOException with what the receiver threw
     */
    public static void read(byte[] content, TableFile file, RowReceiver receiver) throws UnreadableFile {
        var delimiter = file.delimiter();
        var sheet = file.sheet();
        if (sheet != null) {
            WorkbookReader.read(content, sheet, receiver);
        } else if (delimiter != null) {
            var encoding = Encoding.of(content).orElse(file.encoding());
            BodyRows.read(new CsvSource(content, encoding, delimiter), UnaryOperator.identity(), receiver);
        } else {
            throw new IllegalArgumentException("Neither a sheet nor a delimiter: " + file);
        }
    }

    /** Takes the rows of a table, one by one. */
    public interface RowReceiver {

        /** @throws IOException to read no further */
        void row(TableRow row) throws IOException;
    }
}
