/** What is measured, one class a subject. */
@NullMarked
package org.vinculo.bench.cases;

import org.jspecify.annotations.NullMarked;
