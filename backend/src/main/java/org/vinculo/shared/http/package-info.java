/** What every request and answer has in common: ids, limits, headers, parameters. */
@NullMarked
package org.vinculo.shared.http;

import org.jspecify.annotations.NullMarked;
