/** Who am I, and what may I do. May use shared and mission. */
@NullMarked
package org.vinculo.account;

import org.jspecify.annotations.NullMarked;
