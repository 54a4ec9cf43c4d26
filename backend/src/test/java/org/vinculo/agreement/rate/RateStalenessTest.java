package org.vinculo.agreement.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vinculo.agreement.rate.Rates.average;
import static org.vinculo.agreement.rate.Rates.daily;
import static org.vinculo.agreement.rate.Rates.manual;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A rate serves while it is young; which one it was, and of which day or year, is always said. */
class RateStalenessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @ParameterizedTest
    @CsvSource({ "2026-03-30,true", "2026-03-29,true", "2026-03-20,true", "2026-03-19,false", "2026-03-31,false" })
    void aDailyRateServesForTenDaysAfterItsOwn(String date, boolean serves) {
        assertThat(find(RateKind.DAILY, daily("EUR", "USD", "1.25", date)).isPresent()).isEqualTo(serves);
        assertThat(find(RateKind.MANUAL, manual("EUR", "USD", "1.25", date, "r")).isPresent()).isEqualTo(serves);
    }

    @Test
    void theNewestOfThemServesAndSaysItsDay() {
        var found = find(RateKind.DAILY, daily("EUR", "USD", "1.20", "2026-03-26"), daily("EUR", "USD", "1.25", "2026-03-27"),
                daily("EUR", "USD", "1.10", "2026-03-25")).orElseThrow();
        assertThat(found.date()).isEqualTo("2026-03-27");
        assertThat(found.label()).isEqualTo(ConversionLabel.DIRECT);
        assertThat(found.legs()).singleElement().isEqualTo(
                new RateLeg("EUR", "USD", "1.25", LocalDate.of(2026, 3, 27), "European Central Bank"));
    }

    @ParameterizedTest
    @CsvSource({ "2026,true", "2025,true", "2019,true", "1961,true", "2027,false" })
    void anAverageServesForItsYearAndUntilThereIsALaterOne(int year, boolean serves) {
        var found = find(RateKind.ANNUAL_AVERAGE, average("USD", "EUR", "0.8", year));
        assertThat(found.isPresent()).isEqualTo(serves);
        found.ifPresent(conversion -> {
            assertThat(conversion.kind()).isEqualTo(RateKind.ANNUAL_AVERAGE);
            assertThat(conversion.date()).isEqualTo(year + "-12-31");
        });
    }

    @Test
    void ofAveragesThatOfTheYearComesBeforeEarlierOnes() {
        assertThat(find(RateKind.ANNUAL_AVERAGE, average("USD", "EUR", "0.8", 2024), average("USD", "EUR", "0.9", 2026),
                average("USD", "EUR", "0.7", 2025)).orElseThrow().date()).isEqualTo("2026-12-31");
    }

    @Test
    void theLastStatementOfADayCounts() {
        var found = find(RateKind.MANUAL, manual("EUR", "USD", "1.20", "2026-03-30", "first"),
                manual("EUR", "USD", "1.22", "2026-03-30", "corrected")).orElseThrow();
        assertThat(found.rate()).isEqualTo("0.819672131148");
        assertThat(found.reason()).isEqualTo("corrected");
    }

    @Test
    void ratesOfOtherKindsDoNotServe() {
        assertThat(find(RateKind.DAILY, manual("EUR", "USD", "1.2", "2026-03-30", "r"), average("EUR", "USD", "1.2", 2026))).isEmpty();
    }

    @Test
    void twoRatesServeByWayOfTheEuroAndTheOlderDayIsSaid() {
        var found = between("USD", "BRL", RateKind.DAILY, daily("EUR", "USD", "1.25", "2026-03-27"),
                daily("EUR", "BRL", "6.00", "2026-03-26")).orElseThrow();
        assertThat(found.label()).isEqualTo(ConversionLabel.TRIANGULATED);
        assertThat(found.legs()).extracting(RateLeg::currency).containsExactly("USD", "BRL");
        assertThat(found.date()).isEqualTo("2026-03-26");
        assertThat(found.source()).isEqualTo("European Central Bank");
    }

    @Test
    void aRateBetweenTheTwoComesBeforeAWayAroundThoughItIsOlder() {
        assertThat(between("USD", "BRL", RateKind.DAILY, daily("EUR", "USD", "1.25", "2026-03-30"),
                daily("EUR", "BRL", "6.00", "2026-03-30"), daily("BRL", "USD", "0.2", "2026-03-24")).orElseThrow().label())
                .isEqualTo(ConversionLabel.DIRECT);
    }

    @Test
    void theEuroComesBeforeTheDollarAndTheDollarServesWhereThereIsNoEuro() {
        var byDollar = new ExchangeRate[] { daily("USD", "ARS", "1400", "2026-03-30"), daily("USD", "BRL", "5", "2026-03-30") };
        assertThat(between("ARS", "BRL", RateKind.DAILY, byDollar).orElseThrow().legs()).extracting(RateLeg::base).containsOnly("USD");
        var both = Arrays.copyOf(byDollar, 4);
        both[2] = daily("EUR", "ARS", "1600", "2026-03-30");
        both[3] = daily("EUR", "BRL", "6", "2026-03-30");
        assertThat(between("ARS", "BRL", RateKind.DAILY, both).orElseThrow().legs()).extracting(RateLeg::base).containsOnly("EUR");
    }

    @Test
    void halfAWayIsNone() {
        assertThat(between("ARS", "BRL", RateKind.DAILY, daily("EUR", "ARS", "1600", "2026-03-30"))).isEmpty();
        assertThat(between("ARS", "BRL", RateKind.DAILY, daily("EUR", "BRL", "6", "2026-03-30"))).isEmpty();
        assertThat(between("ARS", "BRL", RateKind.DAILY, daily("EUR", "ARS", "1600", "2026-03-30"),
                daily("USD", "BRL", "5", "2026-03-30"))).isEmpty();
    }

    @Test
    void twoAveragesAreOfOneYear() {
        var found = between("ARS", "BRL", RateKind.ANNUAL_AVERAGE, average("USD", "ARS", "900", 2024), average("USD", "ARS", "1300", 2025),
                average("USD", "BRL", "5.4", 2024)).orElseThrow();
        assertThat(found.legs()).extracting(RateLeg::date).containsOnly(LocalDate.of(2024, 12, 31));
        assertThat(between("ARS", "BRL", RateKind.ANNUAL_AVERAGE, average("USD", "ARS", "1300", 2025),
                average("USD", "BRL", "5.4", 2024))).isEmpty();
    }

    @Test
    void ofWaysByAveragesTheLatestYearCounts() {
        assertThat(between("ARS", "BRL", RateKind.ANNUAL_AVERAGE, average("ARS", "BRL", "0.006", 2020),
                average("USD", "ARS", "900", 2024), average("USD", "BRL", "5.4", 2024)).orElseThrow().date()).isEqualTo("2024-12-31");
        assertThat(between("ARS", "BRL", RateKind.ANNUAL_AVERAGE, average("ARS", "BRL", "0.006", 2024),
                average("USD", "ARS", "900", 2024), average("USD", "BRL", "5.4", 2024)).orElseThrow().label()).isEqualTo(ConversionLabel.DIRECT);
    }

    @Test
    void reasonsOfBothRatesAreSaid() {
        assertThat(between("ARS", "BRL", RateKind.MANUAL, manual("EUR", "ARS", "1600", "2026-03-30", "one"),
                manual("EUR", "BRL", "6", "2026-03-30", "other")).orElseThrow().reason()).isEqualTo("one; other");
        assertThat(between("ARS", "EUR", RateKind.DAILY, daily("EUR", "ARS", "1600", "2026-03-30")).orElseThrow().reason()).isNull();
    }

    @ParameterizedTest
    @EnumSource(RateKind.class)
    void aCurrencyIsItselfWithoutARate(RateKind kind) {
        var same = between("EUR", "EUR", kind).orElseThrow();
        assertThat(same).isEqualTo(Conversion.identity("EUR"));
        assertThat(same.legs()).isEmpty();
        assertThat(same.label()).isEqualTo(ConversionLabel.SAME_CURRENCY);
    }

    private static Optional<Conversion> find(RateKind kind, ExchangeRate... atHand) {
        return between("EUR", "USD", kind, atHand);
    }

    private static Optional<Conversion> between(String from, String to, RateKind kind, ExchangeRate... atHand) {
        return new RateChoice(Arrays.asList(atHand), kind, DAY).between(from, to);
    }
}
