package org.vinculo.exchange.reference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * One run of the loader: nothing when this version is already there, else everything in one transaction.
 *
 * <p>Of two servers that start together one loads and the other waits and finds the work done. An older server beside
 * a newer one leaves the newer data alone.
 */
public class ReferenceLoad {

    private static final String DATASET = "reference";
    private static final String DEMO = "demo-missions";
    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 0x56494e43554c4fL;

    private final DataSource dataSource;
    private final ReferenceFiles files;
    private final String homeCountry;
    private final boolean demo;

    ReferenceLoad(DataSource dataSource, ReferenceFiles files, String homeCountry, boolean demo) {
        this.dataSource = dataSource;
        this.files = files;
        this.homeCountry = homeCountry;
        this.demo = demo;
    }

    /** @return what was done; the same report stands in {@code reference_load} */
    LoadReport run() {
        long start = System.nanoTime();
        var checksum = files.checksum() + "/" + homeCountry;
        try (var connection = dataSource.getConnection()) {
            if (isCurrent(connection, checksum)) {
                return LoadReport.unchanged(ReferenceFiles.VERSION, millisSince(start));
            }
            connection.setAutoCommit(false);
            try {
                var report = load(connection, checksum, start);
                connection.commit();
                return report;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The reference data could not be loaded", e);
        }
    }

    private LoadReport load(Connection connection, String checksum, long start) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = 0");
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
        if (isCurrent(connection, checksum)) {
            return LoadReport.unchanged(ReferenceFiles.VERSION, millisSince(start));
        }
        var tables = new Tables(connection);
        var catalogue = new CatalogueWriter(tables, files);
        var report = LoadReport.unchanged(ReferenceFiles.VERSION, 0);
        if (!loaded(connection, DATASET, checksum)) {
            catalogue.write();
            var atlas = AtlasReader.read(files, homeCountry);
            var outcome = new TerritoryWriter(tables, ReferenceFiles.VERSION).write(atlas);
            report = new LoadReport(ReferenceFiles.VERSION, outcome.created(), outcome.changed(), counts(connection),
                    new TreeMap<>(atlas.findings), millisSince(start));
            remember(tables, DATASET, checksum, report);
        }
        if (demo) {
            catalogue.writeMissions();
            new DemoActors(tables, files).write();
            new DemoMoney(tables, files).write();
            remember(tables, DEMO, checksum, LoadReport.unchanged(ReferenceFiles.VERSION, 0));
        }
        return report;
    }

    private boolean isCurrent(Connection connection, String checksum) throws SQLException {
        return loaded(connection, DATASET, checksum) && (!demo || loaded(connection, DEMO, checksum));
    }

    private static boolean loaded(Connection connection, String dataset, String checksum) throws SQLException {
        try (var query = connection.prepareStatement("""
                SELECT version > ? OR version = ? AND checksum = ? FROM reference_load WHERE dataset = ?""")) {
            query.setInt(1, ReferenceFiles.VERSION);
            query.setInt(2, ReferenceFiles.VERSION);
            query.setString(3, checksum);
            query.setString(4, dataset);
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void remember(Tables tables, String dataset, String checksum, LoadReport report)
            throws SQLException {
        tables.run("""
                INSERT INTO reference_load (dataset, version, checksum, report)
                SELECT dataset, version, checksum, report
                  FROM jsonb_to_recordset(?::jsonb) AS r (dataset text, version int, checksum text, report jsonb)
                ON CONFLICT (dataset) DO UPDATE SET version = excluded.version, checksum = excluded.checksum,
                       loaded_at = now(), report = excluded.report""",
                List.of(new Remembered(dataset, report.version(), checksum, report)));
    }

    private record Remembered(String dataset, int version, String checksum, LoadReport report) {
    }

    private static TreeMap<String, TreeMap<String, Long>> counts(Connection connection) throws SQLException {
        var counts = new TreeMap<String, TreeMap<String, Long>>();
        try (var query = connection.prepareStatement("""
                SELECT country, level || ' ' || status, count(*) FROM territory GROUP BY country, level, status""");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                counts.computeIfAbsent(rows.getString(1), country -> new TreeMap<>())
                        .put(rows.getString(2), rows.getLong(3));
            }
        }
        return counts;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
