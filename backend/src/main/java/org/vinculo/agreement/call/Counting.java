package org.vinculo.agreement.call;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Rounding;

/**
 * What a plan's contributions come to, and what of them counts. Where a cap lets only a part count, each contribution it
 * measures counts by the same part; under several such caps, by the smallest.
 */
final class Counting {

    private static final int PER_CENT = 100;

    private final PlanFigures plan;
    private final Map<PlanFigures.Row, Part> parts = new HashMap<>();

    private Counting(PlanFigures plan) {
        this.plan = plan;
    }

    /** Of a measured whole, what counts. */
    private record Part(MonetaryAmount counted, MonetaryAmount whole) {

        boolean smallerThan(@Nullable Part other) {
            return other == null || exact(counted).multiply(exact(other.whole)).compareTo(
                    exact(other.counted).multiply(exact(whole))) < 0;
        }
    }

    static Counting of(List<Cap> caps, PlanFigures plan) {
        var counting = new Counting(plan);
        for (var cap : caps) {
            if (cap.effect() == CapEffect.COUNTS_AT_MOST && cap.isEach()) {
                plan.parties().forEach(party -> counting.limit(cap, party));
            } else if (cap.effect() == CapEffect.COUNTS_AT_MOST) {
                counting.limit(cap, null);
            }
        }
        return counting;
    }

    /** While the base is not stated that a part is of, nothing counts. */
    private void limit(Cap cap, PlanFigures.@Nullable Party party) {
        var rows = rows(cap.measure(), party);
        var whole = sum(rows);
        var ceiling = threshold(cap).orElse(plan.zero());
        if (whole.isGreaterThan(ceiling)) {
            var part = new Part(ceiling, whole);
            rows.stream().filter(row -> part.smallerThan(parts.get(row))).forEach(row -> parts.put(row, part));
        }
    }

    /** @param party null: of all parties */
    MonetaryAmount sum(Selection selection, PlanFigures.@Nullable Party party) {
        var rows = rows(selection, party);
        return selection.asCounted() ? counted(rows) : sum(rows);
    }

    /** What a cap's per cent are of; empty where there are none, or the base they are of was not stated. */
    Optional<MonetaryAmount> base(Cap cap) {
        return Optional.ofNullable(cap.base()).flatMap(base -> base.isStated() ? Optional.ofNullable(plan.statedBase())
                : Optional.of(sum(base.contributions(), null)));
    }

    /** The limit in whole minor units: half of an odd sum is a half that two sides can reach. */
    Optional<MonetaryAmount> threshold(Cap cap) {
        return cap.base() == null ? Optional.of(Money.of(cap.limitValue(), plan.zero().getCurrency()))
                : base(cap).map(base -> Rounding.toMinorUnits(base.multiply(cap.limitValue()).divide(PER_CENT)));
    }

    private List<PlanFigures.Row> rows(Selection selection, PlanFigures.@Nullable Party party) {
        return plan.rows().stream().filter(row -> (party == null || row.party().equals(party))
                && selection.takes(row.party(), row.kind())).toList();
    }

    private MonetaryAmount sum(List<PlanFigures.Row> rows) {
        return rows.stream().map(PlanFigures.Row::value).reduce(plan.zero(), MonetaryAmount::add);
    }

    /** Rows that count by the same part are added before they are divided, so that the whole of them is exact. */
    private MonetaryAmount counted(List<PlanFigures.Row> rows) {
        var whole = plan.zero();
        var partial = new HashMap<Part, MonetaryAmount>();
        for (var row : rows) {
            var part = parts.get(row);
            if (part == null) {
                whole = whole.add(row.value());
            } else {
                partial.merge(part, row.value(), MonetaryAmount::add);
            }
        }
        for (var part : partial.entrySet()) {
            whole = whole.add(part.getValue().multiply(exact(part.getKey().counted()))
                    .divide(exact(part.getKey().whole())));
        }
        return Rounding.toMinorUnits(whole);
    }

    private static BigDecimal exact(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }
}
