/** Load, latency, processor time and memory. */
@NullMarked
package org.vinculo.bench.measure;

import org.jspecify.annotations.NullMarked;
