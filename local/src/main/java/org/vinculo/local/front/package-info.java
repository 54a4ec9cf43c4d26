/** The one origin a browser sees: the built app, its run-time configuration, and the way to the API and to sign-in. */
@NullMarked
package org.vinculo.local.front;

import org.jspecify.annotations.NullMarked;
