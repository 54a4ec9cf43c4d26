/** What an hour of somebody's time is worth, by category and date. */
@NullMarked
package org.vinculo.agreement.tariff;

import org.jspecify.annotations.NullMarked;
