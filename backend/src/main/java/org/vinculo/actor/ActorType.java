package org.vinculo.actor;

/** Kinds of organisation. */
public enum ActorType {
    SUBSTATE_ADMINISTRATION, NATIONAL_BODY, MISSION, NETWORK, UNIVERSITY, COMPANY, ASSOCIATION, MULTILATERAL
}
