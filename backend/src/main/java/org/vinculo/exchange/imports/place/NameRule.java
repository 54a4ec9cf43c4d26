package org.vinculo.exchange.imports.place;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.place.Candidate.Fit;
import org.vinculo.exchange.imports.place.Hit.By;
import org.vinculo.territory.Level;

/** Which of the territories with the mentioned name is meant, if one is beyond doubt. */
final class NameRule {

    private final double nearKm;

    /** @param nearKm how far a town may be from the mentioned point */
    NameRule(double nearKm) {
        this.nearKm = nearKm;
    }

    /** @param named territories that have the mentioned name, at least one, each once */
    Decision decide(Mention mention, List<Candidate> named) {
        if (mention.point() != null) {
            return byPoint(mention, named);
        }
        return mention.anywhere() ? byRegion(named) : byNameAlone(named);
    }

    private Decision byPoint(Mention mention, List<Candidate> named) {
        var near = named.stream().filter(Candidate::eligible).filter(Candidate::near).toList();
        var best = narrowed(near);
        if (best != null) {
            return Decision.matched(best);
        }
        if (!near.isEmpty()) {
            return Decision.doubt(Decision.SEVERAL_ALIKE);
        }
        var other = otherLevel(mention, named);
        if (other != null) {
            return Decision.matched(other);
        }
        if (named.size() == 1 && placedByWords(mention, named.getFirst())) {
            return Decision.matched(named.getFirst());
        }
        boolean close = named.stream().anyMatch(c -> c.fit() != Fit.CONTRADICTS && c.within(Math.max(nearKm, c.reach())));
        return Decision.doubt(close ? Decision.OTHER_LEVEL : Decision.FAR_AWAY);
    }

    /** The one that has more for it than all others: its own name, the whole of it, a town proper, the named region. */
    private static @Nullable Candidate narrowed(List<Candidate> near) {
        List<Predicate<Candidate>> preferences = List.of(c -> c.hit().by() == By.NAME,
                c -> c.sureness() == Sureness.WHOLE, c -> c.sureness() == Sureness.PLAIN,
                c -> c.hit().level() == Level.MUNICIPAL, c -> c.fit() == Fit.FITS);
        var left = near;
        for (var preference : preferences) {
            var preferred = left.stream().filter(preference).toList();
            left = preferred.isEmpty() ? left : preferred;
        }
        return left.size() == 1 ? left.getFirst() : null;
    }

    /** Lists do not agree on the level of what is several at once (CABA's comunas): one governed namesake right there. */
    private @Nullable Candidate otherLevel(Mention mention, List<Candidate> named) {
        if (mention.level() == null) {
            return null;
        }
        var others = named.stream().filter(c -> c.hit().governed() && c.sureness() != Sureness.CUT
                && c.fit() != Fit.CONTRADICTS && c.within(nearKm)).toList();
        return others.size() == 1 ? others.getFirst() : null;
    }

    /** Nobody knows where it lies, but level or region say that it is the one. */
    private static boolean placedByWords(Mention mention, Candidate only) {
        return only.km() == null && !mention.anywhere() && only.eligible()
                && (only.levelAsked() || only.fit() == Fit.FITS)
                && (only.sureness() != Sureness.CUT || only.fit() == Fit.FITS);
    }

    /** Without country and point only a region can tell. */
    private static Decision byRegion(List<Candidate> named) {
        var fitting = named.stream().filter(c -> c.allowed() && c.fit() == Fit.FITS && (!c.levelAsked() || c.levelFits()))
                .toList();
        return decided(fitting);
    }

    private static Decision byNameAlone(List<Candidate> named) {
        var left = named.stream().filter(c -> c.allowed() && c.fit() != Fit.CONTRADICTS)
                .filter(c -> !c.levelAsked() || c.levelFits()).toList();
        var sure = left.stream().filter(c -> c.sureness() != Sureness.CUT || c.fit() == Fit.FITS).toList();
        if (left.isEmpty()) {
            boolean level = named.stream().anyMatch(c -> c.fit() != Fit.CONTRADICTS);
            return Decision.doubt(level ? Decision.OTHER_LEVEL : Decision.FAR_AWAY);
        }
        return sure.isEmpty() ? Decision.doubt(Decision.CLOSE_SPELLING) : decided(sure);
    }

    private static Decision decided(List<Candidate> left) {
        var surest = left.stream().map(Candidate::sureness).min(Enum::compareTo);
        var best = left.stream().filter(c -> surest.isPresent() && c.sureness() == surest.get()).toList();
        if (best.size() != 1) {
            return Decision.doubt(best.isEmpty() ? Decision.FAR_AWAY : Decision.SEVERAL_ALIKE);
        }
        return best.getFirst().levelFits() ? Decision.matched(best.getFirst()) : Decision.doubt(Decision.OTHER_LEVEL);
    }
}
