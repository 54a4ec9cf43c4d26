/** The only code the features share; it knows none of them. */
@org.jspecify.annotations.NullMarked
package org.vinculo.shared;
