package org.vinculo.exchange.imports.place;

import java.util.Set;
import java.util.UUID;

/**
 * The territories a claim could mean.
 *
 * @param above those of them above municipal level, which make it a region for certain
 */
record Region(Set<UUID> all, Set<UUID> above) {

    static final Region UNKNOWN = new Region(Set.of(), Set.of());

    Region {
        all = Set.copyOf(all);
        above = Set.copyOf(above);
    }
}
