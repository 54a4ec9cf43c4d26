package org.vinculo.agreement.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.shared.money.Monies.TABLE;
import static org.vinculo.shared.money.Monies.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vinculo.actor.ActorType;
import org.vinculo.agreement.call.PlanFigures.Party;

/** Every kind of cap over plans small enough to be worked out by hand. */
class CapsTest {

    private static final Map<String, String> NAMES = Map.of("es", "Regla");
    private static final Party TOWN = new Party(new UUID(0, 1), "AR", ActorType.SUBSTATE_ADMINISTRATION);
    private static final Party UNIVERSITY = new Party(new UUID(0, 2), "AR", ActorType.UNIVERSITY);
    private static final Party CITY = new Party(new UUID(0, 3), "FR", ActorType.SUBSTATE_ADMINISTRATION);
    private static final Selection VALUED =
            new Selection(null, null, null, List.of(ContributionKind.IN_KIND, ContributionKind.STAFF_TIME), null);
    private static final Selection COUNTED = new Selection(null, null, null, null, true);

    private final List<PlanFigures.Row> rows = new ArrayList<>();

    /** The valued part is 600 + 300 of 2,000, which is 45.00 %; half is 1,000, so 100 are to spare. */
    @Test
    void aPartAtMost() {
        plan();
        assertThat(check(cap(CapEffect.AT_MOST, VALUED, CapBase.WHOLE_PLAN, "50.00"))).isEqualTo(new Check("cap", NAMES,
                CapEffect.AT_MOST, null, amount("900.00", "EUR"), amount("2000.00", "EUR"), "45.00", "50.00", amount("1000.00", "EUR"),
                amount("100.00", "EUR"), true));
        var exceeded = check(cap(CapEffect.AT_MOST, VALUED, CapBase.WHOLE_PLAN, "44.99"));
        assertThat(exceeded.holds()).isFalse();
        assertThat(exceeded.difference()).isEqualTo(amount("-0.20", "EUR"));
    }

    @Test
    void aLimitThatIsMetIsKept() {
        plan();
        for (var effect : List.of(CapEffect.AT_MOST, CapEffect.AT_LEAST)) {
            var met = check(cap(effect, VALUED, CapBase.WHOLE_PLAN, "45.00"));
            assertThat(met.holds()).isTrue();
            assertThat(met.difference()).isEqualTo(amount("0.00", "EUR"));
        }
    }

    /** France gives 700 of 2,000; 40 % were 800. */
    @Test
    void aSideAtLeast() {
        plan();
        var check = check(cap(CapEffect.AT_LEAST, side("FR"), CapBase.WHOLE_PLAN, "40.00"));
        assertThat(check.holds()).isFalse();
        assertThat(check.share()).isEqualTo("35.00");
        assertThat(check.difference()).isEqualTo(amount("-100.00", "EUR"));
        assertThat(check(cap(CapEffect.AT_LEAST, side("FR"), CapBase.WHOLE_PLAN, "30.00")).difference()).isEqualTo(amount("100.00", "EUR"));
    }

    @Test
    void anAmountAtMost() {
        plan();
        var check = check(cap(CapEffect.AT_MOST, Selection.ALL, null, "1999.99"));
        assertThat(check.holds()).isFalse();
        assertThat(check.base()).isNull();
        assertThat(check.share()).isNull();
        assertThat(check.limit()).isEqualTo("1999.99");
        assertThat(check.threshold()).isEqualTo(amount("1999.99", "EUR"));
        assertThat(check(cap(CapEffect.AT_MOST, Selection.ALL, null, "2000.00")).holds()).isTrue();
    }

    /** Cash in Argentina is 400 of its 1,300, whatever France gives. */
    @Test
    void partOfAPart() {
        plan();
        var cash = new Selection(List.of("AR"), null, null, List.of(ContributionKind.CASH), null);
        assertThat(check(cap(CapEffect.AT_LEAST, cash, CapBase.of(side("AR")), "50.00")))
                .extracting(Check::share, Check::base).containsExactly("30.77", amount("1300.00", "EUR"));
    }

    @Test
    void selectionsByTypeAndByActor() {
        plan();
        assertThat(check(cap(CapEffect.AT_MOST, new Selection(null, List.of(ActorType.UNIVERSITY), null, null, null),
                CapBase.WHOLE_PLAN, "15.00")).measured()).isEqualTo(amount("300.00", "EUR"));
        assertThat(check(cap(CapEffect.AT_MOST, new Selection(List.of(), List.of(), List.of(TOWN.id(), CITY.id()), List.of(), false),
                CapBase.WHOLE_PLAN, "15.00")).measured()).isEqualTo(amount("1700.00", "EUR"));
    }

