/**
 * Places governed by sub-state administrations: a tree inside each country, with its codes and its own history of
 * renamings, mergers and splits. Lists, details and exports are plain SQL; writes go through an entity and the change
 * log. May use shared and history.
 */
@NullMarked
package org.vinculo.territory;

import org.jspecify.annotations.NullMarked;
