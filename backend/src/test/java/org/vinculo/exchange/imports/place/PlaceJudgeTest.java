package org.vinculo.exchange.imports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.vinculo.exchange.imports.place.Hit.By;
import org.vinculo.exchange.imports.place.Mention.Claim;
import org.vinculo.exchange.imports.place.Mention.GeoPoint;
import org.vinculo.exchange.imports.place.PlaceVerdict.Outcome;
import org.vinculo.territory.Level;

/** What holds of every verdict, whatever was found. */
class PlaceJudgeTest {

    private static final NameReader NAMES = new NameReader();
    private static final UUID REGION = new UUID(7, 7);
    private static final UUID OTHER_REGION = new UUID(8, 8);
    private static final double NEAR = 10;

    /** A mention with all that was found for it. */
    record Situation(Mention mention, Found found, boolean strict) {

        PlaceVerdict verdict() {
            return new PlaceJudge(new PlaceMatching.Settings("AR", strict, NEAR)).judge(mention, found);
        }

        Situation with(List<Hit> hits) {
            return new Situation(mention, new Found(hits, found.regions(), found.surroundings()), strict);
        }
    }

    @Property(tries = 1000)
    void aMatchHasOneTerritoryThatTheCountryAllows(@ForAll @From("situations") Situation situation) {
        var verdict = situation.verdict();
        assertThat(verdict.territory() != null).isEqualTo(verdict.outcome() == Outcome.MATCHED);
        assertThat(verdict.evidence() != null).isEqualTo(verdict.outcome() == Outcome.MATCHED);
        if (verdict.outcome() == Outcome.MATCHED) {
            var hits = hitsOf(situation, verdict.territory());
            assertThat(hits).isNotEmpty().allMatch(hit -> situation.mention().country().allows(hit.country()));
            assertThat(verdict.country()).isEqualTo(hits.getFirst().country());
            assertThat(verdict.candidates().getFirst().territory()).isEqualTo(verdict.territory());
            assertThat(verdict.reason()).isNull();
        }
    }

    @Property(tries = 1000)
    void spellingAndNearnessNeverMatchByThemselves(@ForAll @From("situations") Situation situation) {
        var verdict = situation.verdict();
        if (verdict.outcome() == Outcome.MATCHED) {
            assertThat(verdict.evidence().by()).isIn(By.CODE, By.NAME, By.OTHER_NAME);
        }
    }

    @Property(tries = 1000)
    void aTownIsNeverMatchedAcrossTheCountry(@ForAll @From("situations") Situation situation) {
        var verdict = situation.verdict();
        if (verdict.outcome() == Outcome.MATCHED && situation.mention().point() != null
                && verdict.evidence().by() != By.CODE && verdict.evidence().km() != null) {
            var level = hitsOf(situation, verdict.territory()).getFirst().level();
            assertThat(verdict.evidence().km()).isLessThanOrEqualTo(farthest(situation.mention(), level));
        }
    }

    /** Kilometres. */
    private static double farthest(Mention mention, Level found) {
        if (mention.level() == null && !mention.name().clean().startsWith("Provincia")) {
            return NEAR;
        }
        return found == Level.REGIONAL ? 250 : found == Level.INTERMEDIATE ? 60 : NEAR;
    }

    @Property(tries = 1000)
    void whatIsOnlyAGroupingIsNoPartner(@ForAll @From("situations") Situation situation) {
        var verdict = situation.verdict();
        if (situation.strict() && verdict.outcome() == Outcome.MATCHED) {
            assertThat(hitsOf(situation, verdict.territory())).noneMatch(Hit::grouping);
        }
    }

    @Property(tries = 1000)
    void theOrderOfWhatWasFoundChangesNothing(@ForAll @From("situations") Situation situation, @ForAll Random random) {
        var shuffled = new ArrayList<>(situation.found().hits());
        Collections.shuffle(shuffled, random);
        assertThat(situation.with(shuffled).verdict()).isEqualTo(situation.verdict());
    }

    @Property(tries = 1000)
    void aSecondThatIsAsGoodLeavesDoubt(@ForAll @From("situations") Situation situation) {
        var verdict = situation.verdict();
        if (verdict.outcome() == Outcome.MATCHED) {
            var twins = new ArrayList<>(situation.found().hits());
            hitsOf(situation, verdict.territory()).forEach(hit -> twins.add(twin(hit)));
            assertThat(situation.with(twins).verdict().outcome()).isEqualTo(Outcome.DOUBTFUL);
        }
    }

    @Property(tries = 1000)
    void nothingIsShownTwiceAndNoMoreThanEight(@ForAll @From("situations") Situation situation) {
        assertThat(situation.verdict().candidates()).extracting(PlaceVerdict.Suggestion::territory)
                .doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(8);
    }

    @Property(tries = 1000)
    void whoeverWaitsForACreationIsOfferedOne(@ForAll @From("situations") Situation situation) {
        var verdict = situation.verdict();
        if (verdict.outcome() == Outcome.UNKNOWN) {
            assertThat(verdict.offer()).isNotNull();
            assertThat(verdict.offer().country()).isEqualTo(verdict.country());
        }
        if (verdict.offer() != null) {
            assertThat(situation.mention().country().allows(verdict.offer().country())).isTrue();
        }
    }

