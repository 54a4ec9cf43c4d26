/**
 * Lists of every subject: filters, orders, pages, totals, and the same list whole as a file. A subject says what its
 * rows look like; how they are asked for, cut into pages and written out is the same for all.
 */
@NullMarked
package org.vinculo.shared.listing;

import org.jspecify.annotations.NullMarked;
