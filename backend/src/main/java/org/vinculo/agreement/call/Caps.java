package org.vinculo.agreement.call;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** Holds a plan to the caps of a call. Pure: the same figures always give the same answers. */
public final class Caps {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 2;

    private final PlanFigures plan;
    private final Counting counting;

    private Caps(PlanFigures plan, Counting counting) {
        this.plan = plan;
        this.counting = counting;
    }

    /** One answer a cap, or one for each party it measures, in the order of caps and parties. */
    public static List<Check> check(List<Cap> caps, PlanFigures plan) {
        var evaluation = new Caps(plan, Counting.of(caps, plan));
        return caps.stream().flatMap(cap -> evaluation.checks(cap).stream()).toList();
    }

    /** Whether a plan with these answers may be signed. */
    public static boolean hold(List<Check> checks) {
        return checks.stream().allMatch(Check::holds);
    }

    private List<Check> checks(Cap cap) {
        if (!cap.isEach()) {
            return List.of(check(cap, null));
        }
        return plan.parties().stream().filter(cap.measure()::takes).map(party -> check(cap, party)).toList();
    }

    private Check check(Cap cap, PlanFigures.@Nullable Party party) {
        var measured = counting.sum(cap.measure(), party);
        var base = counting.base(cap);
        var threshold = counting.threshold(cap);
        var difference = threshold.map(limit -> cap.effect() == CapEffect.AT_LEAST ? measured.subtract(limit)
                : limit.subtract(measured));
        boolean holds = difference.isPresent()
                && (cap.effect() == CapEffect.COUNTS_AT_MOST || !difference.get().isNegative());
        return new Check(cap.code(), cap.names(), cap.effect(), party == null ? null : party.id(), Amount.of(measured),
                base.map(Amount::of).orElse(null), base.map(whole -> share(measured, whole)).orElse(null), cap.limit(),
                threshold.map(Amount::of).orElse(null), difference.map(Amount::of).orElse(null), holds);
    }

    private static @Nullable String share(MonetaryAmount measured, MonetaryAmount whole) {
        return whole.isZero() ? null : measured.getNumber().numberValueExact(BigDecimal.class).multiply(HUNDRED)
                .divide(whole.getNumber().numberValueExact(BigDecimal.class), SHARE_DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
