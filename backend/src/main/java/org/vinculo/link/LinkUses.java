package org.vinculo.link;

import java.util.Set;
import java.util.UUID;

/**
 * Records of a feature that stand under links, so that a link does not lose what they rest on without this package knowing
 * them. Each feature with such records offers one bean. The link is locked when it is asked.
 */
public interface LinkUses {

    /** Participants that records under the link rest on. */
    Set<UUID> participants(UUID link);

    /** Whether anything that is not gone itself stands under the link. */
    boolean any(UUID link);
}
