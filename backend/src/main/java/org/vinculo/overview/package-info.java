/** Answers over all subjects: for now the search. It may use every subject; none may use it. */
@NullMarked
package org.vinculo.overview;

import org.jspecify.annotations.NullMarked;
