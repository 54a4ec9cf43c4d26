package org.vinculo.exchange.imports.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as one row names it. Rows that name it alike mean the same place, so people are asked once.
 *
 * @param latitude degrees, WGS 84
 * @param population inhabitants
 */
public record Mention(String name, @Nullable String country, @Nullable String region, @Nullable Double latitude,
        @Nullable Double longitude, @Nullable String level, List<Code> codes, @Nullable Long population) {

    /** What the place is named, whoever counted its inhabitants. */
    public Mention withoutPopulation() {
        return new Mention(name, country, region, latitude, longitude, level, codes, null);
    }

    /** What a register calls it. */
    public record Code(String scheme, String value) {
    }
}
