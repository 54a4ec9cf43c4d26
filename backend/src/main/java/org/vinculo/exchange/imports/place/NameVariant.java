package org.vinculo.exchange.imports.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a name.
 *
 * @param hint   the level that a word taken away (or standing in it, when it is whole) tells
 * @param claims what was cut off and probably tells where the place lies: a region, a country, its other name
 */
record NameVariant(String text, @Nullable Hint hint, List<String> claims, Sureness sureness) {

    NameVariant {
        claims = List.copyOf(claims);
    }
}
