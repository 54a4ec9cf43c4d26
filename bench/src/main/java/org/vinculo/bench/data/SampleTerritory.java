package org.vinculo.bench.data;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One generated row; it writes itself in the text format of COPY. */
record SampleTerritory(UUID id, SampleCountry country, List<UUID> ancestors, String level, String status, String name,
        @Nullable String translation, @Nullable String formerName, double latitude, double longitude,
        @Nullable Long population, boolean dissolved, long number) {
    static final String COLUMNS = "id, country, parent_id, ancestors, level, status, name, names, former_names, "
            + "latitude, longitude, population, population_year, area_km2, dissolved_on, source, version";
    static final String IDENTIFIER_COLUMNS = "territory_id, scheme, value";

    private static final String NULL = "\\N";

    String line() {
        var names = translation == null ? "{}" : "{\"it\": \"" + translation + "\"}";
        var former = formerName == null ? "{}" : "{\"" + formerName + "\"}";
        var above = ancestors.isEmpty() ? "{}" : ancestors.toString().replace('[', '{').replace(']', '}').replace(" ", "");
        return String.join("\t", id.toString(), country.code(),
                ancestors.isEmpty() ? NULL : ancestors.getLast().toString(), above, level, status, name, names, former,
                decimal(latitude), decimal(longitude), population == null ? NULL : population.toString(),
                population == null ? NULL : "2022", decimal(1 + number % 900), dissolved ? "2019-12-31" : NULL,
                "bench", "0") + "\n";
    }

    boolean isGovernedTown() {
        return level.equals("MUNICIPAL") && status.equals("GOVERNED") && !dissolved;
    }

    /** GeoNames knows every place; a register of the country's, or Wikidata, two in three. */
    String identifierLines() {
        var geonames = id + "\tGEONAMES\t" + (1_000_000 + number) + "\n";
        var own = id + "\t" + country.scheme() + "\t" + country.code() + String.format(Locale.ROOT, "%07d", number) + "\n";
        return number % 3 == 0 ? geonames : geonames + own;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
