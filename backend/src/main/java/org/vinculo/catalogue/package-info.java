/** Reference data that other records point at: countries, currencies, themes. May use shared. */
@NullMarked
package org.vinculo.catalogue;

import org.jspecify.annotations.NullMarked;
