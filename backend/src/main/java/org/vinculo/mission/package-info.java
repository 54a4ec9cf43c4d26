/** Representations abroad and their jurisdictions. May use shared. */
@NullMarked
package org.vinculo.mission;

import org.jspecify.annotations.NullMarked;
