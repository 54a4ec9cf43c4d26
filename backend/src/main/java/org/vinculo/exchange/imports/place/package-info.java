/**
 * Finds out which territories the places named in a list from outside are.
 *
 * <p>{@link org.vinculo.exchange.imports.place.PlaceMatching} joins three parts: what a name and a country could mean
 * (pure), what is on record that could be meant (SQL, in sets), and the verdict over both (pure). Doubt is never
 * resolved here: it is handed to a person, with candidates.
 */
@org.jspecify.annotations.NullMarked
package org.vinculo.exchange.imports.place;
