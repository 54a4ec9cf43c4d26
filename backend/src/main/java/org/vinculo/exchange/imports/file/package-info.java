/**
 * Reads tables out of files from outside, whatever program wrote them: finds the header, gives the rows one by one, and
 * says of each what had to be repaired.
 *
 * <p>It knows nothing of what the columns mean, and decides nothing: a row that is a total, or empty, is noted as such
 * and handed on. Whatever the bytes are, the only thing that can go wrong is
 * {@link org.vinculo.exchange.imports.file.UnreadableFile}, and memory stays flat.
 */
@NullMarked
package org.vinculo.exchange.imports.file;

import org.jspecify.annotations.NullMarked;
