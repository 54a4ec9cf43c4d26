/**
 * Organisations: sub-state administrations, missions, networks, universities, companies and others; what they act for
 * and on, the people one reaches there, and which of them turned out to be one. May use shared, history, catalogue and
 * territory. Features that refer to actors say so through {@link org.vinculo.actor.ActorReferences}.
 */
@NullMarked
package org.vinculo.actor;

import org.jspecify.annotations.NullMarked;
