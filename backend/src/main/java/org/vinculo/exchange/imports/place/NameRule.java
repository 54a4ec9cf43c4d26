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
        return mention.anywhere() ? byRegion(mention, named) : byNameAlone(mention, named);
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
        var placed = placedByWords(mention, named);
        if (placed != null) {
            return Decision.matched(placed);
        }
        boolean close = named.stream().anyMatch(c -> c.fit() != Fit.CONTRADICTS && c.within(c.span()));
        return Decision.doubt(close ? Decision.OTHER_LEVEL : Decision.FAR_AWAY);
    }

    /** The one that has more for it than all others: its own name, the whole of it, a town proper, the named region. */
    private static @Nullable Candidate narrowed(List<Candidate> near) {
        List<Predicate<Candidate>> preferences = List.of(c -> c.hit().by() == By.NAME,
                c -> c.hit().official(), c -> c.sureness() == Sureness.WHOLE, c -> c.sureness() == Sureness.PLAIN,
                c -> c.hit().level() == Level.MUNICIPAL, Candidate::placed);
        var left = near;
        for (var preference : preferences) {
            var preferred = left.stream().filter(preference).toList();
            left = preferred.isEmpty() ? left : preferred;
        }
        return left.size() == 1 ? left.getFirst() : null;
    }

    /** Lists do not agree on levels (CABA's comunas): then one governed namesake right there is meant. */
    private @Nullable Candidate otherLevel(Mention mention, List<Candidate> named) {
        if (mention.level() == null) {
            return null;
        }
        var others = named.stream().filter(c -> c.hit().governed() && c.sureness() != Sureness.CUT
                && c.fit() != Fit.CONTRADICTS && (c.within(nearKm) || c.km() == null && c.placed())).toList();
        return others.size() == 1 ? others.getFirst() : null;
    }

    /** Of some on record nobody knows where they lie: then the words have to tell, alone. */
    private static @Nullable Candidate placedByWords(Mention mention, List<Candidate> named) {
        var only = named.getFirst();
        boolean sole = named.size() == 1 && only.km() == null && !mention.anywhere() && only.eligible()
                && (only.levelAsked() || only.placed())
                && (only.sureness() != Sureness.CUT || only.placed());
        return sole ? only : null;
    }

    /** Without country and point only a region can tell. */
    private static Decision byRegion(Mention mention, List<Candidate> named) {
        var fitting = named.stream().filter(c -> c.allowed() && c.placed() && (!c.levelAsked() || c.levelFits()))
                .toList();
        return decided(mention, fitting);
    }

    private static Decision byNameAlone(Mention mention, List<Candidate> named) {
        var left = named.stream().filter(c -> c.allowed() && c.fit() != Fit.CONTRADICTS)
                .filter(c -> !c.levelAsked() || c.levelFits()).toList();
        var sure = left.stream().filter(c -> c.sureness() != Sureness.CUT || c.placed()).toList();
        if (left.isEmpty()) {
            boolean level = named.stream().anyMatch(c -> c.fit() != Fit.CONTRADICTS);
            return Decision.doubt(level ? Decision.OTHER_LEVEL : Decision.FAR_AWAY);
        }
        return sure.isEmpty() ? Decision.doubt(Decision.CLOSE_SPELLING) : decided(mention, sure);
    }

    private static Decision decided(Mention mention, List<Candidate> left) {
        var surest = left.stream().map(Candidate::sureness).min(Enum::compareTo);
        var best = inside(mention, left.stream().filter(c -> c.sureness() == surest.orElse(null)).toList());
        if (best.size() != 1) {
            return Decision.doubt(best.isEmpty() ? Decision.FAR_AWAY : Decision.SEVERAL_ALIKE);
        }
        return best.getFirst().levelFits() ? Decision.matched(best.getFirst()) : Decision.doubt(Decision.OTHER_LEVEL);
    }

    /** "Torino (TO)" lies in the region and is not the region. What a slash parts may be two names of one. */
    private static List<Candidate> inside(Mention mention, List<Candidate> left) {
        var inside = left.stream().filter(c -> c.fit() == Fit.FITS).toList();
        boolean region = !mention.name().clean().contains("/") && left.stream().allMatch(Candidate::placed);
        return region && !inside.isEmpty() ? inside : left;
    }
}
