package org.vinculo.shared.security;

import java.util.UUID;

/** Which actor an id leads to, now that some were merged. */
@FunctionalInterface
public interface MergedActors {

    /** @return the id of the one that lives on; the same id where that one is not merged, or there is none */
    UUID survivorOf(UUID actor);
}
