package org.vinculo.exchange.imports.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is on record around the mentioned point.
 *
 * @param nearest   country of the nearest territory; null when that was not looked up
 * @param km        how far that one is, in kilometres
 * @param countries of the nearest territories within 50 km
 * @param own       whether a territory of the stated country is at most 50 km farther than the nearest one
 * @param covered   whether any territory of the stated country is on record at all
 */
record Surroundings(@Nullable String nearest, double km, Set<String> countries, boolean own, boolean covered) {

    static final Surroundings UNKNOWN = new Surroundings(null, Double.MAX_VALUE, Set.of(), true, true);

    Surroundings {
        countries = Set.copyOf(countries);
    }
}
