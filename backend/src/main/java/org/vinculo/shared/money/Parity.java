package org.vinculo.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** How evenly countries share: the smallest share over the largest, 1.00 among equals. Shown, never demanded. */
public final class Parity {

    private static final int DECIMALS = 2;

    private Parity() {
    }

    /**
     * @param shares (or values) by country
     * @return null when fewer than two countries contribute: one alone is on a par with nobody
     */
    public static @Nullable BigDecimal of(Collection<BigDecimal> shares) {
        var given = shares.stream().filter(share -> share.signum() > 0).toList();
        return given.size() < 2 ? null
                : Collections.min(given).divide(Collections.max(given), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
