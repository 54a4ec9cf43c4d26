package org.vinculo.exchange.imports.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, each read when the one before it is done with. */
final class SheetSource implements RowSource {

    private final Archive archive;
    private final PackagePart part;
    private final CellFormats formats;
    private final SharedTexts texts;

    SheetSource(Archive archive, PackagePart part, CellFormats formats, SharedTexts texts) {
        this.archive = archive;
        this.part = part;
        this.formats = formats;
        this.texts = texts;
    }

    /** @throws UnreadableFile WORKBOOK_BROKEN, ARCHIVE_BOMB, LINE_TOO_LONG, TOO_MANY_COLUMNS */
    @Override
    public void rows(Taker taker) throws UnreadableFile {
        var in = guarded(part::getInputStream);
        try {
            var rows = guarded(() -> new SheetRows(Xml.reader(in), formats, texts));
            for (var row = next(rows); row != null && taker.take(row); row = next(rows)) {
                // The taker has said that it wants another.
            }
        } finally {
            closeQuietly(in);
        }
    }

    /** What is merged stands behind the rows, so for this the sheet is gone through once before. */
    Merges merges() throws UnreadableFile {
        return guarded(() -> {
            try (var in = part.getInputStream()) {
                return Merges.of(Xml.reader(in));
            }
        });
    }

    private @Nullable RawRow next(SheetRows rows) throws UnreadableFile {
        return guarded(rows::next);
    }

    /** Only what reads is in here, so that what the taker throws is never taken for a broken workbook. */
    private <T extends @Nullable Object> T guarded(Step<T> step) throws UnreadableFile {
        try {
            return step.take();
        } catch (Exception | StackOverflowError failure) {
            throw archive.refusal(failure);
        }
    }

    private static void closeQuietly(InputStream in) {
        try {
            in.close();
        } catch (IOException ignored) {
            // It is memory that is closed; nothing is left behind.
        }
    }

    private interface Step<T extends @Nullable Object> {

        T take() throws IOException, XMLStreamException, UnreadableFile;
    }
}
