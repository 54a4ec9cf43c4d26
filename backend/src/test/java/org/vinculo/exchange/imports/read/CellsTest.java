package org.vinculo.exchange.imports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, numbers and degrees as people write them. */
class CellsTest {

    @ParameterizedTest
    @CsvSource({ "2001-02-03, 2001-02-03", "3/2/2001, 2001-02-03", "03.02.2001, 2001-02-03", "03-02-2001, 2001-02-03",
            "2001-02-03T10:00:00Z, 2001-02-03", "2001-02-03 10:00, 2001-02-03", "2/2001, 2001-02-01", "2001, 2001-01-01", "2001.0, 2001-01-01" })
    void aDateIsUnderstood(String text, LocalDate date) {
        assertThat(Cells.date(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = { "31/02/2001", "2001-13-01", "1/1/99", "ayer", "", "20010203", "3 de febrero", "13/2001", "99999" })
    void whatIsNoDateIsNone(String text) {
        assertThat(Cells.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1234 | 1234", "1.234 | 1234", "1,234 | 1234", "1 234 567 | 1234567", "1'234 | 1234", "1234.0 | 1234", "0 | 0" })
    void aCountIsUnderstood(String text, long count) {
        assertThat(Cells.count(text)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.23", "1,2,3", "1.234,567", "-1", "1e3", "", "doce", "12.34.567", "1234567890123", "٣" })
    void whatIsNoCountIsNone(String text) {
        assertThat(Cells.count(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "-34.5 | -34.5", "-34,5 | -34.5", "31° 30' S | -31.5", "60º 30′ 36″ O | -60.51",
            "60°W | -60", "12° 30' 0\" E | 12.5", "+7 | 7" })
    void degreesAreUnderstood(String text, double degrees) {
        assertThat(Cells.degrees(text).orElseThrow()).isCloseTo(degrees, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = { "norte", "31°", "N 31", "1.2.3", "", "--3" })
    void whatIsNoDegreeIsNone(String text) {
        assertThat(Cells.degrees(text)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1000, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Property
    void aDateComesBackFromEveryWayOfWritingIt(@ForAll("days") LocalDate date) {
        for (var pattern : List.of("uuuu-MM-dd", "d/M/uuuu", "dd/MM/uuuu", "d.M.uuuu", "dd-MM-uuuu")) {
            assertThat(Cells.date(date.format(DateTimeFormatter.ofPattern(pattern)))).as(pattern).contains(date);
        }
    }

    @Property
    void aCountComesBackFromEveryLanguage(@ForAll @LongRange(max = 10_000_000_000L) long count) {
        for (var language : List.of("es-AR", "en", "pt", "fr", "it", "de-CH")) {
            assertThat(Cells.count(NumberFormat.getIntegerInstance(Locale.forLanguageTag(language)).format(count))).as(language).contains(count);
        }
        assertThat(Cells.count(String.valueOf(count))).contains(count);
    }

    @Property
    void degreesComeBackFromTheFormOfOurFiles(@ForAll @DoubleRange(min = -180, max = 180) double degrees) {
        var plain = new BigDecimal(degrees).setScale(6, java.math.RoundingMode.HALF_UP).toPlainString();
        assertThat(Cells.degrees(plain).orElseThrow()).isEqualTo(Double.parseDouble(plain));
        assertThat(Cells.degrees(plain.replace('.', ',')).orElseThrow()).isEqualTo(Double.parseDouble(plain));
    }

    /** Whatever stands there, reading it never fails. */
    @Property
    void nothingFails(@ForAll String text) {
        assertThat(Cells.date(text)).isNotNull();
        assertThat(Cells.count(text)).isNotNull();
        assertThat(Cells.degrees(text)).isNotNull();
    }
}
