package org.vinculo.exchange.imports.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a country.
 *
 * @param codes ISO 3166-1 alpha-2: one when it is known, all that are possible when there are several, none otherwise
 */
record CountryReading(Kind kind, Set<String> codes) {

    enum Kind {
        KNOWN,
        /** A country that is no more, whose territories belong to several of today's, or a word that is ambiguous. */
        SEVERAL,
        /** Claimed by the home country: no country of its own there, so a person has to look. */
        DISPUTED,
        UNKNOWN,
        MISSING
    }

    static final CountryReading MISSING = new CountryReading(Kind.MISSING, Set.of());
    static final CountryReading UNKNOWN = new CountryReading(Kind.UNKNOWN, Set.of());
    static final CountryReading DISPUTED = new CountryReading(Kind.DISPUTED, Set.of());

    CountryReading {
        codes = Set.copyOf(codes);
    }

    static CountryReading of(Set<String> codes) {
        return new CountryReading(codes.size() == 1 ? Kind.KNOWN : Kind.SEVERAL, codes);
    }

    /** Whether a country or several were understood. */
    boolean isUnderstood() {
        return kind == Kind.KNOWN || kind == Kind.SEVERAL;
    }

    /** The one country that is meant, if it is one. */
    @Nullable String one() {
        return kind == Kind.KNOWN ? codes.iterator().next() : null;
    }

    /** Whether a territory of this country could be meant; everywhere when nothing is understood. */
    boolean allows(String country) {
        return !isUnderstood() || codes.contains(country);
    }
}
