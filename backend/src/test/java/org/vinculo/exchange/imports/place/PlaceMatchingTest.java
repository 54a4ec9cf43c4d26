package org.vinculo.exchange.imports.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.exchange.imports.place.PlaceDesk.Place;

/** Mentions of places against the territories that come with the product. */
class PlaceMatchingTest {

    private static PlaceDesk desk;

    @BeforeAll
    static void load() {
        desk = new PlaceDesk();
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
    }

    private static Map<String, String> match(Place place) {
        return desk.match(PlaceDesk.LINKS, List.of(place)).getFirst();
    }

    private static String verdict(Place place) {
        var row = match(place);
        return row.get("outcome") + (row.get("reason") == null ? "" : " " + row.get("reason"))
                + (row.get("territory") == null ? "" : " " + row.get("territory") + " " + row.get("level"));
    }

    @Test
    void buenosAiresAtItsCoordinatesIsTheCityAndNeverTheProvince() {
        assertThat(verdict(Place.of("Buenos Aires", "Argentina").at(-34.6, -58.38)))
                .isEqualTo("MATCHED Ciudad Autónoma de Buenos Aires REGIONAL");
        assertThat(verdict(Place.of("Buenos Aires", "Argentina"))).isEqualTo("DOUBTFUL several-alike");
    }

    @Test
    void sanMartinAtTheOtherOnesPointIsDoubtfulWithThatOneFirst() {
        var row = match(Place.of("San Martín", "Argentina").at(-34.5667, -58.5333));
        assertThat(row).containsEntry("outcome", "DOUBTFUL").containsEntry("reason", "far-away");
        assertThat(row.get("candidates")).startsWith("General San Martín MUNICIPAL GOVERNED SPELLING");
    }

    @ParameterizedTest
    @CsvSource({"Rosario, Argentina, Santa Fe", "Rosario, AR, AR-S", "Rosario, AR, 82",
            "'Rosario, Santa Fe', Argentina,",
            "Rosario - Santa Fe, Argentina,", "'Rosario (Santa Fe, Argentina)',,",
            "ROSARIO, Argentina, Prov. de Santa Fe",
            "Municipalidad de Rosario, Argentina,", "Rosario[1], Argentina, Santa Fe",
            "Municipio Rosario, AR, Sta. Fe"})
    void rosarioIsTheMunicipalityHoweverItIsWritten(String name, String country, String region) {
        var place = Place.of(name, country);
        var row = match(region == null ? place : place.in(region));
        assertThat(row).containsEntry("outcome", "MATCHED").containsEntry("level", "MUNICIPAL")
                .containsEntry("above", "Santa Fe > Rosario").containsEntry("country", "AR");
    }

    @ParameterizedTest
    @CsvSource({"Córdoba, Argentina, DOUBTFUL several-alike",
            "Provincia de Córdoba, Argentina, MATCHED Córdoba REGIONAL",
            "Torino, Italia, DOUBTFUL several-alike", "Comune di Torino, Italia, MATCHED Torino MUNICIPAL",
            "Torino (TO), Italia, MATCHED Torino MUNICIPAL",
            "Frankfurt (Oder), Alemania, MATCHED Frankfurt (Oder) MUNICIPAL",
            "Frankfurt, Alemania, DOUBTFUL close-spelling", "Berlín, RDA, MATCHED Berlin REGIONAL",
            "Praga, Checoslovaquia, MATCHED Praha REGIONAL",
            "Córdoba / Villa Carlos Paz, Argentina, UNREADABLE two-names",
            "Rosario y Santa Fe, Argentina, UNREADABLE two-names",
            "Mühlhausen/Thüringen, Alemania, MATCHED Mühlhausen MUNICIPAL",
            "Bolzano/Bozen, Italia, DOUBTFUL several-alike", "Stanley, Islas Malvinas, UNREADABLE disputed",
            "Stanley (Falkland Islands), Reino Unido, UNREADABLE disputed",
            "Atlantis, Nowhere, UNREADABLE unknown-country",
            "Barrio Palermo, Argentina, UNREADABLE not-a-territory", "Q16511122, Alemania, UNREADABLE a-code",
            "Springfield, EE.UU., UNKNOWN", "Vicente López Partido, Argentina, MATCHED Vicente López MUNICIPAL",
            "'Santiago, Chile',, MATCHED Santiago MUNICIPAL", "Barcelona,, DOUBTFUL no-country",
            "London, UK, DOUBTFUL several-alike", "Comunidad de Madrid, España, MATCHED Comunidad de Madrid REGIONAL"})
    void withoutAPointOnlyWhatIsBeyondDoubtIsMatched(String name, String country, String verdict) {
        assertThat(verdict(Place.of(name, country))).isEqualTo(verdict);
    }

    @Test
    void withAPointTheTownRightThereIsMeant() {
        assertThat(verdict(Place.of("Córdoba", "AR").at(-31.41, -64.18))).isEqualTo("MATCHED Córdoba MUNICIPAL");
        assertThat(verdict(Place.of("Milano", "IT").at(45.46, 9.19))).isEqualTo("MATCHED Milano MUNICIPAL");
        assertThat(verdict(Place.of("London", "UK").at(51.507, -0.1275))).isEqualTo("MATCHED London INTERMEDIATE");
        assertThat(verdict(Place.of("Frankfurt", "DE").at(50.11, 8.68))).startsWith("DOUBTFUL");
        assertThat(verdict(Place.of("Esquel (Agustín)", "AR").at(-42.9, -71.32))).isEqualTo("MATCHED Esquel MUNICIPAL");
        assertThat(verdict(Place.of("Barcelona", null).at(41.38, 2.17))).isEqualTo("MATCHED Barcelona MUNICIPAL");
        assertThat(verdict(Place.of("Zagreb", "AR").at(45.8, 15.95))).isEqualTo("UNREADABLE point-elsewhere");
    }

