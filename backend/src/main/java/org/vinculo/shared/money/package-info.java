/** Amounts, currencies and shares: the one arithmetic of money (JSR 354, by Moneta), without a rate from any network. */
@NullMarked
package org.vinculo.shared.money;

import org.jspecify.annotations.NullMarked;
