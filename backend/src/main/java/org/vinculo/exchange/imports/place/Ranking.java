package org.vinculo.exchange.imports.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.vinculo.exchange.imports.place.Hit.By;
import org.vinculo.exchange.imports.place.PlaceVerdict.Suggestion;

/** In which order people are shown what could be meant; the same for the same candidates, however they came. */
final class Ranking {

    private static final int MOST = 8;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Ranking::group)
            .thenComparing(c -> !c.eligible())
            .thenComparing(c -> c.hit().by() == By.SPELLING ? -similarity(c) : 0)
            .thenComparing(Candidate::km, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Candidate::sureness)
            .thenComparing(c -> c.hit().by())
            .thenComparing(c -> c.hit().territory().toString());

    private Ranking() {
    }

    /** @return each territory once, by what speaks most for it, best first */
    static List<Suggestion> rank(List<Candidate> candidates) {
        var ranked = new LinkedHashMap<Object, Suggestion>();
        candidates.stream().sorted(BEST_FIRST).map(Candidate::hit).forEach(hit -> ranked.putIfAbsent(hit.territory(),
                new Suggestion(hit.territory(), hit.by(), hit.similarity(), hit.km())));
        return ranked.values().stream().limit(MOST).toList();
    }

    /** What a territory is judged by when several variants of the name found it. */
    static Candidate better(Candidate one, Candidate other) {
        return Comparator.<Candidate, Boolean>comparing(c -> !c.eligible()).thenComparing(Candidate::fit)
                .thenComparing(Candidate::sureness).thenComparing(c -> c.hit().by()).thenComparing(c -> !c.levelAsked())
                .thenComparing(c -> c.hit().variant()).compare(one, other) <= 0 ? one : other;
    }

    private static int group(Candidate candidate) {
        return switch (candidate.hit().by()) {
            case CODE -> 0;
            case NAME, OTHER_NAME -> {
                boolean there = candidate.km() == null || candidate.near();
                yield there ? candidate.eligible() ? 1 : 2 : 5;
            }
            case SPELLING -> 3;
            case NEAR -> 4;
        };
    }

    private static double similarity(Candidate candidate) {
        return candidate.hit().similarity() == null ? 0 : candidate.hit().similarity();
    }
}
