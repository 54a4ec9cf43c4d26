package org.vinculo.exchange.imports.place;

import java.util.List;

/**
 * What a name as written could mean.
 *
 * @param clean    the name without footnote marks
 * @param variants ways to read it, the surest first
 * @param splits   ways to read it as several names in one cell
 * @param part     whether its words say that it is a part of a place, or none
 * @param code     whether it is no name but an id of Wikidata
 */
record PlaceName(String clean, List<NameVariant> variants, List<List<String>> splits, boolean part, boolean code) {

    PlaceName {
        variants = List.copyOf(variants);
        splits = List.copyOf(splits);
    }
}