    @Test
    void zeroZeroIsNoPoint() {
        assertThat(verdict(Place.of("Rosario", "AR").in("Santa Fe").at(0, 0))).isEqualTo("MATCHED Rosario MUNICIPAL");
    }

    @Test
    void aRegionThatDoesNotHoldItLeavesDoubt() {
        assertThat(verdict(Place.of("Rosario", "AR").in("Mendoza"))).isEqualTo("DOUBTFUL far-away");
    }

    @Test
    void codesFindTheirTerritoryAlsoWithoutTheirZeros() {
        assertThat(verdict(Place.of("Zárate", "AR").code("INDEC", "06882"))).isEqualTo("MATCHED Zárate MUNICIPAL");
        assertThat(verdict(Place.of("Zarate", "AR").code("INDEC", "6882"))).isEqualTo("MATCHED Zárate MUNICIPAL");
        assertThat(verdict(Place.of("Xyz", "AR").code("INDEC", "6882"))).isEqualTo("DOUBTFUL close-spelling");
        assertThat(verdict(Place.of("Xyz", "AR").code("INDEC", "06882"))).isEqualTo("MATCHED Zárate MUNICIPAL");
        assertThat(verdict(Place.of("Zárate", "AR").code("INDEC",
            "06882").at(-24.8, -65.4)))
                .isEqualTo("DOUBTFUL far-away");
        assertThat(verdict(Place.of("Ciudad", "AR").code("INDEC", "02")))
                .endsWith("Ciudad Autónoma de Buenos Aires REGIONAL");
    }

    @Test
    void aGroupingIsMatchedOnlyWhereNoAdministrationIsNeeded() {
        var department = Place.of("Rosario", "AR").in("82").level("INTERMEDIATE");
        assertThat(verdict(department)).isEqualTo("DOUBTFUL other-level");
        assertThat(desk.match(PlaceDesk.TERRITORIES, List.of(department)).getFirst()).containsEntry("outcome",
            "MATCHED")
                .containsEntry("status", "GROUPING");
    }

    @Test
    void comunasComeAtAnotherLevelFromOtherLists() {
        assertThat(verdict(Place.of("Comuna 1", "AR").level("MUNICIPAL").in("02").at(-34.606, -58.372)))
                .isEqualTo("MATCHED Comuna 1 INTERMEDIATE");
    }

    @Test
    void theUnknownIsOfferedWithTheRegionItLiesIn() {
        var row = match(Place.of("Municipio de Colonia Nueva Esperanza de Prueba, Santa Fe", "Argentina"));
        assertThat(row).containsEntry("outcome", "UNKNOWN");
        assertThat(row.get("offer")).contains("\"name\": \"Colonia Nueva Esperanza de Prueba\"", "\"country\": \"AR\"",
                "\"level\": \"MUNICIPAL\"", "\"parent\"");
    }

    @Test
    void withoutACountryTheNeighboursSuggestOne() {
        var row = match(Place.of("Paraje Inexistente", null).at(-31.0, -62.0));
        assertThat(row).containsEntry("outcome", "DOUBTFUL").containsEntry("reason", "no-country");
        assertThat(row.get("offer")).contains("\"country\": \"AR\"");
    }

    @Test
    void accentsCaseAndHyphensChangeNothing() {
        for (var place : List.of(Place.of("Gualeguaychú", "Argentina"), Place.of("San Nicolás de los Arroyos", "AR"),
                Place.of("Boulogne-sur-Mer", "France"), Place.of("A Coruña", "España").at(43.37, -8.38))) {
            var plain = new Place(Fold.words(place.name()).toUpperCase(Locale.ROOT), place.country(), null,
                    place.latitude(), place.longitude(), null, "[]");
            assertThat(verdict(plain)).isEqualTo(verdict(place)).startsWith("MATCHED");
        }
    }

    @Test
    void spacesWithinANameDoNotMatterRightThere() {
        assertThat(verdict(Place.of("Costa Sacate", "Argentina").at(-31.6465, -63.7590))).isEqualTo("MATCHED Costasacate MUNICIPAL");
        assertThat(verdict(Place.of("Costa Sacate", "Argentina").at(-31.70, -63.7590))).isEqualTo("DOUBTFUL close-spelling");
        assertThat(verdict(Place.of("Costa Sacate", "Argentina"))).startsWith("DOUBTFUL");
    }

    @Test
    void whatIsDissolvedIsNotFound() {
        desk.run("UPDATE territory SET dissolved_on = '2020-01-01' WHERE name = 'Fossano'");
        assertThat(verdict(Place.of("Fossano", "IT").at(44.55, 7.73))).doesNotStartWith("MATCHED");
        desk.run("UPDATE territory SET dissolved_on = NULL WHERE name = 'Fossano'");
    }
}
