/** Exchange rates and what amounts come to by them: which rate serves on which day, and what it is called. */
@NullMarked
package org.vinculo.agreement.rate;

import org.jspecify.annotations.NullMarked;
