package org.vinculo.bench.data;

import java.util.Locale;

/**
 * A country of the benchmark's data.
 *
 * @param share parts of all territories that lie there
 * @param scheme its own register's scheme, or that of Wikidata
 * @param latitude of its middle, degrees
 * @param longitude of its middle, degrees
 */
record SampleCountry(String code, String alpha3, String numeric, int share, String scheme, double latitude,
        double longitude) {
    static final SampleCountry[] ALL = {
        new SampleCountry("AR", "ARG", "032", 14, "INDEC", -34.5, -64),
        new SampleCountry("BO", "BOL", "068", 2, "WIKIDATA", -17, -64.5),
        new SampleCountry("BR", "BRA", "076", 10, "WIKIDATA", -10, -52),
        new SampleCountry("CL", "CHL", "152", 3, "WIKIDATA", -33, -70.7),
        new SampleCountry("CO", "COL", "170", 4, "WIKIDATA", 4, -73),
        new SampleCountry("DE", "DEU", "276", 11, "NUTS", 51, 10),
        new SampleCountry("EC", "ECU", "218", 2, "WIKIDATA", -1.5, -78.5),
        new SampleCountry("ES", "ESP", "724", 10, "NUTS", 40, -4),
        new SampleCountry("FR", "FRA", "250", 20, "INSEE", 46.5, 2.5),
        new SampleCountry("IT", "ITA", "380", 10, "NUTS", 43, 12),
        new SampleCountry("MX", "MEX", "484", 5, "WIKIDATA", 23, -102),
        new SampleCountry("PE", "PER", "604", 4, "WIKIDATA", -10, -76),
        new SampleCountry("PT", "PRT", "620", 3, "NUTS", 39.5, -8),
        new SampleCountry("PY", "PRY", "600", 1, "WIKIDATA", -23.5, -58),
        new SampleCountry("UY", "URY", "858", 1, "WIKIDATA", -33, -56),
    };

    /** As lists from outside call it. */
    String inEnglish() {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static int shares() {
        int sum = 0;
        for (var country : ALL) {
            sum += country.share;
        }
        return sum;
    }
}
