/** Figures held against goals, and the file that tells of them. */
@NullMarked
package org.vinculo.bench.report;

import org.jspecify.annotations.NullMarked;
