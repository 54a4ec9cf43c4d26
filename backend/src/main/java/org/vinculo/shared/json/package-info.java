/** Strict JSON in, merge patches (RFC 7396), and where in a body an error stands. */
@NullMarked
package org.vinculo.shared.json;

import org.jspecify.annotations.NullMarked;
