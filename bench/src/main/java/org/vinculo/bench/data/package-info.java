/** A database of any size that is the same in every run. */
@NullMarked
package org.vinculo.bench.data;

import org.jspecify.annotations.NullMarked;
