/** The closed list of errors and the one way they are told (RFC 9457). */
@NullMarked
package org.vinculo.shared.problem;

import org.jspecify.annotations.NullMarked;
