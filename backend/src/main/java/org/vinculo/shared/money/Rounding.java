package org.vinculo.shared.money;

import java.math.RoundingMode;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.RoundingQueryBuilder;

/** To whole minor units, ties to the even neighbour, so that many roundings do not lean to one side. */
public final class Rounding {

    private Rounding() {
    }

    /** Each row is rounded by itself, and totals are sums of rounded rows. */
    public static MonetaryAmount toMinorUnits(MonetaryAmount exact) {
        return exact.with(Monetary.getRounding(RoundingQueryBuilder.of()
                .setScale(exact.getCurrency().getDefaultFractionDigits()).set(RoundingMode.HALF_EVEN).build()));
    }
}
