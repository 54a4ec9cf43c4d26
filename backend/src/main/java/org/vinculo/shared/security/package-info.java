/** Who is asking, and the one place that says what they may do. */
@NullMarked
package org.vinculo.shared.security;

import org.jspecify.annotations.NullMarked;
