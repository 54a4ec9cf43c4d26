package org.vinculo.bench.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.bench.data.Postgres;
import org.vinculo.bench.http.Api;
import org.vinculo.bench.http.Client;
import org.vinculo.bench.http.Tokens;
import org.vinculo.bench.measure.Watch;
import org.vinculo.bench.report.Imported;
import org.vinculo.bench.report.Progress;

/** The floor first, rolled back and swept up, then the API: both find the same rows on record. */
public final class Imports {
    public static final String NAME = "import";

    private final Postgres postgres;
    private final Api api;
    private final Tokens tokens;

    public Imports(Postgres postgres, Api api, Tokens tokens) {
        this.postgres = postgres;
        this.api = api;
        this.tokens = tokens;
    }

    public Imported measure(int rows) throws IOException, SQLException, InterruptedException {
        try (var connection = postgres.asApplication()) {
            var file = ImportFile.of(connection, rows);
            sweep();
            var floor = ImportFloor.measure(connection, file);
            sweep();
            var imported = take(file, floor);
            Progress.say("%s", imported.line());
            return imported;
        }
    }

    private Imported take(ImportFile file, ImportFloor.Taken floor) throws IOException, InterruptedException {
        try (var client = new Client(api.port(), tokens); var watch = new Watch(api.processId())) {
            var run = new ImportRun(client);
            double upload = run.upload(file.csv());
            double preview = run.preview();
            double apply = run.apply();
            var outcomes = run.counts().properties().stream().filter(each -> each.getValue().asLong() > 0)
                    .map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", "));
            return new Imported(file.rows(), upload, preview, apply, outcomes, watch.growth(), floor.seconds(), floor.links());
        }
    }

    /** Neither side writes on disk, or reads over, what came before it. */
    private void sweep() throws SQLException {
        postgres.run(List.of("VACUUM ANALYZE", "CHECKPOINT"));
    }
}
