/**
 * Measures the packaged API over HTTP against its floor: the very statements it sends, by plain JDBC, in the same run.
 */
@NullMarked
package org.vinculo.bench;

import org.jspecify.annotations.NullMarked;
