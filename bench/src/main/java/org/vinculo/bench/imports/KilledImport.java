package org.vinculo.bench.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.vinculo.bench.data.Postgres;
import org.vinculo.bench.http.Api;
import org.vinculo.bench.http.Client;
import org.vinculo.bench.http.Tokens;
import org.vinculo.bench.report.Progress;

/**
 * Kills the API, as {@code kill -9} does, while it writes an import: nothing of it may be left, and whoever is started next
 * has to write it whole, once, with all counters right.
 */
public final class KilledImport {
    private static final int ROWS = 20_000;
    private static final long GLANCE = 20;
    private static final long PATIENCE = 120_000_000_000L;

    /** Everything an import writes, and the counters that follow. */
    private static final List<String> FIGURES = List.of("SELECT count(*) FROM link", "SELECT count(*) FROM link_participant",
            "SELECT count(*) FROM actor", "SELECT count(*) FROM territory", "SELECT count(*) FROM history",
            "SELECT count(*) FROM import_record", "SELECT sum(link_count) FROM territory", "SELECT sum(link_count) FROM actor");

    private static final String INSERTING = """
            SELECT count(*) FROM pg_stat_activity
             WHERE application_name = 'vinculo-api' AND state = 'active' AND query LIKE 'INSERT INTO link (%'""";

    private static final String SESSIONS = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'vinculo-api'";

    private static final String WRONG_COUNTERS = """
            SELECT count(*) FROM link_counts() c
              LEFT JOIN territory t ON c.kind = 'territory' AND t.id = c.subject LEFT JOIN actor a ON c.kind = 'actor' AND a.id = c.subject
             WHERE c.links <> coalesce(t.link_count, a.link_count)""";

    private final Postgres postgres;
    private final Tokens tokens;
    private final Start start;

    /** Another process of the API. */
    @FunctionalInterface
    public interface Start {
        Api api() throws IOException, InterruptedException;
    }

    public KilledImport(Postgres postgres, Tokens tokens, Start start) {
        this.postgres = postgres;
        this.tokens = tokens;
        this.start = start;
    }

    /** @throws IllegalStateException when something half is there, or it cannot go on */
    public void run() throws IOException, SQLException, InterruptedException {
        ImportFile file;
        try (var connection = postgres.asApplication()) {
            file = ImportFile.of(connection, ROWS);
        }
        ImportRun run;
        List<Long> before;
        try (var api = start.api(); var client = new Client(api.port(), tokens)) {
            run = new ImportRun(client);
            run.upload(file.csv());
            run.preview();
            before = figures();
            run.beginToApply();
            await(INSERTING, 1);
            api.kill();
        }
        await(SESSIONS, 0);
        require(before.equals(figures()), "Something half is there: " + before + " became " + figures());
        Progress.say("Killed while it wrote %,d links; nothing of them is there", ROWS);
        long begin = System.nanoTime();
        try (var api = start.api(); var client = new Client(api.port(), tokens)) {
            goOn(run.over(client));
        }
        Progress.say("Started again, it wrote all of them within %d s, each once", (System.nanoTime() - begin) / 1_000_000_000);
    }

    private void goOn(ImportRun run) throws IOException, SQLException, InterruptedException {
        require(run.look().equals("APPLYING"), "It is " + run.look() + " and not APPLYING");
        run.awaitApplied();
        long made = run.counts().path("CREATED").asLong();
        long links = one("SELECT count(*) FROM import_record m JOIN link l ON l.id = m.subject_id WHERE m.import_id = '" + run.id()
                + "' AND m.subject_type = 'LINK'");
        long told = one("SELECT count(*) FROM history WHERE import_id = '" + run.id() + "' AND subject_type = 'LINK'");
        require(made > 0 && made == links && made == told, made + " rows, " + links + " links, " + told + " lines of history");
        require(one(WRONG_COUNTERS) == 0, "Counters of links are wrong");
    }

    private List<Long> figures() throws SQLException {
        var figures = new Long[FIGURES.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = one(FIGURES.get(i));
        }
        return List.of(figures);
    }

    private void await(String query, long wanted) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (one(query) != wanted) {
            require(System.nanoTime() - begin < PATIENCE, "Waited in vain for " + wanted + " of: " + query);
            Thread.sleep(GLANCE);
        }
    }

    private long one(String query) throws SQLException {
        try (var connection = postgres.asAdministrator(); var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
