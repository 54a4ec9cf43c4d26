package org.vinculo.exchange.imports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways a name can be read. */
class NameReaderTest {

    private static final NameReader NAMES = new NameReader();

    private static Optional<NameVariant> reading(String name, String text) {
        return NAMES.read(name).variants().stream().filter(variant -> variant.text().equals(text)).findFirst();
    }

    @ParameterizedTest
    @CsvSource({"Municipalidad de Rosario, Rosario, MUNICIPAL",
            "Municipalidad de la Ciudad de Rosario, Rosario, MUNICIPAL",
            "Ayuntamiento de Madrid, Madrid, MUNICIPAL", "Comune di Torino, Torino, MUNICIPAL",
            "Comune dell'Aquila, L'Aquila, MUNICIPAL", "City of London, London, MUNICIPAL",
            "Ville de Lyon, Lyon, MUNICIPAL", "Ville du Havre, Le Havre, MUNICIPAL", "Stadt Köln, Köln, MUNICIPAL",
            "Prefeitura de Santos, Santos, MUNICIPAL", "Prefeitura do Rio de Janeiro, Rio de Janeiro, MUNICIPAL",
            "Vicente López Partido, Vicente López, MUNICIPAL",
            "Santa Maria da Feira Municipality, Santa Maria da Feira, MUNICIPAL",
            "Intendencia Municipal de Rocha, Rocha, ABOVE", "Provincia de Córdoba, Córdoba, ABOVE",
            "Provincia de La Rioja, La Rioja, ABOVE", "Departamento Rosario, Rosario, ABOVE",
            "Landkreis Fulda, Fulda, ABOVE", "Racibórz County, Racibórz, ABOVE", "Gmina Żnin, Żnin, MUNICIPAL",
            "Villa El Salvador District, Villa El Salvador, UNCLEAR"})
    void wordsForAKindOfPlaceAreTakenAwayAndTellTheLevel(String name, String bare, Hint hint) {
        assertThat(reading(name, bare)).hasValueSatisfying(variant -> {
            assertThat(variant.sureness()).isEqualTo(Sureness.PLAIN);
            assertThat(variant.hint()).isEqualTo(hint);
        });
    }

    @ParameterizedTest
    @CsvSource({"Kansas City, Kansas", "Villa de Merlo, Merlo"})
    void whatMayBelongToTheNameIsOnlyCutOff(String name, String bare) {
        assertThat(reading(name, bare)).hasValueSatisfying(v -> assertThat(v.sureness()).isEqualTo(Sureness.CUT));
    }

    @ParameterizedTest
    @CsvSource({"Ciudad Real", "Comuna 1", "San Martín", "Frankfurt am Main", "Villa Mercedes"})
    void plainNamesStayWhole(String name) {
        assertThat(NAMES.read(name).variants()).extracting(NameVariant::text).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"Gral. San Martín, General San Martín", "Gral.San Martín, General San Martín",
            "Cnel. Dorrego, Coronel Dorrego",
            "Sta. Fe, Santa Fe", "Sto. Tomé, Santo Tomé", "St. Gallen, Sankt Gallen", "St. Denis, Saint Denis",
            "Pte. Perón, Presidente Perón", "Gdor. Gálvez, Gobernador Gálvez", "Ing. Maschwitz, Ingeniero Maschwitz",
            "Bs. As., Buenos Aires", "Bs.As., Buenos Aires", "Va. Mercedes, Villa Mercedes",
            "9 de Julio, Nueve de Julio"})
    void abbreviationsAreWrittenOut(String name, String whole) {
        assertThat(reading(name, whole)).hasValueSatisfying(v -> assertThat(v.sureness()).isEqualTo(Sureness.PLAIN));
    }

    @Test
    void whatIsCutOffClaimsWhereItLies() {
        for (var name : List.of("Rosario, Santa Fe, Argentina", "Rosario - Santa Fe, Argentina",
            "Rosario (Santa Fe, Argentina)")) {
            assertThat(reading(name, "Rosario")).as(name).hasValueSatisfying(
                    variant -> assertThat(variant.claims()).containsExactlyInAnyOrder("Santa Fe", "Argentina"));
        }
        assertThat(NAMES.read("Frankfurt (Oder)").variants().getFirst().text()).isEqualTo("Frankfurt (Oder)");
        assertThat(reading("Bolzano/Bozen",
            "Bozen")).hasValueSatisfying(
                variant -> assertThat(variant.claims()).containsExactly("Bolzano"));
        assertThat(reading("Coruña, A", "A Coruña")).hasValueSatisfying(v -> assertThat(v.claims()).isEmpty());
    }

    @Test
    void footnoteMarksDoNotBelongToAName() {
        assertThat(NAMES.read("Rosario[1]*").clean()).isEqualTo("Rosario");
        assertThat(NAMES.read("«Rosario»²").clean()).isEqualTo("Rosario");
    }

    @Test
    void severalNamesInACellAreSeen() {
        assertThat(NAMES.read("Rosario;\nSanta Fe").splits()).contains(List.of("Rosario", "Santa Fe"));
        assertThat(NAMES.read("Rosario y Santa Fe").splits()).containsExactly(List.of("Rosario", "Santa Fe"));
        assertThat(NAMES.read("Rosario").splits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18th district of Budapest, true", "Budapest V. District, true", "Budapest District XXIII, true",
            "5e arrondissement, true", "Barrio Norte, true", "Universidad Nacional de Rosario, true",
            "University of Bologna, true", "Sector 1, true", "Oliveira do Bairro Municipality, false", "Rosario, false",
            "West University Place, false", "Comuna 1, false"})
    void partsOfPlacesAreRecognised(String name, boolean part) {
        assertThat(NAMES.read(name).part()).isEqualTo(part);
    }

    @Test
    void anIdIsNoName() {
        assertThat(NAMES.read("Q16511122").code()).isTrue();
        assertThat(NAMES.read("Quilmes").code()).isFalse();
    }

    @Property(tries = 500)
    void anyTextCanBeRead(@ForAll String text) {
        var name = NAMES.read(text);
        assertThat(name.variants()).hasSizeLessThanOrEqualTo(24).isSortedAccordingTo(
                java.util.Comparator.comparing(NameVariant::sureness));
        assertThat(name.variants()).allMatch(variant -> !Fold.words(variant.text()).isEmpty());
    }
}
