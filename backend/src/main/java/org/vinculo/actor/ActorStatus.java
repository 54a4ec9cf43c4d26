package org.vinculo.actor;

/** Whether an actor is at work, was dissolved, or turned out to be another that is on record. */
public enum ActorStatus {
    ACTIVE, DISSOLVED, MERGED
}