    /** 1,000, 300 and 700 of 2,000: who gives 15.00 % does not reach 20. */
    @Test
    void eachPartyByItself() {
        plan();
        var checks = Caps.check(List.of(each(CapEffect.AT_LEAST, Selection.ALL, "20.00")), figures(null));
        assertThat(checks).extracting(Check::party).containsExactly(TOWN.id(), UNIVERSITY.id(), CITY.id());
        assertThat(checks).extracting(Check::holds).containsExactly(true, false, true);
        assertThat(checks).extracting(Check::share).containsExactly("50.00", "15.00", "35.00");
        assertThat(Caps.hold(checks)).isFalse();
        assertThat(Caps.hold(List.of(checks.getFirst()))).isTrue();
    }

    @Test
    void aPartyWithoutAContributionIsMeasuredToo() {
        contribute(TOWN, ContributionKind.CASH, "10.00");
        assertThat(Caps.check(List.of(each(CapEffect.AT_LEAST, side("FR"), "5.00")), figures(null))).singleElement()
                .extracting(Check::party, Check::holds).containsExactly(CITY.id(), false);
    }

    /** Of 900 valued only 500 count, a quarter of the plan: the town's 600 as 333.33.., the university's 300 as 166.66... */
    @Test
    void whatDoesNotCountIsLeftOutWhereItIsAskedWhatCounts() {
        plan();
        var caps = List.of(cap(CapEffect.COUNTS_AT_MOST, VALUED, CapBase.WHOLE_PLAN, "25.00"),
                cap(CapEffect.AT_MOST, COUNTED, null, "1600.00"), cap(CapEffect.AT_MOST, Selection.ALL, null, "2000.00"),
                cap(CapEffect.AT_LEAST, new Selection(null, null, List.of(TOWN.id()), null, true), null, "733.33"),
                cap(CapEffect.AT_LEAST, new Selection(null, null, List.of(UNIVERSITY.id()), null, true), CapBase.of(COUNTED), "10.00"));
        var checks = Caps.check(caps, figures(null));
        assertThat(checks).extracting(Check::measured).containsExactly(amount("900.00", "EUR"), amount("1600.00", "EUR"),
                amount("2000.00", "EUR"), amount("733.33", "EUR"), amount("166.67", "EUR"));
        assertThat(checks.getFirst()).extracting(Check::difference, Check::holds).containsExactly(amount("-400.00", "EUR"), true);
        assertThat(checks.getLast()).extracting(Check::base, Check::share).containsExactly(amount("1600.00", "EUR"), "10.42");
        assertThat(Caps.hold(checks)).isTrue();
    }

    @Test
    void whereLessIsThereThanMayCountAllOfItCounts() {
        plan();
        var checks = Caps.check(List.of(cap(CapEffect.COUNTS_AT_MOST, VALUED, CapBase.WHOLE_PLAN, "45.00"),
                cap(CapEffect.AT_LEAST, COUNTED, null, "2000.00")), figures(null));
        assertThat(Caps.hold(checks)).isTrue();
        assertThat(checks.getLast().measured()).isEqualTo(amount("2000.00", "EUR"));
    }

    /** Each at most 10 % of 2,000: the town's 600 count as 200 and the university's 300 too; with 1,100 in cash that is 1,500. */
    @Test
    void partsOfEachPartyCountByThemselves() {
        plan();
        var caps = List.of(each(CapEffect.COUNTS_AT_MOST, VALUED, "10.00"), cap(CapEffect.AT_LEAST, COUNTED, null, "1500.00"));
        assertThat(Caps.check(caps, figures(null)).getLast().measured()).isEqualTo(amount("1500.00", "EUR"));
    }

    /** The town's 600 count as 100, a sixth, though of all 900 a half may count; the university's 300 do count by half. */
    @Test
    void underSeveralTheSmallestPartCounts() {
        plan();
        var ofTown = new Selection(null, null, List.of(TOWN.id()), VALUED.kinds(), null);
        var narrow = cap(CapEffect.COUNTS_AT_MOST, ofTown, null, "100.00");
        var wide = cap(CapEffect.COUNTS_AT_MOST, VALUED, null, "450.00");
        var asked = cap(CapEffect.AT_LEAST, new Selection(null, null, null, VALUED.kinds(), true), null, "1.00");
        for (var caps : List.of(List.of(narrow, wide, asked), List.of(wide, narrow, asked))) {
            assertThat(Caps.check(caps, figures(null)).getLast().measured()).isEqualTo(amount("250.00", "EUR"));
        }
    }

    @Test
    void aBaseThatIsNotStatedHoldsNothing() {
        plan();
        var caps = List.of(cap(CapEffect.COUNTS_AT_MOST, VALUED, CapBase.STATED, "20.00"),
                cap(CapEffect.AT_MOST, Selection.ALL, CapBase.STATED, "100.00"), cap(CapEffect.AT_LEAST, COUNTED, null, "1100.00"));
        var checks = Caps.check(caps, figures(null));
        assertThat(checks).extracting(Check::holds).containsExactly(false, false, true);
        assertThat(checks.getFirst()).extracting(Check::base, Check::threshold, Check::difference, Check::share).containsOnlyNulls();
        assertThat(checks.getLast().measured()).isEqualTo(amount("1100.00", "EUR"));
        assertThat(Caps.check(caps, figures("2000.00"))).extracting(Check::holds).containsExactly(true, true, true);
    }

