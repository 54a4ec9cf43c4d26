/** Text as people type it, made safe to keep and compare. */
@NullMarked
package org.vinculo.shared.text;

import org.jspecify.annotations.NullMarked;
