/**
 * Answers over all subjects: for now the search, to which a new subject adds a {@code SearchSource}. It may use every
 * subject; none may use it.
 */
@NullMarked
package org.vinculo.overview;

import org.jspecify.annotations.NullMarked;
