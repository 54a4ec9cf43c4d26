package org.vinculo.exchange.imports.place;

import java.util.List;
import java.util.Optional;
import org.vinculo.exchange.imports.place.Hit.By;
import org.vinculo.territory.Level;

/**
 * A code names one territory, unless something else in the row speaks against it: a point far away together with another
 * name. Large departments have their points far apart in two lists, and one name.
 */
final class CodeRule {

    /** Kilometres between the mentioned point and the territory's own, beyond which one of code and point is wrong. */
    private static final double FARTHEST = 100;
    private static final double FARTHEST_REGIONAL = 300;
    private static final double FARTHEST_OF_A_NAMESAKE = 250;
    private static final double ALIKE = 0.4;

    private CodeRule() {
    }

    /** @return empty when no code is on record */
    static Optional<Decision> decide(Mention mention, List<Candidate> candidates) {
        var coded = candidates.stream().filter(c -> c.hit().by() == By.CODE).toList();
        if (coded.isEmpty()) {
            return Optional.empty();
        }
        if (coded.stream().map(c -> c.hit().territory()).distinct().count() > 1) {
            return Optional.of(Decision.doubt(Decision.SEVERAL_ALIKE));
        }
        var only = coded.getFirst();
        var hit = only.hit();
        boolean alike = hit.similarity() != null && hit.similarity() >= ALIKE;
        if (hit.km() != null && hit.km() > farthest(hit.level(), alike) || !mention.country().allows(hit.country())) {
            return Optional.of(Decision.doubt(Decision.FAR_AWAY));
        }
        if (hit.restored() && !alike) {
            return Optional.of(Decision.doubt(Decision.CLOSE_SPELLING));
        }
        return Optional.of(only.allowed() ? Decision.matched(only) : Decision.doubt(Decision.OTHER_LEVEL));
    }

    /** Tierra del Fuego with its Antarctic part has its point thousands of kilometres from where it is without. */
    private static double farthest(Level level, boolean alike) {
        if (level == Level.REGIONAL) {
            return alike ? Double.MAX_VALUE : FARTHEST_REGIONAL;
        }
        return alike ? FARTHEST_OF_A_NAMESAKE : FARTHEST;
    }
}
