/** What can be imported: one small description for each kind of list, and how columns are guessed from a header. */
@NullMarked
package org.vinculo.exchange.imports.kind;

import org.jspecify.annotations.NullMarked;
