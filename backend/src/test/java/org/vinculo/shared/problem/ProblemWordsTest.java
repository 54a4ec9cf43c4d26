package org.vinculo.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.agreement.rate.RateKind;

class ProblemWordsTest {

    private final ProblemWords words = new ProblemWords();

    @ParameterizedTest
    @ValueSource(strings = { "en", "pt", "fr", "it" })
    void everyLanguageSaysTheSameThingsAsSpanish(String language) {
        assertThat(load(language).keySet()).isEqualTo(load("es").keySet());
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyKindOfProblemHasATitleAndADescriptionInEachLanguage(ProblemType type) {
        for (var language : ProblemWords.LANGUAGES) {
            assertThat(words.title(type, Locale.of(language))).isNotEqualTo(type.code());
            assertThat(words.description(type, Locale.of(language))).isPresent();
        }
        assertThat(ProblemWords.LANGUAGES.stream().map(each -> words.title(type, Locale.of(each))).distinct().count())
                .as("translations differ from one another").isGreaterThanOrEqualTo(3);
    }

    @Test
    void wordsCarryTheFiguresOfTheCase() {
        var error = FieldError.parameter("limit", "too-large", 200);
        assertThat(words.error(error, Locale.of("es"))).isEqualTo("Debe ser 200 o menos.");
        assertThat(words.error(error, Locale.of("en"))).isEqualTo("It must be 200 or less.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Es anterior al inicio (11 may 1998).
            en | It is before the start (May 11, 1998).
            """)
    void daysAreWrittenAsTheLanguageDoes(String language, String said) {
        assertThat(words.error(FieldError.at("/plannedEnd", "before-start", LocalDate.of(1998, 5, 11)), Locale.of(language))).isEqualTo(said);
    }

    @Test
    void constantsAreSaidInWords() {
        var none = FieldError.at("/conversion", "rate-missing", RateKind.DAILY, "USD", "EUR", LocalDate.of(2026, 3, 1), List.of());
        assertThat(words.error(none, Locale.of("es"))).isEqualTo("No hay un tipo de cambio del día de USD a EUR para el 1 mar 2026. "
                + "Disponibles: ninguno; se puede indicar uno a mano.");
        var others = FieldError.at("/conversion", "rate-missing", RateKind.DAILY, "USD", "EUR", LocalDate.of(2026, 3, 1),
                List.of(RateKind.ANNUAL_AVERAGE, RateKind.MANUAL));
        assertThat(words.error(others, Locale.of("en"))).endsWith("At hand: annual average, by hand.");
    }

    @Test
    void codesAreUniqueAndReadableAsPartOfAnAddress() {
        var codes = Arrays.stream(ProblemType.values()).map(ProblemType::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    private static Properties load(String language) {
        var properties = new Properties();
        var file = ProblemWordsTest.class.getResourceAsStream("/problems_" + language + ".properties");
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
