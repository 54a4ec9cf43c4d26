package org.vinculo.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as columns count them. */
class DaysTest {

    @ParameterizedTest
    @CsvSource({ "0001-01-01,0", "0001-01-02,1", "2026-03-30,739704", "-0005-01-01,0", "+999999-01-01,3000000" })
    void daysAreCountedFromTheFirst(LocalDate day, int number) {
        assertThat(Days.number(day)).isEqualTo(number);
    }
}
