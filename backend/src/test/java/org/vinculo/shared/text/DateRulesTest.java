package org.vinculo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.problem.FieldError;

/** Days that people state lie within a few centuries. */
class DateRulesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "1799-12-31,too-early", "1800-01-01,null", "2200-01-01,null", "2200-01-02,too-late" })
    void aDayCenturiesAwayIsRefused(LocalDate day, String code) {
        var errors = new ArrayList<FieldError>();
        DateRules.inRange(day, "/date", errors);
        assertThat(errors).extracting(FieldError::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void noDayIsFine() {
        var errors = new ArrayList<FieldError>();
        DateRules.inRange(null, "/date", errors);
        assertThat(errors).isEmpty();
    }
}
