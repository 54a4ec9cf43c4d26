package org.vinculo.shared.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** A list as a spreadsheet, written row by row. */
@ApplicationScoped
class Spreadsheet {

    /** Rows of a sheet beside its heading. */
    private static final int MOST_ROWS = 1_048_575;
    private static final int FLUSHED = 1_000;

    private final Jdbi jdbi;

    @Inject
    Spreadsheet(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws ProblemException 422 when a sheet cannot hold them all */
    void requireRoom(Selection selection, FileOptions options) {
        if (options.limit() == null
                && jdbi.withHandle(handle -> Totals.upTo(handle, selection, MOST_ROWS + 1)) > MOST_ROWS) {
            throw ProblemException.of(ProblemType.TOO_MANY_ROWS, "xlsx-limit", MOST_ROWS);
        }
    }

    void write(FileRows file, Selection selection, Ordering ordering, FileOptions options, OutputStream out)
            throws IOException {
        var query = file.rows(selection, ordering, options, file.taken(Column::asIs));
        try (var workbook = new Workbook(out, "Vinculo", "1.0")) {
            var sheet = workbook.newWorksheet(file.name());
            for (int column = 0; column < file.columns().size(); column++) {
                sheet.value(0, column, file.columns().get(column).name());
            }
            jdbi.useTransaction(handle -> {
                try (var found = stream(handle, query, selection, file.columns().size())) {
                    int row = 1;
                    for (var cells : (Iterable<Object[]>) found::iterator) {
                        fill(sheet, row, cells);
                        if (row++ % FLUSHED == 0) {
                            sheet.flush();
                        }
                    }
                }
            });
        }
    }

    private static Stream<Object[]> stream(Handle handle, String query, Selection selection, int width) {
        return selection.bindTo(handle.createQuery(query)).setFetchSize(FLUSHED)
                .map((row, context) -> cells(row, width)).stream();
    }

    private static Object[] cells(ResultSet row, int width) throws SQLException {
        var cells = new Object[width];
        for (int column = 0; column < width; column++) {
            cells[column] = row.getObject(column + 1);
        }
        return cells;
    }

    /** Texts are cells of type text, which a spreadsheet never runs. */
    private static void fill(Worksheet sheet, int row, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells[column] instanceof Boolean truth) {
                sheet.value(row, column, truth);
            } else if (cells[column] != null) {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }
}
