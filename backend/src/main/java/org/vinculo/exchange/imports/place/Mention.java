package org.vinculo.exchange.imports.place;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vinculo.territory.Level;

/**
 * A place as a file names it.
 *
 * @param country what was understood of its country
 * @param claims  what is said about where it lies, in its own column and in its name
 * @param point   where it is said to lie; null when nothing usable is said
 * @param level   what a column says
 */
record Mention(int no, PlaceName name, CountryReading country, List<Claim> claims, @Nullable GeoPoint point,
        @Nullable Level level, List<Code> codes, @Nullable Long population) {

    /** Degrees, WGS 84. */
    record GeoPoint(double latitude, double longitude) {

        /** @return null for what is no place on the globe, and for 0/0, which programs write for "unknown" */
        static @Nullable GeoPoint of(@Nullable Double latitude, @Nullable Double longitude) {
            if (latitude == null || longitude == null || latitude == 0 && longitude == 0
                    || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
                return null;
            }
            return new GeoPoint(latitude, longitude);
        }
    }

    record Code(String scheme, String value) {
    }

    /**
     * A text that tells where a place lies.
     *
     * @param no     its number within the mention
     * @param column whether it stood in the region's own column, so that it is a region whether we know it or not
     * @param forms  how the region may be called
     * @param country what it says when it is a country's name
     */
    record Claim(int no, String text, boolean column, List<NameVariant> forms, CountryReading country) {

        Claim {
            forms = List.copyOf(forms);
        }
    }

    Mention {
        claims = List.copyOf(claims);
        codes = List.copyOf(codes);
    }

    /** What has to hold of a territory that is found by this variant of the name. */
    Stream<Claim> claimsOf(@Nullable NameVariant variant) {
        return claims.stream().filter(claim -> claim.column()
                || variant != null && variant.claims().contains(claim.text()));
    }

    /** Whether the country is not told at all, so that the whole world is searched. */
    boolean anywhere() {
        return !country.isUnderstood();
    }
}
