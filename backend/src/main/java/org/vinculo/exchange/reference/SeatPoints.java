package org.vinculo.exchange.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Gives a subdivision without a shape the place of its largest town: shown on the map there, it is not lost. */
final class SeatPoints {

    private SeatPoints() {
    }

    static void fillIn(Atlas atlas) {
        var largest = new HashMap<Draft, Draft>();
        var bySize = Comparator.comparingLong((Draft draft) -> draft.population == null ? 0 : draft.population);
        atlas.all().stream().filter(draft -> draft.point != null && draft.isPlace()).forEach(place -> place
                .lineage().skip(1).forEach(above -> largest.merge(above, place,
                        (one, other) -> bySize.compare(one, other) >= 0 ? one : other)));
        for (Map.Entry<Draft, Draft> entry : largest.entrySet()) {
            if (entry.getKey().point == null) {
                entry.getKey().point = entry.getValue().point;
            }
        }
    }
}
