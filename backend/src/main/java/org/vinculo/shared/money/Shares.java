package org.vinculo.shared.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parts of a whole in per cent with two decimals, which add up to exactly 100.00: each is cut, and what is left goes
 * hundredth by hundredth to those that lost most, ties to the lowest id.
 */
public final class Shares {

    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);
    private static final int DECIMALS = 2;

    private Shares() {
    }

    private record Cut<K>(K id, BigInteger hundredths, BigInteger lost) {
    }

    /**
     * @param values by id, zero or more, in one currency
     * @return shares by id, in the order of the values; all 0.00 when the whole is nothing
     */
    public static <K extends Comparable<? super K>> Map<K, BigDecimal> of(Map<K, BigDecimal> values) {
        int scale = values.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var total = BigInteger.ZERO;
        for (var value : values.values()) {
            total = total.add(units(value, scale));
        }
        var shares = new LinkedHashMap<K, BigInteger>();
        if (total.signum() == 0) {
            values.keySet().forEach(id -> shares.put(id, BigInteger.ZERO));
            return percent(shares);
        }
        var cuts = new ArrayList<Cut<K>>();
        var left = WHOLE;
        for (var value : values.entrySet()) {
            var parts = units(value.getValue(), scale).multiply(WHOLE).divideAndRemainder(total);
            cuts.add(new Cut<>(value.getKey(), parts[0], parts[1]));
            shares.put(value.getKey(), parts[0]);
            left = left.subtract(parts[0]);
        }
        cuts.sort(Comparator.<Cut<K>, BigInteger>comparing(Cut::lost).reversed().thenComparing(Cut::id));
        for (var cut : cuts.subList(0, left.intValueExact())) {
            shares.put(cut.id(), cut.hundredths().add(BigInteger.ONE));
        }
        return percent(shares);
    }

    private static BigInteger units(BigDecimal value, int scale) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A share of less than nothing");
        }
        return value.setScale(scale).unscaledValue();
    }

    private static <K> Map<K, BigDecimal> percent(Map<K, BigInteger> hundredths) {
        var shares = new LinkedHashMap<K, BigDecimal>();
        hundredths.forEach((id, share) -> shares.put(id, new BigDecimal(share, DECIMALS)));
        return shares;
    }
}
