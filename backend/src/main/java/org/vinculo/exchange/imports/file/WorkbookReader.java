package org.vinculo.exchange.imports.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/** Reads the tables of workbooks. */
final class WorkbookReader {

    private WorkbookReader() {
    }

    static TableFile describe(byte[] content, @Nullable String sheet) throws UnreadableFile {
        try (var workbook = Workbook.open(content)) {
            return sheet == null ? firstWithRows(workbook) : table(workbook, sheet);
        }
    }

    /** A cover or a legend may come first. When no sheet has a table, the first with something says why. */
    private static TableFile firstWithRows(Workbook workbook) throws UnreadableFile {
        @Nullable UnreadableFile failure = null;
        for (var name : workbook.sheetNames()) {
            try {
                return table(workbook, name);
            } catch (UnreadableFile failed) {
                if (!List.of(Code.FILE_EMPTY, Code.NO_HEADER, Code.NO_ROWS).contains(failed.code())) {
                    throw failed;
                }
                failure = failure == null || failure.code() == Code.FILE_EMPTY ? failed : failure;
            }
        }
        throw failure == null ? new UnreadableFile(Code.FILE_EMPTY) : failure;
    }

    private static TableFile table(Workbook workbook, String sheet) throws UnreadableFile {
        return new TableFile(TableFile.Format.XLSX, null, null, workbook.sheetNames(), sheet,
                Columns.of(workbook.sheet(sheet)));
    }

    static void read(byte[] content, String sheet, TableReader.RowReceiver receiver) throws UnreadableFile {
        try (var workbook = Workbook.open(content)) {
            var source = workbook.sheet(sheet);
            BodyRows.read(source, source.merges()::fill, receiver);
        }
    }
}
