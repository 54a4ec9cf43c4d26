package org.vinculo.bench.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.bench.data.Postgres;
import org.vinculo.bench.http.Api;
import org.vinculo.bench.http.Client;
import org.vinculo.bench.http.Tokens;
import org.vinculo.bench.measure.Watch;
import org.vinculo.bench.report.Imported;
import org.vinculo.bench.report.Progress;

/**
 * The API warmed up as for every other case, by previews of a shorter list; then the floor, rolled back and swept up, then the
 * API: both find the same rows on record.
 */
public final class Imports {
    public static final String NAME = "import";
    private static final int SHORTER = 10;

    private final Postgres postgres;
    private final Api api;
    private final Tokens tokens;

    public Imports(Postgres postgres, Api api, Tokens tokens) {
        this.postgres = postgres;
        this.api = api;
        this.tokens = tokens;
    }

    /** @param warmUp how long, at least */
    public Imported measure(int rows, Duration warmUp) throws IOException, SQLException, InterruptedException {
        try (var connection = postgres.asApplication()) {
            var file = ImportFile.of(connection, rows);
            warm(ImportFile.of(connection, rows / SHORTER), warmUp);
            sweep();
            var floor = ImportFloor.measure(connection, file);
            sweep();
            var imported = take(file, floor);
            Progress.say("%s", imported.line());
            return imported;
        }
    }

    private void warm(ImportFile file, Duration length) throws IOException, InterruptedException {
        try (var client = new Client(api.port(), tokens)) {
            long end = System.nanoTime() + length.toNanos();
            do {
                var run = new ImportRun(client);
                run.upload(file.csv());
                run.preview();
            } while (System.nanoTime() < end);
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
