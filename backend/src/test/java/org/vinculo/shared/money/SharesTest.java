package org.vinculo.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever the parts are, their shares make a whole. */
class SharesTest {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    @Property
    void theyAddUpToExactlyOneHundred(@ForAll @Size(min = 1, max = 40) List<@BigRange(min = "0", max = "999999999999.9999")
            @Scale(4) BigDecimal> values) {
        var shares = Shares.of(numbered(values));
        var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(total(values).signum() == 0 ? BigDecimal.ZERO : WHOLE);
        assertThat(shares.values()).allMatch(share -> share.scale() == 2 && share.signum() >= 0);
    }

    @Property
    void eachIsWithinAHundredthOfWhatItExactlyIs(@ForAll @Size(min = 1, max = 40) List<@BigRange(min = "0.01",
            max = "999999999999.99") @Scale(2) BigDecimal> values) {
        var total = total(values);
        Shares.of(numbered(values)).forEach((index, share) -> assertThat(values.get(index).multiply(WHOLE)
                .divide(total, MathContext.DECIMAL128).subtract(share).abs()).isLessThan(HUNDREDTH));
    }

    @Property
    void whoGivesMoreHasNoSmallerShare(@ForAll @Size(min = 2, max = 20) List<@BigRange(min = "0", max = "1000") @Scale(2)
            BigDecimal> values) {
        var shares = Shares.of(numbered(values));
        for (int one = 0; one < values.size(); one++) {
            for (int other = 0; other < values.size(); other++) {
                if (values.get(one).compareTo(values.get(other)) > 0) {
                    assertThat(shares.get(one)).isGreaterThanOrEqualTo(shares.get(other));
                }
            }
        }
    }

    /** Equal parts: what cannot be divided goes to the lowest ids, whatever the order they come in. */
    @Property
    void tiesGoToTheLowestId(@ForAll @IntRange(min = 1, max = 60) int parts) {
        var values = new LinkedHashMap<Integer, BigDecimal>();
        for (int id = parts; id >= 1; id--) {
            values.put(id, BigDecimal.TEN);
        }
        var shares = Shares.of(values);
        int more = 10_000 % parts;
        shares.forEach((id, share) -> assertThat(share).isEqualByComparingTo(
                BigDecimal.valueOf(10_000 / parts + (id <= more ? 1 : 0), 2)));
        assertThat(shares.keySet()).containsExactlyElementsOf(values.keySet());
    }

    @Test
    void threeEqualPartsAreAThirdEach() {
        assertThat(Shares.of(Map.of("b", BigDecimal.ONE, "a", BigDecimal.ONE, "c", BigDecimal.ONE)))
                .containsEntry("a", new BigDecimal("33.34")).containsEntry("b", new BigDecimal("33.33"))
                .containsEntry("c", new BigDecimal("33.33"));
    }

    /** By hand: 1/6 = 16.666.., 2/6 = 33.333.., 3/6 = 50; what is left, a hundredth, goes to the sixth, which lost most. */
    @Test
    void whatIsLeftGoesToWhoLostMost() {
        assertThat(Shares.of(Map.of("a", new BigDecimal("2"), "b", new BigDecimal("1.0"), "c", new BigDecimal("3.00"))))
                .containsEntry("a", new BigDecimal("33.33")).containsEntry("b", new BigDecimal("16.67"))
                .containsEntry("c", new BigDecimal("50.00"));
    }

    @Test
    void ofNothingEveryShareIsNothing() {
        assertThat(Shares.of(Map.of("a", BigDecimal.ZERO))).containsEntry("a", new BigDecimal("0.00"));
        assertThat(Shares.of(Map.<String, BigDecimal>of())).isEmpty();
    }

    @Test
    void lessThanNothingHasNoShare() {
        assertThatThrownBy(() -> Shares.of(Map.of("a", BigDecimal.ONE, "b", new BigDecimal("-0.01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parityIsTheSmallestOverTheLargest() {
        assertThat(Parity.of(List.of(new BigDecimal("56.80"), new BigDecimal("43.20")))).isEqualTo(new BigDecimal("0.76"));
        assertThat(Parity.of(List.of(new BigDecimal("50.00"), new BigDecimal("25.00"), new BigDecimal("25.00"))))
                .isEqualTo(new BigDecimal("0.50"));
        assertThat(Parity.of(List.of(new BigDecimal("50.00"), new BigDecimal("50.00")))).isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void oneAloneIsOnAParWithNobody() {
        assertThat(Parity.of(List.of(WHOLE))).isNull();
        assertThat(Parity.of(List.of(WHOLE, new BigDecimal("0.00")))).isNull();
        assertThat(Parity.of(List.of())).isNull();
    }

    private static Map<Integer, BigDecimal> numbered(List<BigDecimal> values) {
        var numbered = new LinkedHashMap<Integer, BigDecimal>();
        values.forEach(value -> numbered.put(numbered.size(), value));
        return numbered;
    }

    private static BigDecimal total(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
