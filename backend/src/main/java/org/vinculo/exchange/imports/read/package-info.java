/** Understands rows of a table as records of a kind: what their cells say, and what of it cannot be meant. */
@NullMarked
package org.vinculo.exchange.imports.read;

import org.jspecify.annotations.NullMarked;