    private static List<Hit> hitsOf(Situation situation, @Nullable UUID territory) {
        return situation.found().hits().stream().filter(hit -> hit.territory().equals(territory) && !hit.isPiece())
                .toList();
    }

    private static Hit twin(Hit hit) {
        return new Hit(new UUID(99, hit.territory().getLeastSignificantBits()), hit.by(), hit.variant(), hit.split(),
                hit.piece(), hit.similarity(), hit.km(), hit.country(), hit.level(), hit.governed(), hit.grouping(),
                hit.city(), hit.above(), hit.official(), hit.cut(), hit.restored());
    }

    @Provide
    Arbitrary<Situation> situations() {
        var names = Arbitraries.of("Rosario", "Rosario (Santa Fe)", "Municipalidad de Rosario", "Provincia de Córdoba",
                "Rosario y Santa Fe", "Barrio Norte", "Q42", "Gral. Roca", "Córdoba / Villa Carlos Paz");
        var countries = Arbitraries.of(CountryReading.of(Set.of("AR")), CountryReading.of(Set.of("AR", "CL")),
                CountryReading.MISSING, CountryReading.UNKNOWN, CountryReading.DISPUTED);
        var points = Arbitraries.of(new GeoPoint(-32.9, -60.6)).injectNull(0.4);
        var levels = Arbitraries.of(Level.class).injectNull(0.5);
        var regions = Arbitraries.of("Santa Fe").injectNull(0.5);
        return Combinators.combine(names, countries, points, levels, regions).as(PlaceJudgeTest::mention)
                .flatMap(mention -> Combinators.combine(hits(mention).list().ofMaxSize(4),
                        Arbitraries.of(true, false), Arbitraries.of(true, false)).as((hits, known, strict) ->
                        new Situation(mention, new Found(distinct(hits), known ? regionsOf(mention) : Map.of(),
                                mention.point() == null ? Surroundings.UNKNOWN : around(mention)), strict)));
    }

    private static Mention mention(String name, CountryReading country, @Nullable GeoPoint point, @Nullable Level level,
            @Nullable String region) {
        var read = NAMES.read(name);
        List<Claim> claims = new ArrayList<>();
        if (region != null) {
            claims.add(new Claim(0, region, true, NAMES.region(region), CountryReading.UNKNOWN));
        }
        read.variants().stream().flatMap(variant -> variant.claims().stream()).distinct().forEach(text -> claims.add(
                new Claim(claims.size(), text, false, NAMES.region(text), CountryReading.UNKNOWN)));
        return new Mention(1, read, country, claims, point, level, List.of(), null);
    }

    private static Map<Integer, Region> regionsOf(Mention mention) {
        return mention.claims().stream().collect(Collectors.toMap(Claim::no,
                claim -> new Region(Set.of(REGION), Set.of(REGION))));
    }

    private static Surroundings around(Mention mention) {
        return new Surroundings("AR", 3, Set.of("AR"), true, true);
    }

    /** A territory is what it is, however often it was found. */
    private static List<Hit> distinct(List<Hit> hits) {
        return hits.stream().collect(Collectors.toMap(hit -> List.of(hit.territory(), hit.variant(),
                hit.split(), hit.piece()), hit -> hit, (one, other) -> one, LinkedHashMap::new)).values()
                .stream().toList();
    }

    private static Arbitrary<Hit> hits(Mention mention) {
        var found = Combinators.combine(Arbitraries.of(By.class), Arbitraries.integers().between(0,
                mention.name().variants().size() - 1), Arbitraries.doubles().between(0, 400).injectNull(0.2),
                Arbitraries.of(true, false), Arbitraries.of(true, false));
        return Arbitraries.integers().between(1, 6).flatMap(no -> found.as((by, variant, km, official, cut) ->
                hit(mention, no, by, variant, km, official, cut)));
    }

    /** What a territory is follows from its number, so that several hits of one agree. */
    private static Hit hit(Mention mention, int no, By by, int variant, @Nullable Double km, boolean official,
            boolean cut) {
        var country = mention.anywhere() || mention.country().codes().contains("CL") && no % 2 == 0 ? "CL" : "AR";
        Double distance = mention.point() == null || no == 6 ? null : Double.valueOf(no * no * 1.5);
        if (km != null && distance != null && no == 5) {
            distance = 120.0;
        }
        return new Hit(new UUID(1, no), by, by.isName() ? variant : -1, -1, -1, by == By.SPELLING ? 0.6 : null,
                distance,
                country, no % 3 == 0 ? Level.REGIONAL : no % 3 == 1 ? Level.MUNICIPAL : Level.INTERMEDIATE,
                no % 2 == 1, no == 4 || no == 2, no == 3, List.of(no % 4 == 3 ? OTHER_REGION : REGION),
                official && by == By.NAME,
                cut && by == By.OTHER_NAME, false);
    }
}
