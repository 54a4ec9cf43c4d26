/**
 * Co-financing agreements under links, and what they reckon with: rates, tariffs and calls, each in a package of its own
 * that knows nothing of agreements. May use shared, history, catalogue, territory, actor, link and document.
 */
@NullMarked
package org.vinculo.agreement;

import org.jspecify.annotations.NullMarked;
