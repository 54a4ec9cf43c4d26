/** What the API asks of PostgreSQL, overheard and repeated without it. */
@NullMarked
package org.vinculo.bench.floor;

import org.jspecify.annotations.NullMarked;
