/** The append-only change log and its reading API. May use shared. */
@NullMarked
package org.vinculo.history;

import org.jspecify.annotations.NullMarked;
