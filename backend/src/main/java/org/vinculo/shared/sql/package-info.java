/** Reading by plain SQL inside the running transaction. */
@NullMarked
package org.vinculo.shared.sql;

import org.jspecify.annotations.NullMarked;
