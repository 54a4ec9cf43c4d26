package org.vinculo.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.problem.FieldError;

/** Days of money lie within a few centuries. */
class DaysTest {

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "1799-12-31,too-early", "1800-01-01,null", "2200-01-01,null", "2200-01-02,too-late" })
    void aDayCenturiesAwayIsRefused(LocalDate day, String code) {
        var errors = new ArrayList<FieldError>();
        Days.check(day, "/date", errors);
        assertThat(errors).extracting(FieldError::code).isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
    }

    @Test
    void noDayIsFine() {
        var errors = new ArrayList<FieldError>();
        Days.check(null, "/date", errors);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0001-01-01,0", "0001-01-02,1", "2026-03-30,739704", "-0005-01-01,0", "+999999-01-01,3000000" })
    void daysAreCountedFromTheFirst(LocalDate day, int number) {
        assertThat(Days.number(day)).isEqualTo(number);
    }
}
