package org.vinculo.exchange.imports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.exchange.imports.place.CountryReading.Kind;

/** How countries are understood that people write in their own ways. */
class CountryNamesTest {

    private static final List<CountryNames.Named> COUNTRIES = List.of(
            named("AR", "ARG", "Argentina", "Argentine", "Argentinien"),
            named("ES", "ESP", "España", "Spain", "Espagne"),
            named("US", "USA", "Estados Unidos", "United States"), named("GB", "GBR", "Reino Unido", "United Kingdom"),
            named("DE", "DEU", "Alemania", "Germany", "Allemagne"), named("CZ", "CZE", "Chequia", "Czechia"),
            named("SK", "SVK", "Eslovaquia", "Slovakia"), named("SI", "SVN", "Eslovenia", "Slovenia"),
            named("AT", "AUT", "Austria"), named("AU", "AUS", "Australia"), named("IR", "IRN", "Irán"),
            named("IQ", "IRQ", "Iraq", "Irak"), named("DO", "DOM", "República Dominicana", "Dominican Republic"),
            named("DM", "DMA", "Dominica"), named("NL", "NLD", "Países Bajos", "Netherlands"),
            named("FK", "FLK", "Islas Malvinas", "Falkland Islands"),
            named("CI", "CIV", "Costa de Marfil", "Côte d’Ivoire"));

    private final CountryNames names = new CountryNames(COUNTRIES, WordFiles.countries(), Set.of("FK", "GS"));

    private static CountryNames.Named named(String alpha2, String alpha3, String... names) {
        return new CountryNames.Named(alpha2, alpha3, List.of(names));
    }

    @ParameterizedTest
    @CsvSource({"AR, AR", "arg, AR", "ARGENTINA, AR", "República Argentina, AR", "Spain, ES", "espana, ES",
            "EE.UU., US", "EE. UU., US", "EEUU, US", "USA, US", "U.S.A., US", "UK, GB", "Inglaterra, GB", "R.F.A., DE",
            "RDA, DE", "Rep. Dominicana, DO", "The Netherlands, NL", "Holanda, NL", "Costa de Marfil, CI",
            "Côte d'Ivoire, CI", "España / Spain, ES", "Alemania (RFA), DE", "Argentinaa, AR", "Agrentina, AR",
            "Alemnia, DE",
            "Untied States, US"})
    void whatPeopleWriteIsUnderstood(String text, String code) {
        assertThat(names.read(text)).isEqualTo(CountryReading.of(Set.of(code)));
    }

    @Test
    void aCountryThatIsNoMoreIsSeveralOfToday() {
        assertThat(names.read("Checoslovaquia")).isEqualTo(new CountryReading(Kind.SEVERAL, Set.of("CZ", "SK")));
    }

    @ParameterizedTest
    @CsvSource({"Malvinas", "Islas Malvinas", "FALKLAND ISLANDS", "FK", "FLK", "'Islas Malvinas (Falkland)'",
            "Falkland Island"})
    void whatTheHomeCountryClaimsIsDisputed(String text) {
        assertThat(names.read(text)).isEqualTo(CountryReading.DISPUTED);
    }

    @Test
    void elsewhereTheyAreACountry() {
        assertThat(new CountryNames(COUNTRIES, WordFiles.countries(), Set.of()).read("Malvinas").one()).isEqualTo("FK");
    }

    @ParameterizedTest
    @CsvSource({"Prusiana", "Slovania", "Nowhere", "Iram", "XX", "Atlántida", "Argentina / Chile"})
    void whatIsNotClearStaysUnknown(String text) {
        assertThat(names.read(text)).isEqualTo(CountryReading.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(value = {"NULL", "''", "' '", "-", "n/a", "s/d"}, nullValues = "NULL")
    void nothingIsMissing(String text) {
        assertThat(names.read(text)).isEqualTo(CountryReading.MISSING);
    }

    @Test
    void inANameOnlyWholeNamesCount() {
        assertThat(names.readInName("Argentina").one()).isEqualTo("AR");
        assertThat(names.readInName("AR")).isEqualTo(CountryReading.UNKNOWN);
        assertThat(names.readInName("Argentin")).isEqualTo(CountryReading.UNKNOWN);
    }

    @Property(tries = 200)
    void caseAndMarksChangeNothing(@ForAll @From("known") String name) {
        assertThat(names.read(name.toUpperCase(Locale.ROOT))).isEqualTo(names.read(name));
        assertThat(names.read("  " + name.replace(' ', '-') + " ")).isEqualTo(names.read(name));
    }

    @Provide
    Arbitrary<String> known() {
        return Arbitraries.of(COUNTRIES.stream().flatMap(country -> country.names().stream()).toList());
    }
}
