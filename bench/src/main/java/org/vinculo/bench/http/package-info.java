/** The API as a child process, and the little HTTP that load needs. */
@NullMarked
package org.vinculo.bench.http;

import org.jspecify.annotations.NullMarked;
