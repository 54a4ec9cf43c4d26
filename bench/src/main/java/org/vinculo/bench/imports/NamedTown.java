package org.vinculo.bench.imports;

import java.util.List;
import java.util.Locale;

/** A town as a list from outside names it: by what it is called, its country in English, and a point. */
record NamedTown(String name, String code, String latitude, String longitude) {

    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    List<String> cells() {
        return List.of(name, country(code), latitude, longitude);
    }
}
