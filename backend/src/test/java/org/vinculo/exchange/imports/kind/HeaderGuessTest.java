package org.vinculo.exchange.imports.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the names of columns are taken to say, as people write them in five languages. */
class HeaderGuessTest {

    /** After each header the fields in the order of its columns; a dash for none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LINKS | Ciudad;País;Hermana;País extranjero;Fecha de firma;Temas | a.name;a.country;b.name;b.country;startedOn;themes",
        "LINKS | Cidade;País;Cidade estrangeira;País estrangeiro;Data | a.name;a.country;b.name;b.country;startedOn",
        "LINKS | Ville;Pays;Ville jumelée;Pays étranger;Date | a.name;a.country;b.name;b.country;startedOn",
        "LINKS | Comune;Nazione;Comune gemellato;Nazione estera;Data | a.name;a.country;b.name;b.country;startedOn",
        "LINKS | Origin city;Origin country;Sister city;Sister country;Start | a.name;a.country;b.name;b.country;startedOn",
        "LINKS | origincityLabel;origincountryLabel;sisterCityLabel;sisterCountryLabel | a.name;a.country;b.name;b.country",
        "LINKS | ciudad 1;lat 1;lon 1;ciudad 2;lat 2;lon 2 | a.name;a.latitude;a.longitude;b.name;b.latitude;b.longitude",
        "LINKS | Parte A;Parte B;Tipo;Inicio | a.name;b.name;type;startedOn",
        "LINKS | Partie A;Pays A;Partie B;Pays B | a.name;a.country;b.name;b.country",
        "LINKS | Municipio;Provincia;Contraparte;Título;Vencimiento;Objetivos | a.name;a.region;b.name;title;plannedEnd;objectives",
        "TERRITORIES | Nombre;Provincia;País;Nivel;Latitud;Longitud;Población | self.name;self.region;self.country;self.level;self.latitude;self.longitude;self.population",
        "TERRITORIES | Nome;Regione;Paese;Livello;Latitudine;Longitudine;Popolazione | self.name;self.region;self.country;self.level;self.latitude;self.longitude;self.population",
        "TERRITORIES | Nom;Département;Pays;Niveau;Latitude;Longitude;Code INSEE | self.name;self.region;self.country;self.level;self.latitude;self.longitude;code.INSEE",
        "TERRITORIES | Nome;Estado;País;Nível;População | self.name;self.region;self.country;self.level;self.population",
        "TERRITORIES | Municipality;County;Country;Lat;Lng;GeonameId;status | self.name;self.region;self.country;self.latitude;self.longitude;code.GEONAMES;status",
        "ACTORS | Nombre;Sigla;Tipo;País;Ciudad;Sitio web | legalName;shortName;type;country;home.name;website",
        "ACTORS | Name;Acronym;Type;Country;City;URL;IATI | legalName;shortName;type;country;home.name;website;iatiIdentifier",
        "ACTORS | Nom;Sigle;Type;Pays;Ville;Langues | legalName;-;type;country;home.name;languages",
        "ACTORS | Nome;Tipo;Paese;Città | legalName;type;country;home.name",
        "ACTORS | Organização;Tipo;País;Cidade | legalName;type;country;home.name" })
    void aColumnIsTakenForWhatItIsCalled(ImportKind kind, String header, String fields) {
        var columns = guess(kind, header.split(";"));
        var wanted = fields.split(";");
        var expected = new TreeMap<String, Integer>();
        for (int column = 0; column < wanted.length; column++) {
            if (!wanted[column].equals("-")) {
                expected.put(wanted[column], column);
            }
        }
        columns.remove("home.country");
        assertThat(columns).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TERRITORIES | id,name,country,level,localType,status,parentId,parentName,population,populationYear,latitude,longitude,dissolvedOn",
        "ACTORS | id,name,legalName,shortName,type,country,territoryId,territoryName,principal,status,links,website,iatiIdentifier",
        "EXCHANGE_RATES | id,kind,base,currency,rate,date,source",
        "LINKS | id,title,type,state,partners,partner1,partner1Region,partner1Country,partner2,partner2Region,partner2Country,ownTitle,countries,themes,modalities,startedOn,plannedEnd,lastConfirmedOn,visibility,source" })
    void ourOwnFilesComeBack(ImportKind kind, String header) {
        var names = header.split(",");
        var fields = guess(kind, names).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> names[entry.getValue()]));
        assertThat(fields).containsAllEntriesOf(switch (kind) {
            case TERRITORIES -> Map.of("self.name", "name", "self.region", "parentName", "status", "status", "populationYear", "populationYear",
                    "self.population", "population", "localType", "localType", "self.level", "level");
            case ACTORS -> Map.of("legalName", "name", "home.name", "territoryName", "country", "country", "home.country", "country");
            case LINKS -> Map.of("a.name", "partner1", "b.name", "partner2", "a.country", "partner1Country", "state", "state", "title", "ownTitle");
            case EXCHANGE_RATES -> Map.of("date", "date", "currency", "currency", "rate", "rate");
        });
        assertThat(fields.values()).doesNotContain("parentId", "territoryId", "partners");
    }

    @Test
    void ofSeveralPopulationsTheLatestCounts() {
        var guess = HeaderGuess.guess(ImportKind.TERRITORIES, List.of("Municipio", "Población 2001", "Población 2022", "Población 2010"), "AR");
        assertThat(guess.columns()).containsEntry("self.population", 2);
        assertThat(guess.constants()).containsEntry("populationYear", "2022").containsEntry("self.country", "AR")
                .containsEntry("self.level", "MUNICIPAL").containsEntry("status", "GOVERNED");
    }

    @Test
    void whatIsMissingGetsAValueForAllRowsWhereOneMakesSense() {
        var guess = HeaderGuess.guess(ImportKind.LINKS, List.of("Ciudad", "Hermana", "País extranjero"), "AR");
        assertThat(guess.constants()).containsEntry("a.country", "AR").containsEntry("type", "TWINNING").containsEntry("state", "DRAFT");
        assertThat(HeaderGuess.guess(ImportKind.LINKS, List.of("Ciudad", "Hermana"), "AR").constants()).doesNotContainKeys("a.country", "b.country");
    }

    /** Whatever the header, a guess can be shown: fields of the kind, columns of the file. */
    @net.jqwik.api.Property(tries = 300)
    void aGuessNamesNothingThatIsNot(@net.jqwik.api.ForAll ImportKind kind,
            @net.jqwik.api.ForAll @net.jqwik.api.constraints.Size(max = 12) List<@net.jqwik.api.constraints.StringLength(max = 30) String> names) {
        var guess = HeaderGuess.guess(kind, names, "AR");
        guess.columns().forEach((field, column) -> {
            assertThat(kind.field(field)).isPresent();
            assertThat(column).isBetween(0, names.size() - 1);
        });
        guess.constants().keySet().forEach(field -> assertThat(kind.field(field).orElseThrow().constant()).isTrue());
    }

    private static TreeMap<String, Integer> guess(ImportKind kind, String... names) {
        return new TreeMap<>(HeaderGuess.guess(kind, Arrays.asList(names), "AR").columns());
    }
}
