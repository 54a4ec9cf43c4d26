package org.vinculo.exchange.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.vinculo.shared.text.ResourceFiles;

/** The data files shipped in {@code resources/reference}; LICENCES.md there names the source of each. */
class ReferenceFiles {

    /**
     * Raise it when the files or the rules that read them change what is loaded. The checksum alone would miss a
     * change of the rules; the version alone a forgotten raise.
     */
    static final int VERSION = 2;

    private static final String FOLDER = "/reference/";
    static final List<String> ALL = List.of(
            "countries_multilang.csv", "currencies_multilang.csv", "currency-dates.csv", "claims.csv", "themes.csv", "demo-missions.csv",
            "demo-actors.csv", "demo-tariffs.csv", "demo-calls.json",
            "administrations.csv", "subdivisions.csv", "subdivision-names.csv", "nuts_2024.csv", "shapes.csv",
            "admin1_europe_latam.topojson", "ar_provinces_with_malvinas.topojson",
            "ar_departments_geonames.csv", "ar_department_codes.csv", "ar_localities_geonames.csv",
            "cities_europe_latam_ge15k.csv", "crosswalk.csv", "unified.csv", "places.csv", "place-parents.csv");

    /** @return the rows of a CSV file with a header, in its order */
    List<NamedCsvRecord> rows(String file) {
        return ResourceFiles.rows(FOLDER + file);
    }

    JsonNode json(String file) {
        try (var in = ResourceFiles.open(FOLDER + file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** @return SHA-256 over all files in their order, in hexadecimal */
    String checksum() {
        return ResourceFiles.digest(ALL.stream().map(FOLDER::concat).toList());
    }
}
