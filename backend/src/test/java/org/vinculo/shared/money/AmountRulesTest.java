package org.vinculo.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.problem.FieldError;

/** What is no money is refused, and why is said. */
class AmountRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    private final List<FieldError> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "-5,EUR,amount-not-positive", "-0.01,EUR,amount-not-positive", "0,EUR,amount-not-positive",
            "0.00,EUR,amount-not-positive", "1e400,EUR,amount-invalid", "1E2,EUR,amount-invalid", "NaN,EUR,amount-invalid",
            "Infinity,EUR,amount-invalid", "+5,EUR,amount-invalid", "'1,5',EUR,amount-invalid", "1.234.567,EUR,amount-invalid",
            "' 5',EUR,amount-invalid", "'',EUR,amount-invalid", ".5,EUR,amount-invalid", "5.,EUR,amount-invalid",
            "0x10,EUR,amount-invalid", "٥,EUR,amount-invalid", "null,EUR,required", "1.5,JPY,amount-too-precise",
            "1.001,EUR,amount-too-precise", "1.0001,KWD,amount-too-precise", "1000000000000000,EUR,amount-too-large",
            "99999999999999999999999999999999999999,EUR,amount-too-large" })
    void whatIsNoAmountIsRefused(String amount, String currency, String code) {
        assertThat(AmountRules.checked(new Amount(amount, currency), "/x", DAY, Monies.TABLE, errors)).isNull();
        assertThat(errors).extracting(FieldError::place, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/x/amount", code));
    }

    @ParameterizedTest
    @CsvSource({ "5,EUR,5.00", "1.5,EUR,1.50", "1.5000,EUR,1.50", "0.01,EUR,0.01", "100.00,JPY,100", "0.001,KWD,0.001",
            "999999999999999.99,EUR,999999999999999.99", "007,EUR,7.00" })
    void whatIsAnAmountGetsItsOneForm(String amount, String currency, String form) {
        assertThat(AmountRules.checked(new Amount(amount, currency), "/x", DAY, Monies.TABLE, errors))
                .isEqualTo(new Amount(form, currency));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "XXX,currency-unknown", "eur,currency-unknown", "EURO,currency-unknown",
            "null,required", "DEM,currency-not-valid-on-date" })
    void whatIsNoCurrencyIsRefused(String currency, String code) {
        assertThat(AmountRules.checked(new Amount("5", currency), "/x", DAY, Monies.TABLE, errors)).isNull();
        assertThat(errors).extracting(FieldError::place, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/x/currency", code));
    }

    @ParameterizedTest
    @CsvSource({ "DEM,2001-12-31,true", "DEM,2002-01-01,false", "EUR,1999-01-01,true", "EUR,1998-12-31,false", "USD,1900-01-01,true",
            "XXX,2020-01-01,false" })
    void aCurrencyIsMoneyFromItsFirstDayUntilTheOneAfterItsLast(String currency, LocalDate day, boolean valid) {
        assertThat(Monies.TABLE.isValid(currency, day)).isEqualTo(valid);
        assertThat(Monies.TABLE.complaint(currency, "/x", day).isEmpty()).isEqualTo(valid);
    }

    @Test
    void anUnknownCurrencyIsNamedInThreeLettersAtMost() {
        assertThat(Monies.TABLE.complaint("EURO<script>", "/x", null).orElseThrow().arguments()).isEqualTo(List.of("EUR"));
        assertThat(Monies.TABLE.complaint("ZZ", "/x", null).orElseThrow().arguments()).isEqualTo(List.of("ZZ"));
        assertThat(Monies.TABLE.complaint("DEM", "/x", DAY).orElseThrow().arguments()).isEqualTo(List.of("DEM", DAY));
    }

    @Test
    void aCurrencyThatWasMoneyWillDoWhenNoDayIsGiven() {
        assertThat(AmountRules.checked(new Amount("5", "DEM"), "/x", null, Monies.TABLE, errors)).isEqualTo(new Amount("5.00", "DEM"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(AmountRules.checked(new Amount("x", "XXX"), "/x", DAY, Monies.TABLE, errors)).isNull();
        assertThat(AmountRules.checked(null, "/y", DAY, Monies.TABLE, errors)).isNull();
        assertThat(errors).extracting(FieldError::place).containsExactly("/x/currency", "/x/amount", "/y");
    }

    @ParameterizedTest
    @CsvSource({ "0,rate-not-positive", "-1,rate-not-positive", "1e3,rate-invalid", "NaN,rate-invalid",
            "0.0000000000001,rate-too-precise", "1000000000000,rate-too-large" })
    void whatIsNoRateIsRefused(String rate, String code) {
        assertThat(AmountRules.rate(rate, "/rate", errors)).isNull();
        assertThat(errors).extracting(FieldError::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({ "1.1684,1.1684", "1600.0000000000000,1600", "0.000000000001,0.000000000001", "999999999999,999999999999" })
    void aRateKeepsItsDigits(String rate, String kept) {
        assertThat(AmountRules.rate(rate, "/rate", errors)).isEqualByComparingTo(kept);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "14.4451109778044,14.445110977804", "0.0000000000005,null", "0.0000000000015,0.000000000002",
            "0.00000000000051,0.000000000001", "8.2E-15,null", "1000000000000,null", "999999999999.5,999999999999.5", "0,null", "-1,null",
            "N/A,null" })
    void aRateOfAFileIsRoundedUnlessNothingIsLeft(String rate, BigDecimal kept) {
        var rounded = AmountRules.roundedRate(rate);
        if (kept == null) {
            assertThat(rounded).isNull();
        } else {
            assertThat(rounded).isEqualByComparingTo(kept);
        }
    }

    @Property
    void noTextWhateverBreaksTheRules(@ForAll String amount, @ForAll String currency) {
        var found = new ArrayList<FieldError>();
        var checked = AmountRules.checked(new Amount(amount, currency), "/x", DAY, Monies.TABLE, found);
        assertThat(checked == null).isNotEqualTo(found.isEmpty());
    }
}
