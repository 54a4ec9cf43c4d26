package org.vinculo.exchange.imports.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.vinculo.exchange.imports.file.UnreadableFile.Code;

/** Learns the columns of a table from its first rows. */
final class Columns {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 200;

    private Columns() {
    }

    /** @throws UnreadableFile NO_HEADER, NO_ROWS, or what the source throws */
    static List<TableColumn> of(RowSource source) throws UnreadableFile {
        var rows = new ArrayList<RawRow>();
        source.rows(row -> {
            rows.add(row);
            return rows.size() < Limits.SAMPLE;
        });
        if (rows.stream().allMatch(RawRow::isEmpty)) {
            throw new UnreadableFile(Code.FILE_EMPTY);
        }
        var header = Header.of(rows).orElseThrow(() -> new UnreadableFile(Code.NO_HEADER));
        var body = rows.subList(header.at() + 1, rows.size());
        if (body.stream().allMatch(RawRow::isEmpty)) {
            throw new UnreadableFile(Code.NO_ROWS);
        }
        var columns = new ArrayList<TableColumn>();
        for (int column = 0; column < header.names().size(); column++) {
            columns.add(new TableColumn(column, header.names().get(column), samples(body, column)));
        }
        return List.copyOf(columns);
    }

    private static List<String> samples(List<RawRow> rows, int column) {
        var samples = new LinkedHashSet<String>();
        for (var row : rows) {
            var cell = row.cell(column);
            if (!cell.isEmpty() && cell.length() <= LONGEST_SAMPLE && samples.size() < SAMPLES) {
                samples.add(CellText.clean(cell));
                samples.remove("");
            }
        }
        return List.copyOf(samples);
    }
}
