/** A list of links as people bring it, taken in by the API and by hand. */
@NullMarked
package org.vinculo.bench.imports;

import org.jspecify.annotations.NullMarked;
