package org.vinculo.actor;

/** Whether an actor is at work, was dissolved, turned out to be another that is on record, or was registered by mistake. */
public enum ActorStatus {
    ACTIVE, DISSOLVED, MERGED, VOID
}
