package org.vinculo.link;

import java.util.UUID;
import org.vinculo.actor.ActorType;

/** An actor as far as the rules of links ask. */
record Participant(UUID id, String name, ActorType type, String country, boolean dissolved) {

    boolean governsTerritory() {
        return type == ActorType.SUBSTATE_ADMINISTRATION;
    }

    boolean mayFacilitate() {
        return type == ActorType.MISSION || type == ActorType.NETWORK || type == ActorType.NATIONAL_BODY;
    }
}
