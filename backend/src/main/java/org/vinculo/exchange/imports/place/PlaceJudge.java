package org.vinculo.exchange.imports.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.place.CountryReading.Kind;
import org.vinculo.exchange.imports.place.PlaceVerdict.Evidence;
import org.vinculo.exchange.imports.place.PlaceVerdict.Outcome;

/**
 * Decides what a mention is. It is matched when exactly one territory on record can be meant; whatever is in doubt goes
 * to a person with its candidates.
 */
final class PlaceJudge {

    private final Weighing weighing;
    private final NameRule nameRule;

    PlaceJudge(PlaceMatching.Settings settings) {
        weighing = new Weighing(settings);
        nameRule = new NameRule(settings.nearKm());
    }

    PlaceVerdict judge(Mention mention, Found found) {
        var candidates = found.hits().stream().map(hit -> weighing.weigh(mention, found, hit)).toList();
        var single = candidates.stream().filter(c -> !c.hit().isPiece()).toList();
        if (mention.country().kind() == Kind.DISPUTED) {
            return refused(mention, "disputed", candidates, null);
        }
        if (mention.country().kind() == Kind.UNKNOWN) {
            return refused(mention, "unknown-country", single, null);
        }
        var byCode = CodeRule.decide(mention, single);
        if (byCode.isPresent()) {
            return verdict(mention, found, byCode.get(), single);
        }
        return byName(mention, found, candidates, single);
    }

    private PlaceVerdict byName(Mention mention, Found found, List<Candidate> candidates, List<Candidate> single) {
        var named = named(single);
        if (mention.name().code()) {
            return refused(mention, "a-code", single, null);
        }
        boolean whole = named.stream().anyMatch(c -> c.sureness() != Sureness.CUT);
        if (!whole && TwoNames.areIn(mention, found.hits())) {
            return refused(mention, "two-names", candidates.stream().filter(c -> c.hit().isPiece()).toList(), null);
        }
        if (mention.name().part() && !whole) {
            return refused(mention, "not-a-territory", single, null);
        }
        if (!named.isEmpty()) {
            return verdict(mention, found, nameRule.decide(mention, named), single);
        }
        boolean alike = single.stream().anyMatch(c -> c.allowed() && c.levelFits());
        return alike ? verdict(mention, found, Decision.doubt(Decision.CLOSE_SPELLING), single)
                : unknown(mention, found, single);
    }

    /** Those that have the name, each territory once, by what speaks most for it. */
    private static List<Candidate> named(List<Candidate> candidates) {
        Map<UUID, Candidate> best = new LinkedHashMap<>();
        candidates.stream().filter(c -> c.hit().by().isName())
                .forEach(c -> best.merge(c.hit().territory(), c, Ranking::better));
        return List.copyOf(best.values());
    }

    private static PlaceVerdict verdict(Mention mention, Found found, Decision decision, List<Candidate> candidates) {
        var match = decision.match();
        if (match != null) {
            var hit = match.hit();
            var first = Stream.concat(Stream.of(match), candidates.stream()
                    .filter(c -> !c.hit().territory().equals(hit.territory()))).toList();
            return new PlaceVerdict(mention.no(), hit.country(), Outcome.MATCHED, null, hit.territory(),
                    new Evidence(hit.by(), hit.km(), hit.similarity()), ranked(match, first), null);
        }
        if (mention.country().kind() == Kind.MISSING) {
            return undecided(mention, null, Outcome.DOUBTFUL, "no-country", candidates, offerAround(mention, found));
        }
        boolean alike = Decision.SEVERAL_ALIKE.equals(decision.doubt());
        return undecided(mention, mention.country().one(), Outcome.DOUBTFUL, decision.doubt(), candidates,
                alike ? null : offer(mention, found));
    }

    /** The match itself comes first, whatever else could be said for others. */
    private static List<PlaceVerdict.Suggestion> ranked(Candidate match, List<Candidate> all) {
        return Stream.concat(Ranking.rank(List.of(match)).stream(), Ranking.rank(all.subList(1, all.size())).stream())
                .limit(8).toList();
    }

    private static PlaceVerdict unknown(Mention mention, Found found, List<Candidate> candidates) {
        if (mention.country().kind() == Kind.MISSING) {
            return verdict(mention, found, Decision.doubt("no-country"), candidates);
        }
        var offer = offer(mention, found);
        if (pointElsewhere(mention, found.surroundings())) {
            return refused(mention, "point-elsewhere", candidates, offer);
        }
        // Of several countries nobody can say in which to create it.
        return offer == null
                ? undecided(mention, null, Outcome.DOUBTFUL, "no-country", candidates, null)
                : undecided(mention, offer.country(), Outcome.UNKNOWN, null, candidates, offer);
    }

    /** Far from all that is known of a country, and in the middle of another one. */
    private static boolean pointElsewhere(Mention mention, Surroundings around) {
        return mention.point() != null && around.nearest() != null && around.covered() && !around.own()
                && !mention.country().allows(around.nearest());
    }

    private static @Nullable Offer offer(Mention mention, Found found) {
        var country = mention.country().one();
        return country != null ? Offer.of(mention, country, found) : offerAround(mention, found);
    }

    /** Where the country is not told, the neighbours tell it if they are all of one. */
    private static @Nullable Offer offerAround(Mention mention, Found found) {
        var countries = found.surroundings().countries();
        if (mention.point() == null || countries.size() != 1) {
            return null;
        }
        var country = countries.iterator().next();
        return mention.country().allows(country) ? Offer.of(mention, country, found) : null;
    }

    private static PlaceVerdict refused(Mention mention, String reason, List<Candidate> candidates,
            @Nullable Offer offer) {
        return undecided(mention, mention.country().one(), Outcome.UNREADABLE, reason, candidates, offer);
    }

    private static PlaceVerdict undecided(Mention mention, @Nullable String country, Outcome outcome,
            @Nullable String reason, List<Candidate> candidates, @Nullable Offer offer) {
        return new PlaceVerdict(mention.no(), country, outcome, reason, null, null, Ranking.rank(candidates), offer);
    }
}
