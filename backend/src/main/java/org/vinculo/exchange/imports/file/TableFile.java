package org.vinculo.exchange.imports.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, learnt from its bytes, and its columns.
 *
 * @param encoding of a CSV, by the name Java knows it under; null for a workbook
 * @param delimiter of a CSV; null for a workbook
 * @param sheets of a workbook, hidden ones last; empty for a CSV
 * @param sheet the one that is read; null for a CSV
 */
public record TableFile(Format format, @Nullable String encoding, @Nullable Character delimiter, List<String> sheets,
        @Nullable String sheet, List<TableColumn> columns) {

    public enum Format { CSV, XLSX }
}
