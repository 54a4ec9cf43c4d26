package org.vinculo.bench.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Twinnings of towns of two countries, no two of them of the same towns, the same in every run: a list as people bring it,
 * of places that are on record, so that what is measured is work and not doubt.
 *
 * @param codes of the countries whose towns it names
 */
record ImportFile(int rows, String csv, List<String> codes) {
    private static final String HEADER = "origin city,origin country,origin latitude,origin longitude,"
            + "destination city,destination country,destination latitude,destination longitude,start date\n";
    private static final long SEED = 20_030_103;
    private static final LocalDate REGISTRY = LocalDate.of(2003, 1, 1);
    private static final int EARLIER_DAYS = 16_000;

    /** No more towns than a continent twins, also when a million are on record. */
    private static final String TOWNS = """
            SELECT name, country, latitude, longitude FROM territory
             WHERE level = 'MUNICIPAL' AND status <> 'GROUPING' AND dissolved_on IS NULL
             ORDER BY hashtext(id::text), id LIMIT 10000""";

    static ImportFile of(Connection connection, int rows) throws SQLException {
        var towns = towns(connection);
        var random = new Random(SEED);
        var used = new HashSet<Long>();
        var csv = new StringBuilder(HEADER);
        while (used.size() < rows) {
            int a = random.nextInt(towns.size());
            int b = random.nextInt(towns.size());
            if (!towns.get(a).code().equals(towns.get(b).code()) && used.add((long) Math.min(a, b) << 32 | Math.max(a, b))) {
                var start = REGISTRY.minusDays(1 + random.nextInt(EARLIER_DAYS));
                csv.append(line(towns.get(a), towns.get(b), start));
            }
        }
        return new ImportFile(rows, csv.toString(), towns.stream().map(NamedTown::code).distinct().toList());
    }

    private static String line(NamedTown a, NamedTown b, LocalDate start) {
        return String.join(",", Stream.of(a.cells(), b.cells(), List.of(start.toString())).flatMap(List::stream).toList()) + "\n";
    }

    private static List<NamedTown> towns(Connection connection) throws SQLException {
        var towns = new ArrayList<NamedTown>();
        try (var statement = connection.createStatement(); var found = statement.executeQuery(TOWNS)) {
            while (found.next()) {
                towns.add(new NamedTown(found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
            }
        }
        return towns;
    }
}
