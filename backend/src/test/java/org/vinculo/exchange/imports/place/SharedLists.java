package org.vinculo.exchange.imports.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.place.PlaceDesk.Place;

/** Real lists that are not in the repository, found beside it. */
final class SharedLists {

    private static final Map<String, String> LEVELS = Map.of("province", "REGIONAL", "department", "INTERMEDIATE",
            "local_government", "MUNICIPAL");

    private SharedLists() {
    }

    static Path file(String name) {
        return Path.of(Optional.ofNullable(System.getenv("VINCULO_SHARED")).orElse("../../shared")).resolve("data")
                .resolve(name);
    }

    /** The distinct places of both sides of a list of twinnings. */
    static List<Place> twinnings(Path file, char separator) throws IOException {
        Set<Place> places = new LinkedHashSet<>();
        for (var row : rows(file, separator)) {
            places.add(place(row, "origincityLabel", "origincountry", "originlat", "originlong"));
            places.add(place(row, "sistercityLabel", "destination_countryLabel", "destinationlat", "destinationlong"));
        }
        return List.copyOf(places);
    }

    static List<Place> argentine(Path file) throws IOException {
        return rows(file, ',').stream().map(row -> new Place(row.getField("name"), "Argentina", text(row, "parent"),
                number(row, "lat"), number(row, "lon"), LEVELS.get(row.getField("level")),
                "[{\"scheme\": \"INDEC\", \"value\": \"" + row.getField("indec_code") + "\"}]")).toList();
    }

    private static List<NamedCsvRecord> rows(Path file, char separator) throws IOException {
        try (var reader = Files.newBufferedReader(file);
                var csv = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }

    private static Place place(NamedCsvRecord row, String name, String country, String north, String east) {
        return new Place(row.getField(name), text(row, country), null, number(row, north), number(row, east), null,
                "[]");
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        return row.getField(field).isBlank() ? null : row.getField(field);
    }

    private static @Nullable Double number(NamedCsvRecord row, String field) {
        return row.getField(field).isBlank() ? null : Double.valueOf(row.getField(field));
    }
}
