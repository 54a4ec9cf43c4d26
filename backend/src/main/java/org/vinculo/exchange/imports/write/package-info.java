/** Compares the rows of an import with what is on record, writes them, and takes them back: in sets, in one transaction. */
@NullMarked
package org.vinculo.exchange.imports.write;

import org.jspecify.annotations.NullMarked;
