package org.vinculo.exchange.imports.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Recognises a cell that names two places, which nobody can match with one. */
final class TwoNames {

    /** Kilometres: of two names with one point, one at least lies about there; else it is a name with "and" in it. */
    private static final double NEIGHBOURHOOD = 25;

    private TwoNames() {
    }

    /** Whether some way to split the cell leads to different territories, piece by piece. */
    static boolean areIn(Mention mention, List<Hit> hits) {
        Map<Integer, List<Hit>> bySplit = hits.stream().filter(Hit::isPiece).collect(Collectors.groupingBy(Hit::split));
        return bySplit.entrySet().stream().filter(split -> mention.point() == null
                || split.getValue().stream().anyMatch(hit -> hit.km() != null && hit.km() <= NEIGHBOURHOOD))
                .anyMatch(split -> differ(split.getValue(), mention.name().splits().get(split.getKey()).size()));
    }

    private static boolean differ(List<Hit> hits, int pieces) {
        Map<Integer, List<Hit>> byPiece = new TreeMap<>(hits.stream().collect(Collectors.groupingBy(Hit::piece)));
        if (byPiece.size() < pieces) {
            return false;
        }
        Set<UUID> common = byPiece.values().stream().map(TwoNames::territories).reduce(TwoNames::both).orElseThrow();
        return common.isEmpty() && !isNameAndRegion(List.copyOf(byPiece.values()));
    }

    /** "Mühlhausen/Thüringen": what follows holds the first and is no town itself. */
    private static boolean isNameAndRegion(List<List<Hit>> pieces) {
        var region = territories(pieces.getLast());
        return pieces.getLast().stream().noneMatch(Hit::isTown)
                && pieces.getFirst().stream().anyMatch(hit -> hit.above().stream().anyMatch(region::contains));
    }

    private static Set<UUID> territories(Collection<Hit> hits) {
        return hits.stream().map(Hit::territory).collect(Collectors.toSet());
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }
}
