/**
 * Cooperation links: relations between actors of at least two countries, with their themes, modalities, activities and
 * states. Partners stand as equals; nothing here knows a donor. Lists, details and exports are plain SQL; writes go
 * through an entity and the change log. May use shared, history, catalogue, territory and actor.
 */
@NullMarked
package org.vinculo.link;

import org.jspecify.annotations.NullMarked;
