package org.vinculo.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import javax.money.spi.MonetaryConversionsSingletonSpi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row is rounded by itself, to its currency's minor units, and nothing asks a network about money. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource({ "0.125,EUR,0.12", "0.135,EUR,0.14", "0.1350000001,EUR,0.14", "2.5,JPY,2", "3.5,JPY,4", "0.0005,KWD,0.000",
            "0.0015,KWD,0.002", "1234.50,EUR,1234.50", "7,EUR,7.00" })
    void tiesGoToTheEvenNeighbour(String exact, String currency, String rounded) {
        var amount = Amount.of(Rounding.toMinorUnits(Monies.TABLE.money(new BigDecimal(exact), currency)));
        assertThat(amount).isEqualTo(new Amount(rounded, currency));
    }

    @Property
    void totalsAreSumsOfRoundedRows(@ForAll @Size(max = 60) List<@BigRange(min = "0", max = "99999999") @Scale(7) BigDecimal> exact) {
        for (var currency : List.of("EUR", "JPY", "KWD")) {
            var rows = exact.stream().map(value -> Rounding.toMinorUnits(Monies.TABLE.money(value, currency))).toList();
            var total = rows.stream().reduce(Monies.TABLE.zero(currency), javax.money.MonetaryAmount::add);
            var byHand = exact.stream().map(value -> value.setScale(Monies.TABLE.minorUnits(currency), RoundingMode.HALF_EVEN))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(Amount.of(total).value()).isEqualByComparingTo(byHand);
            assertThat(Amount.of(total).value().scale()).isEqualTo(Monies.TABLE.minorUnits(currency));
        }
    }

    @Test
    void whatIsNotWholeMinorUnitsIsNoAmount() {
        assertThatThrownBy(() -> Monies.TABLE.amount(new BigDecimal("0.001"), "EUR")).isInstanceOf(ArithmeticException.class);
        assertThat(Monies.TABLE.amount(new BigDecimal("12.5000"), "EUR")).isEqualTo(new Amount("12.50", "EUR"));
        assertThat(Monies.TABLE.money(new Amount("12.50", "EUR")).getNumber().numberValueExact(BigDecimal.class))
                .isEqualByComparingTo("12.5");
    }

    @Test
    void aCurrencyThatIsNotOnRecordHasNoMoney() {
        assertThatThrownBy(() -> Monies.TABLE.money(BigDecimal.ONE, "XXX")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("XXX");
        assertThat(Monies.TABLE.isKnown("XXX")).isFalse();
        assertThat(Monies.TABLE.isKnown("EUR")).isTrue();
    }

    /** Moneta's own providers of rates fetch files from servers when they are first asked for; none is aboard. */
    @Test
    void nothingFetchesRates() throws IOException {
        assertThat(ServiceLoader.load(MonetaryConversionsSingletonSpi.class)).isEmpty();
        assertThat(ServiceLoader.load(javax.money.convert.ExchangeRateProvider.class)).isEmpty();
        for (var settings : Collections.list(getClass().getClassLoader().getResources("javamoney.properties"))) {
            var read = new Properties();
            read.load(new InputStreamReader(settings.openStream(), StandardCharsets.UTF_8));
            assertThat(read.stringPropertyNames()).noneMatch(name -> name.contains("load.") || name.contains("url"));
        }
    }
}
