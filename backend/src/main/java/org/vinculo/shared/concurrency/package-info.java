/** ETags, preconditions and answers that can be asked for again. */
@NullMarked
package org.vinculo.shared.concurrency;

import org.jspecify.annotations.NullMarked;
