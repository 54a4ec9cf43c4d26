package org.vinculo.agreement.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vinculo.shared.money.Monies.TABLE;
import static org.vinculo.shared.money.Monies.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value is worked out from the rates themselves and rounded once. */
class ConversionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    /** By hand: 40,000,000 / 1,600 = 25,000. */
    @Test
    void pesosBecomeEurosByARateThatAPersonStates() {
        var conversion = Conversion.manual("ARS", "EUR", new BigDecimal("1600"), "BNA", "Acta 7", DAY);
        assertThat(conversion.rate()).isEqualTo("1600.000000");
        assertThat(conversion.apply(amount("40000000.00", "ARS"), TABLE)).isEqualTo(amount("25000.00", "EUR"));
        assertThat(conversion).extracting(Conversion::kind, Conversion::label, Conversion::source, Conversion::reason, Conversion::date)
                .containsExactly(RateKind.MANUAL, ConversionLabel.DIRECT, "BNA", "Acta 7", DAY);
        assertThat(conversion.legs()).containsExactly(new RateLeg("EUR", "ARS", "1600", DAY, "BNA"));
    }

    /** By hand: 1 / 1,600 = 0.000625, and 25,000 x 1,600 = 40,000,000. */
    @Test
    void theSameRateLeadsBack() {
        var back = along("EUR", "ARS", leg("EUR", "ARS", "1600"));
        assertThat(back.rate()).isEqualTo("0.000625");
        assertThat(back.apply(amount("25000.00", "EUR"), TABLE)).isEqualTo(amount("40000000.00", "ARS"));
    }

    /**
     * By hand, 1,000 USD by way of the euro, which is 1.1684 USD and 5.8740 BRL: 1,000 x 5.8740 / 1.1684 = 5,027.388 (to
     * three decimals), so 5,027.39; a real is 1.1684 / 5.8740 = 0.198910452843 dollars.
     */
    @Test
    void dollarsBecomeReaisByWayOfTheEuro() {
        var conversion = along("USD", "BRL", leg("EUR", "USD", "1.1684"), leg("EUR", "BRL", "5.874"));
        assertThat(conversion.label()).isEqualTo(ConversionLabel.TRIANGULATED);
        assertThat(conversion.apply(amount("1000.00", "USD"), TABLE)).isEqualTo(amount("5027.39", "BRL"));
        assertThat(conversion.rate()).isEqualTo("0.198910452843");
        assertThat(conversion.of(amount("1000.00", "USD"), TABLE).amount()).isEqualTo(amount("5027.39", "BRL"));
    }

    /** Rounding at the pivot would give 0.01 / 3 = 0.00 and then nothing. */
    @Test
    void nothingIsRoundedOnTheWay() {
        var conversion = along("USD", "ARS", leg("EUR", "USD", "3"), leg("EUR", "ARS", "1600"));
        assertThat(conversion.apply(amount("0.01", "USD"), TABLE)).isEqualTo(amount("5.33", "ARS"));
    }

    @ParameterizedTest
    @CsvSource({ "0.01,2,EUR,USD,0.00", "0.03,2,EUR,USD,0.02", "0.05,2,EUR,USD,0.02", "5.00,2,EUR,JPY,2", "7.00,2,EUR,JPY,4",
            "0.01,2,EUR,KWD,0.005" })
    void tiesGoToTheEvenNeighbourInTheOtherCurrency(String given, String rate, String from, String to, String value) {
        assertThat(Conversion.manual(from, to, new BigDecimal(rate), "s", "r", DAY).apply(amount(given, from), TABLE))
                .isEqualTo(amount(value, to));
    }

    @Test
    void aCurrencyIsItself() {
        var same = Conversion.identity("EUR");
        assertThat(same.apply(amount("12.34", "EUR"), TABLE)).isEqualTo(amount("12.34", "EUR"));
        assertThat(same.rate()).isEqualTo("1.000000");
    }

    @Test
    void anAmountOfAnotherCurrencyIsNotConverted() {
        assertThatThrownBy(() -> Conversion.identity("EUR").apply(amount("1.00", "USD"), TABLE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratesThatLeadElsewhereAreRefused() {
        assertThatThrownBy(() -> along("USD", "BRL", leg("EUR", "USD", "1.2"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("to EUR");
        assertThatThrownBy(() -> along("USD", "BRL", leg("EUR", "ARS", "1600"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from USD");
    }

    @ParameterizedTest
    @CsvSource({ "1600,1600.000000", "1.1684,1.168400", "0.000000000001,0.000000000001", "0.12345678,0.12345678" })
    void aRateIsReadWithSixDecimalsOrMore(String rate, String read) {
        assertThat(Conversion.manual("ARS", "EUR", new BigDecimal(rate), "s", "r", DAY).rate()).isEqualTo(read);
    }

    /** Against plain decimals: value = given x second / first, rounded once. */
    @Property
    void triangulationIsOneMultiplicationAndOneDivision(@ForAll @BigRange(min = "0.01", max = "999999999.99") @Scale(2) BigDecimal given,
            @ForAll @BigRange(min = "0.0001", max = "99999") @Scale(4) BigDecimal first,
            @ForAll @BigRange(min = "0.0001", max = "99999") @Scale(4) BigDecimal second) {
        var value = along("USD", "BRL", leg("EUR", "USD", first.toPlainString()), leg("EUR", "BRL", second.toPlainString()))
                .apply(amount(given.toPlainString(), "USD"), TABLE);
        var byHand = given.multiply(second).divide(first, new MathContext(60)).setScale(2, RoundingMode.HALF_EVEN);
        assertThat(value).isEqualTo(amount(byHand.toPlainString(), "BRL"));
    }

    private static Conversion along(String from, String to, RateLeg... legs) {
        return Conversion.along(from, to, RateKind.DAILY, List.of(legs), null);
    }

    private static RateLeg leg(String base, String currency, String rate) {
        return new RateLeg(base, currency, rate, DAY, "ECB");
    }
}
