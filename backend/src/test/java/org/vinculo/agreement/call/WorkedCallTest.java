package org.vinculo.agreement.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.agreement.call.ContributionKind.CASH;
import static org.vinculo.agreement.call.ContributionKind.IN_KIND;
import static org.vinculo.agreement.call.ContributionKind.STAFF_TIME;
import static org.vinculo.shared.money.Monies.TABLE;
import static org.vinculo.shared.money.Monies.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vinculo.actor.ActorType;
import org.vinculo.agreement.call.PlanFigures.Party;

/**
 * The worked call ({@link WorkedCall}), by hand and by the system. The base stated is 100,000.00 EUR, of which a fifth is
 * 20,000.00.
 *
 * <p>The plan that holds, in EUR:
 * <pre>
 *                                  given                 counts
 *   Rosario       cash          22,000.00             22,000.00
 *                 in kind       12,000.00             12,000.00
 *   UNR           time          18,000.00             18,000.00     Argentina 52,000.00 of 104,000.00 = 50.00 %
 *   French State  cash          20,000.00             20,000.00     19.23 % (20,000 / 104,000); a quarter is 26,000.00
 *   Lyon          cash          12,000.00             12,000.00
 *                 time          30,000.00             20,000.00     France    52,000.00 of 104,000.00 = 50.00 %
 *   in all                     114,000.00            104,000.00
 * </pre>
 */
class WorkedCallTest {

    private static final Party ROSARIO = new Party(new UUID(0, 1), "AR", ActorType.SUBSTATE_ADMINISTRATION);
    private static final Party UNR = new Party(new UUID(0, 2), "AR", ActorType.UNIVERSITY);
    private static final Party STATE = new Party(new UUID(0, 3), "FR", ActorType.NATIONAL_BODY);
    private static final Party LYON = new Party(new UUID(0, 4), "FR", ActorType.SUBSTATE_ADMINISTRATION);

    private final List<PlanFigures.Row> rows = new ArrayList<>();

    @Test
    void thePlanThatHoldsHolds() {
        plan("22000.00", "20000.00", "12000.00", "30000.00");
        var checks = check("100000.00");
        assertThat(Caps.hold(checks)).isTrue();
        assertThat(checks).extracting(Check::code).containsExactly("french-valued", "argentine-half", "french-half", "state-quarter");
        assertThat(checks).extracting(check -> check.measured().amount())
                .containsExactly("30000.00", "52000.00", "52000.00", "20000.00");
        assertThat(checks).extracting(check -> check.base().amount())
                .containsExactly("100000.00", "104000.00", "104000.00", "104000.00");
        assertThat(checks).extracting(Check::share).containsExactly("30.00", "50.00", "50.00", "19.23");
        assertThat(checks).extracting(check -> check.threshold().amount())
                .containsExactly("20000.00", "52000.00", "52000.00", "26000.00");
        assertThat(checks).extracting(check -> check.difference().amount())
                .containsExactly("-10000.00", "0.00", "0.00", "6000.00");
    }

    /** 22,000.00 - 0.02 leaves Argentina 51,999.98 of 103,999.98; the half is 51,999.99, a cent more. */
    @Test
    void aCentLessOnOneSideFailsThatHalfAlone() {
        plan("21999.98", "20000.00", "12000.00", "30000.00");
        assertThat(failing("100000.00")).containsExactly("argentine-half -0.01");
    }

    /** Lyon 1,000.00 less: France 51,000.00 of 103,000.00; the half is 51,500.00. */
    @Test
    void aThousandLessOnTheOtherSideFailsTheOtherHalf() {
        plan("22000.00", "20000.00", "11000.00", "30000.00");
        assertThat(failing("100000.00")).containsExactly("french-half -500.00");
    }

    /** The State gives 26,000.01 and Lyon as much less: the sum stays 104,000.00, a quarter of which is 26,000.00. */
    @Test
    void moreThanAQuarterByTheStateFails() {
        plan("22000.00", "26000.01", "5999.99", "30000.00");
        assertThat(failing("100000.00")).containsExactly("state-quarter -0.01");
    }

    /** Exactly a quarter is at most a quarter. */
    @Test
    void aQuarterByTheStateHolds() {
        plan("22000.00", "26000.00", "6000.00", "30000.00");
        assertThat(failing("100000.00")).isEmpty();
    }

    /**
     * Lyon gives time instead of cash: 42,000.00 of time of which 20,000.00 count. France then counts 20,000.00 +
     * 20,000.00 = 40,000.00 of 92,000.00; the half is 46,000.00. Of 92,000.00 the State's 20,000.00 are 21.74 %.
     */
    @Test
    void timeInsteadOfCashDoesNotFillTheFrenchHalf() {
        plan("22000.00", "20000.00", "0.00", "42000.00");
        assertThat(failing("100000.00")).containsExactly("french-half -6000.00");
        assertThat(check("100000.00").getLast().share()).isEqualTo("21.74");
    }

    /**
     * The base stated is 50,000.00: 10,000.00 of Lyon's time count. France 42,000.00 of 94,000.00; the half is 47,000.00,
     * and a quarter 23,500.00.
     */
    @Test
    void aSmallerBaseLetsLessCount() {
        plan("22000.00", "20000.00", "12000.00", "30000.00");
        assertThat(failing("50000.00")).containsExactly("french-half -5000.00");
    }

    @Test
    void withoutABaseThePlanDoesNotHold() {
        plan("22000.00", "20000.00", "12000.00", "30000.00");
        assertThat(failing(null)).containsExactly("french-valued null", "french-half -10000.00");
    }

    private void plan(String rosarioCash, String state, String lyonCash, String lyonTime) {
        rows.clear();
        row(ROSARIO, CASH, rosarioCash);
        row(ROSARIO, IN_KIND, "12000.00");
        row(UNR, STAFF_TIME, "18000.00");
        row(STATE, CASH, state);
        row(LYON, CASH, lyonCash);
        row(LYON, STAFF_TIME, lyonTime);
    }

    private void row(Party party, ContributionKind kind, String value) {
        rows.add(new PlanFigures.Row(new UUID(1, rows.size()), party, kind, TABLE.money(amount(value, "EUR"))));
    }

    private List<Check> check(String statedBase) {
        return Caps.check(WorkedCall.caps(), new PlanFigures(TABLE.zero("EUR"), statedBase == null ? null
                : TABLE.money(amount(statedBase, "EUR")), List.of(ROSARIO, UNR, STATE, LYON), rows));
    }

    private List<String> failing(String statedBase) {
        return check(statedBase).stream().filter(check -> !check.holds())
                .map(check -> check.code() + " " + (check.difference() == null ? null : check.difference().amount())).toList();
    }
}