    @Test
    void anEmptyPlanHasNoShares() {
        var check = check(cap(CapEffect.AT_MOST, VALUED, CapBase.WHOLE_PLAN, "50.00"));
        assertThat(check.share()).isNull();
        assertThat(check.base()).isEqualTo(amount("0.00", "EUR"));
        assertThat(check.holds()).isTrue();
    }

    /** Half of an odd sum, 50.005, is 50.00 to the cent: two sides can both reach it. */
    @Test
    void aHalfOfAnOddSumCanBeReached() {
        contribute(TOWN, ContributionKind.CASH, "50.00");
        contribute(CITY, ContributionKind.CASH, "50.01");
        assertThat(Caps.check(List.of(cap(CapEffect.AT_LEAST, side("AR"), CapBase.WHOLE_PLAN, "50.00"),
                cap(CapEffect.AT_LEAST, side("FR"), CapBase.WHOLE_PLAN, "50.00")), figures(null))).allMatch(Check::holds);
    }

    /** However a plan's valued part is spread, no more of it counts than may, to the cent. */
    @Property
    void noMoreCountsThanMay(@ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 99_999_999) Long> cents,
            @ForAll @IntRange(max = 100) int percent) {
        var party = List.of(TOWN, UNIVERSITY, CITY);
        for (int i = 0; i < cents.size(); i++) {
            contribute(party.get(i % 3), ContributionKind.values()[i % 2], BigDecimal.valueOf(cents.get(i), 2).toPlainString());
        }
        var valued = new Selection(null, null, null, VALUED.kinds(), true);
        var checks = Caps.check(List.of(cap(CapEffect.COUNTS_AT_MOST, VALUED, CapBase.WHOLE_PLAN, percent + ".00"),
                cap(CapEffect.AT_LEAST, valued, CapBase.WHOLE_PLAN, "0.00")), figures(null));
        var may = checks.getFirst().threshold().value();
        var given = checks.getFirst().measured().value();
        assertThat(checks.getLast().measured().value()).isEqualByComparingTo(may.min(given));
        assertThat(checks.getFirst().difference().value()).isEqualByComparingTo(may.subtract(given));
        rows.clear();
    }

    /** The town gives 400 cash and 600 valued, the university 300 valued, the city 700 cash: 2,000. */
    private void plan() {
        contribute(TOWN, ContributionKind.CASH, "400.00");
        contribute(TOWN, ContributionKind.IN_KIND, "600.00");
        contribute(UNIVERSITY, ContributionKind.STAFF_TIME, "300.00");
        contribute(CITY, ContributionKind.CASH, "700.00");
    }

    private void contribute(Party party, ContributionKind kind, String value) {
        rows.add(new PlanFigures.Row(new UUID(1, rows.size()), party, kind, TABLE.money(amount(value, "EUR"))));
    }

    private PlanFigures figures(@Nullable String statedBase) {
        return new PlanFigures(TABLE.zero("EUR"), statedBase == null ? null : TABLE.money(amount(statedBase, "EUR")),
                List.of(TOWN, UNIVERSITY, CITY), rows);
    }

    private Check check(Cap cap) {
        var checks = Caps.check(List.of(cap), figures(null));
        assertThat(checks).hasSize(1);
        return checks.getFirst();
    }

    private static Selection side(String country) {
        return new Selection(List.of(country), null, null, null, null);
    }

    @Test
    void aRuleFollowsTheActorsItNames() {
        var gone = new Selection(null, null, List.of(new UUID(9, 9), CITY.id()), null, null);
        var kept = new Selection(null, null, List.of(TOWN.id(), CITY.id()), null, null);
        UnaryOperator<UUID> survivor = id -> id.equals(new UUID(9, 9)) ? TOWN.id() : id;
        assertThat(cap(CapEffect.AT_MOST, gone, CapBase.of(gone), "10.00").following(survivor))
                .isEqualTo(cap(CapEffect.AT_MOST, kept, CapBase.of(kept), "10.00"));
        var nobody = cap(CapEffect.AT_LEAST, VALUED, CapBase.STATED, "10.00");
        assertThat(nobody.following(survivor)).isEqualTo(nobody);
        assertThat(cap(CapEffect.AT_LEAST, VALUED, null, "10.00").following(survivor)).isEqualTo(cap(CapEffect.AT_LEAST, VALUED, null, "10.00"));
    }

    private static Cap cap(CapEffect effect, Selection measure, @Nullable CapBase base, String limit) {
        return new Cap("cap", NAMES, effect, measure, base, limit, null);
    }

    private static Cap each(CapEffect effect, Selection measure, String limit) {
        return new Cap("cap", NAMES, effect, measure, CapBase.WHOLE_PLAN, limit, true);
    }
}
