package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** A list as a spreadsheet, written row by row. */
@ApplicationScoped
class TerritoryWorkbook {

    /** Rows of a sheet beside its heading. */
    private static final int MOST_ROWS = 1_048_575;
    private static final int FLUSHED = 1_000;
    private static final String[] HEADING = { "id", "name", "country", "level", "localType", "status", "parentId",
        "parentName", "population", "populationYear", "latitude", "longitude", "dissolvedOn" };

    private final Jdbi jdbi;
    private final TerritoryRows rows;

    @Inject
    TerritoryWorkbook(Jdbi jdbi, TerritoryRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    /** @throws ProblemException 422 when a sheet cannot hold them all */
    void requireRoom(TerritoryFilter filter, FileOptions options) {
        if (options.limit() != null) {
            return;
        }
        var sql = FilterSql.of(filter, FilterSql.BOUND);
        long count = jdbi.withHandle(handle -> {
            var counting = handle.createQuery(
                    "SELECT count(*) FROM (" + sql.select("1") + " LIMIT " + (MOST_ROWS + 1) + ") c");
            TerritoryQueries.bind(counting, sql);
            return counting.mapTo(Long.class).one();
        });
        if (count > MOST_ROWS) {
            throw ProblemException.of(ProblemType.TOO_MANY_ROWS, "xlsx-limit", MOST_ROWS);
        }
    }

    void write(TerritoryFilter filter, FileOptions options, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Vinculo", "1.0")) {
            var sheet = workbook.newWorksheet("Territorios");
            for (int column = 0; column < HEADING.length; column++) {
                sheet.value(0, column, HEADING[column]);
            }
            jdbi.useTransaction(handle -> {
                try (var found = stream(handle, filter, options)) {
                    int row = 1;
                    for (var each : (Iterable<TerritoryItem>) found::iterator) {
                        fill(sheet, row, each);
                        if (row++ % FLUSHED == 0) {
                            sheet.flush();
                        }
                    }
                }
            });
        }
    }

    private Stream<TerritoryItem> stream(Handle handle, TerritoryFilter filter, FileOptions options) {
        var sql = FilterSql.of(filter, FilterSql.BOUND);
        var query = handle.createQuery(TerritoryExport.rows(sql, options, "t.*, p.name AS parent_name"));
        TerritoryQueries.bind(query, sql);
        return query.setFetchSize(FLUSHED).map((row, context) -> rows.item(row)).stream();
    }

    /** Texts are cells of type text, which a spreadsheet never runs. */
    private static void fill(Worksheet sheet, int row, TerritoryItem item) {
        sheet.value(row, 0, item.id().toString());
        sheet.value(row, 1, item.name());
        sheet.value(row, 2, item.country());
        sheet.value(row, 3, item.level().name());
        sheet.value(row, 4, item.localType());
        sheet.value(row, 5, item.status().name());
        if (item.parent() != null) {
            sheet.value(row, 6, item.parent().id().toString());
            sheet.value(row, 7, item.parent().name());
        }
        sheet.value(row, 8, item.population());
        sheet.value(row, 9, item.populationYear());
        if (item.point() != null) {
            sheet.value(row, 10, item.point().latitude());
            sheet.value(row, 11, item.point().longitude());
        }
        if (item.dissolvedOn() != null) {
            sheet.value(row, 12, item.dissolvedOn().toString());
        }
    }
}
