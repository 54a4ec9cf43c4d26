package org.vinculo.actor;

import java.util.UUID;

/**
 * Records of a feature that name actors, so that two actors can become one without this package knowing who names
 * them. Each feature that does offers one bean; all of them take part in the transaction of the merge.
 */
public interface ActorReferences {

    /** How many records name the actor, whatever their state. */
    long count(UUID actor);

    /**
     * Lets everything that names one actor name the other, together with what is counted from it. Where a record names
     * both, it names the survivor once afterwards. Both actors are locked, are of one type and country, and lead
     * nowhere else yet.
     */
    void move(UUID from, UUID to);

    /** Records that stand under others come after them: nobody locks what lies above while holding what lies below. */
    default int depth() {
        return 0;
    }
}
