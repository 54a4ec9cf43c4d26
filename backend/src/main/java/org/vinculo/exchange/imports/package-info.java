/**
 * Brings in lists that others keep: a file is uploaded, its columns are mapped, every row is shown with what would become
 * of it, people decide what is in doubt, and then all of it is written or nothing; and taken back.
 *
 * <p>What the kinds of list have in common is here; {@code kind} describes each, {@code file} reads tables, {@code read}
 * understands their cells, {@code place} finds the territories they mean, {@code write} compares and writes in sets. It
 * knows tables, not features' services, because it writes sets, and nothing may depend on it.
 */
@NullMarked
package org.vinculo.exchange.imports;

import org.jspecify.annotations.NullMarked;
