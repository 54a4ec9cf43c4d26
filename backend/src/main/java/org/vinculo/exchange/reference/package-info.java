/**
 * Brings the reference data shipped with the product into the tables: countries, currencies, themes, territories.
 *
 * <p>Reading (CSV and TopoJSON to {@link org.vinculo.exchange.reference.Draft}s) and writing (drafts to tables) are
 * apart; {@link org.vinculo.exchange.reference.ReferenceLoad} joins them. It knows tables, not features, because it
 * writes sets, and nothing may depend on it.
 */
@org.jspecify.annotations.NullMarked
package org.vinculo.exchange.reference;
