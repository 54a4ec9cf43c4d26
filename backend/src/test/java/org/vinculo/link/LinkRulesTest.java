package org.vinculo.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vinculo.shared.sql.Literals;
import org.vinculo.actor.ActorType;
import org.vinculo.shared.problem.FieldError;

/** Whatever is proposed: the rules refuse exactly what DOMAIN forbids, and say where. */
class LinkRulesTest {

    @Property
    void participantsPassExactlyWhenTheyMakeUpALink(@ForAll("participants") Participants proposed) {
        var administrations = proposed.partners().stream().filter(each -> each.type() == ActorType.SUBSTATE_ADMINISTRATION)
                .map(Participant::country).collect(Collectors.toSet());
        var helpers = Set.of(ActorType.MISSION, ActorType.NETWORK, ActorType.NATIONAL_BODY);
        boolean fine = administrations.size() >= 2 && proposed.ids().size() == proposed.all().count()
                && proposed.facilitators().stream().allMatch(each -> helpers.contains(each.type()))
                && proposed.all().count() <= 100;
        assertThat(LinkRules.participants(proposed).isEmpty()).isEqualTo(fine);
    }

    @Property
    void everyComplaintPointsAtSomethingThatWasProposed(@ForAll("participants") Participants proposed) {
        assertThat(LinkRules.participants(proposed)).allSatisfy(error -> {
            var steps = error.place().split("/");
            var list = steps[1].equals("partners") ? proposed.partners() : proposed.facilitators();
            assertThat(steps.length == 2 || Integer.parseInt(steps[2]) < list.size()).isTrue();
        });
    }

    @Property
    void theOrderOfPartnersMakesNoDifference(@ForAll("participants") Participants proposed) {
        var turned = new Participants(proposed.partners().reversed(), proposed.facilitators());
        assertThat(codes(LinkRules.participants(turned))).isEqualTo(codes(LinkRules.participants(proposed)));
    }

    @Property
    void themesPassExactlyWhenEachIsKnownNamedOnceAndOfferedByParticipants(@ForAll("themes") List<ThemeOffer> themes) {
        var participants = Set.of(id(0), id(1), id(2));
        var known = Set.of("a", "b", "c");
        boolean fine = themes.stream().map(ThemeOffer::theme).allMatch(new HashSet<>(known)::remove)
                && themes.stream().allMatch(theme -> participants.containsAll(theme.offers())
                        && new HashSet<>(theme.offers()).size() == theme.offers().size());
        var errors = LinkRules.themes(themes, participants, known, "/themes");
        assertThat(errors.isEmpty()).isEqualTo(fine);
        assertThat(errors).allSatisfy(error -> assertThat(error.place()).startsWith("/themes/"));
    }

    @Property
    void whoLeavesTakesTheirOffersAlongAndNobodyElses(@ForAll("participants") Participants left,
            @ForAll("themes") List<ThemeOffer> themes) {
        var kept = left.keepOffers(themes);
        assertThat(kept).hasSameSizeAs(themes);
        for (int i = 0; i < themes.size(); i++) {
            assertThat(kept.get(i).theme()).isEqualTo(themes.get(i).theme());
            assertThat(kept.get(i).offers())
                    .isEqualTo(themes.get(i).offers().stream().filter(left.ids()::contains).toList());
        }
    }

    @Property
    void anEndIsNeverBeforeTheStart(@ForAll("days") LocalDate start, @ForAll("days") LocalDate end) {
        assertThat(LinkRules.dates(start, end).isEmpty()).isEqualTo(!end.isBefore(start));
        assertThat(LinkRules.preExisting(start, end).isEmpty()).isEqualTo(start.isBefore(end));
    }

    @Property
    void everyConfirmationIsOfOneFreshness(@ForAll("days") LocalDate confirmed) {
        var today = LocalDate.of(2026, 11, 24);
        long day = Literals.day(confirmed);
        var fitting = IntStream.range(0, 4).mapToObj(i -> Freshness.values()[i])
                .filter(each -> holds(each.condition("x", today), day)).toList();
        var expected = confirmed.isAfter(today.minusYears(1)) ? Freshness.FRESH
                : confirmed.isAfter(today.minusYears(3)) ? Freshness.AGEING : Freshness.STALE;
        assertThat(fitting).containsExactly(expected);
    }

    @Provide
    Arbitrary<Participants> participants() {
        var partners = participant().list().ofMaxSize(6);
        var many = participant().list().ofMinSize(95).ofMaxSize(104);
        return Combinators.combine(Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, partners), net.jqwik.api.Tuple.of(1, many)),
                participant().list().ofMaxSize(2)).as(Participants::new);
    }

    private static Arbitrary<Participant> participant() {
        return Combinators.combine(Arbitraries.integers().between(0, 300), Arbitraries.of(ActorType.values()),
                Arbitraries.of("AR", "IT", "ES"))
                .as((n, type, country) -> new Participant(id(n), "Actor " + n, n % 3 == 0 ? type
                        : ActorType.SUBSTATE_ADMINISTRATION, country, false));
    }

    @Provide
    Arbitrary<List<ThemeOffer>> themes() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "z"),
                Arbitraries.integers().between(0, 3).map(LinkRulesTest::id).list().ofMaxSize(3))
                .as(ThemeOffer::new).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9_000).map(n -> LocalDate.of(2004, 1, 1).plusDays(n));
    }

    private static boolean holds(String condition, long day) {
        var numbers = new ArrayList<Long>();
        for (var word : condition.split("[^0-9-]+")) {
            if (word.matches("-?[0-9]+")) {
                numbers.add(Long.parseLong(word));
            }
        }
        return condition.contains("BETWEEN") ? numbers.get(0) <= day && day <= numbers.get(1)
                : condition.contains(">") ? day > numbers.getFirst() : day == numbers.getFirst();
    }

    private static Set<String> codes(List<FieldError> errors) {
        return errors.stream().map(FieldError::code).collect(Collectors.toSet());
    }

    private static UUID id(int n) {
        return new UUID(0x7000, n);
    }
}
