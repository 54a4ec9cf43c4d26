package org.vinculo.exchange.imports.place;

import java.util.List;
import java.util.Map;

/**
 * All that was found for one mention.
 *
 * @param regions what its claims could mean, by their number
 */
record Found(List<Hit> hits, Map<Integer, Region> regions, Surroundings surroundings) {

    static final Found NOTHING = new Found(List.of(), Map.of(), Surroundings.UNKNOWN);

    Found {
        hits = List.copyOf(hits);
        regions = Map.copyOf(regions);
    }

    Region region(Mention.Claim claim) {
        return regions.getOrDefault(claim.no(), Region.UNKNOWN);
    }
}
