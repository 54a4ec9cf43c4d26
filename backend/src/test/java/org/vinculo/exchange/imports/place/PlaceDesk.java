package org.vinculo.exchange.imports.place;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.reference.ReferenceDatabase;

/** Lays down the places of an import in a database with the reference data, and matches them. */
final class PlaceDesk implements AutoCloseable {

    static final PlaceMatching.Settings LINKS = new PlaceMatching.Settings("AR", true, 10);
    static final PlaceMatching.Settings TERRITORIES = new PlaceMatching.Settings("AR", false, 10);

    /** A place as a file names it; {@code codes} is JSON. */
    record Place(String name, @Nullable String country, @Nullable String region, @Nullable Double latitude,
            @Nullable Double longitude, @Nullable String level, String codes) {

        static Place of(String name, @Nullable String country) {
            return new Place(name, country, null, null, null, null, "[]");
        }

        Place at(double north, double east) {
            return new Place(name, country, region, north, east, level, codes);
        }

        Place in(String where) {
            return new Place(name, country, where, latitude, longitude, level, codes);
        }

        Place level(String word) {
            return new Place(name, country, region, latitude, longitude, word, codes);
        }

        Place code(String scheme, String value) {
            return new Place(name, country, region, latitude, longitude, level,
                    "[{\"scheme\": \"" + scheme + "\", \"value\": \"" + value + "\"}]");
        }
    }

    private final ReferenceDatabase database = ReferenceDatabase.loaded();

    /** What became of each, in order, as text by column; {@code territory} is the name of the matched one. */
    List<Map<String, String>> match(PlaceMatching.Settings settings, List<Place> places) {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            var id = lay(connection, places);
            new PlaceMatching(connection, settings).run(id, done -> { });
            connection.commit();
            return outcomes(id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Map<String, String>> rows(String query, Object... arguments) {
        return database.rows(query, arguments);
    }

    void run(String... statements) {
        database.run(statements);
    }

    private List<Map<String, String>> outcomes(UUID id) {
        return database.rows("""
                SELECT p.name, p.country_text, p.country, p.outcome, p.reason, t.name AS territory, t.level, t.status,
                       t.country AS territory_country, p.evidence ->> 'by' AS by, (p.evidence ->> 'km')::float8 AS km,
                       p.candidates #>> '{0,by}' AS first_by, p.level AS asked, p.offer,
                       (SELECT string_agg(concat_ws(' ', c.name, c.level, c.status, e.value ->> 'by',
                                 round((e.value ->> 'km')::numeric, 1)), '; ' ORDER BY e.ordinality)
                          FROM jsonb_array_elements(p.candidates) WITH ORDINALITY e
                          JOIN territory c ON c.id = (e.value ->> 'territory')::uuid) AS candidates,
                       (SELECT string_agg(a.name, ' > ' ORDER BY x.n) FROM unnest(t.ancestors) WITH ORDINALITY x(id, n)
                          JOIN territory a USING (id)) AS above
                  FROM import_place p LEFT JOIN territory t ON t.id = p.territory_id
                 WHERE p.import_id = ?::uuid ORDER BY p.place_no""", id.toString());
    }

    private static UUID lay(Connection connection, List<Place> places) throws SQLException {
        var id = UUID.randomUUID();
        try (var statement = connection.prepareStatement("""
                INSERT INTO import (id, kind, state, file_name, file_size, kept_until, table_file, header_hash, mapping,
                                    mapping_from, source, on_difference, mandate, author, author_id)
                VALUES (?, 'LINKS', 'PREVIEWING', 'x.csv', 1, '2100-01-01', '{}', 'x', '{}', 'GUESSED', 'x', 'FILL',
                        '{}', 'x', 'x')""")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
        lay(connection, id, places);
        return id;
    }

    private static void lay(Connection connection, UUID id, List<Place> places) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO import_place (import_id, place_no, name, country_text, region_text, latitude, longitude,
                                          level, codes, row_count, first_row)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 1, 1)""")) {
            for (int no = 1; no <= places.size(); no++) {
                var place = places.get(no - 1);
                var values = Arrays.asList(id, no, place.name(), place.country(), place.region(), place.latitude(),
                        place.longitude(), place.level(), place.codes());
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
