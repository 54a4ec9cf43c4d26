/** Calls for co-financing with their caps as data, and the pure evaluation of caps over a plan. */
@NullMarked
package org.vinculo.agreement.call;

import org.jspecify.annotations.NullMarked;
