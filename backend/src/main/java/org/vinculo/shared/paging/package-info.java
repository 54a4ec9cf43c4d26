/** Keyset pages: cursors, limits and totals. */
@NullMarked
package org.vinculo.shared.paging;

import org.jspecify.annotations.NullMarked;
