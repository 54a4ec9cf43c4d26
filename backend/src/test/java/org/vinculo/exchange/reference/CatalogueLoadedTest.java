package org.vinculo.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueLoadedTest {

    private static ReferenceDatabase database;

    @BeforeAll
    static void load() {
        database = ReferenceDatabase.migrated();
        database.load(true);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void countriesKeepTheirCodesAsWritten() {
        assertThat(database.count("SELECT count(*) FROM country")).isGreaterThan(240);
        assertThat(database.rows("SELECT alpha3, numeric_code, names ->> 'fr' AS fr FROM country WHERE code = 'AR'")
                .getFirst()).containsEntry("alpha3", "ARG").containsEntry("numeric_code", "032")
                .containsEntry("fr", "Argentine");
    }

    @Test
    void malvinasAndGeorgiasBelongToTierraDelFuegoForArgentina() {
        assertThat(database.column("""
                SELECT country FROM country_claim WHERE home_country = 'AR' AND subdivision = 'AR-V' ORDER BY country"""))
                .containsExactly("FK", "GS");
        assertThat(database.count("SELECT count(*) FROM territory WHERE country IN ('FK', 'GS')")).isZero();
        // Puerto Argentino lies in the shape of Tierra del Fuego.
        assertThat(database.count("""
                SELECT count(*) FROM territory_shape s JOIN territory_identifier i USING (territory_id),
                       jsonb_array_elements(s.geometry -> 'coordinates') polygon
                 WHERE i.scheme = 'ISO_3166_2' AND i.value = 'AR-V'
                   AND EXISTS (SELECT FROM jsonb_array_elements(polygon -> 0) p
                        WHERE (p ->> 0)::float8 BETWEEN -59 AND -57.5 AND (p ->> 1)::float8 BETWEEN -52.5 AND -51)"""))
                .isPositive();
    }

    @Test
    void currenciesHaveTheMinorUnitsOfTheStandard() {
        assertThat(database.column("""
                SELECT code || minor_units FROM currency WHERE code IN ('ARS', 'CLP', 'EUR', 'TND') ORDER BY code"""))
                .containsExactly("ARS2", "CLP0", "EUR2", "TND3");
    }

    @Test
    void currenciesThatAreNoMoreEndOnTheirDay() {
        assertThat(database.column("""
                SELECT concat_ws(' ', code, minor_units, valid_from, valid_until) FROM currency
                 WHERE code IN ('BGN', 'DEM', 'EUR', 'ITL', 'USD') ORDER BY code""")).containsExactly("BGN 2 1999-07-05 2026-01-01",
                "DEM 2 2002-01-01", "EUR 2 1999-01-01", "ITL 0 2002-01-01", "USD 2");
        assertThat(database.count("SELECT count(*) FROM currency WHERE names ->> 'es' IS NULL")).isZero();
    }

    @Test
    void theDemonstrationHasTariffsAndTheCallThatTheGuideWorksOut() {
        assertThat(database.count("SELECT count(*) FROM tariff")).isEqualTo(4);
        assertThat(database.column("SELECT jsonb_array_length(caps)::text FROM call")).containsExactly("4");
        assertThat(database.count("SELECT count(*) FROM history WHERE subject_type IN ('TARIFF', 'CALL')")).isEqualTo(5);
    }

    @Test
    void aboutSixtyThemesInSixDimensionsAreNamedInFiveLanguages() {
        assertThat(database.count("SELECT count(*) FROM theme")).isBetween(55L, 70L);
        assertThat(database.count("SELECT count(DISTINCT dimension) FROM theme")).isEqualTo(6);
        assertThat(database.count("SELECT min(n) FROM (SELECT count(*) AS n FROM theme GROUP BY dimension) d"))
                .isGreaterThanOrEqualTo(9);
        assertThat(database.count("""
                SELECT count(*) FROM theme, jsonb_each_text(names) WHERE value = '' OR cardinality(dac_purposes) = 0
                    OR cardinality(sdg_targets) = 0""")).isZero();
    }

    @Test
    void theCodesOfThemesAreTheStandardsOwn() throws IOException {
        var shared = Path.of(Optional.ofNullable(System.getenv("VINCULO_SHARED")).orElse("../../shared"));
        var lists = shared.resolve("data/iati/codelists-nonembedded");
        assumeTrue(Files.isDirectory(lists), "skipped: no code lists at " + lists);
        assertThat(codes(lists.resolve("Sector.xml")))
                .containsAll(database.column("SELECT DISTINCT unnest(dac_purposes) FROM theme"));
        assertThat(codes(lists.resolve("UNSDG-Targets.xml")))
                .containsAll(database.column("SELECT DISTINCT unnest(sdg_targets) FROM theme"));
    }

    @Test
    void theDemonstrationHasTwoMissionsWithTheirCountries() {
        assertThat(database.column("""
                SELECT mission || ' ' || string_agg(country, ' ' ORDER BY country) FROM mission_country
                 GROUP BY mission ORDER BY mission""")).containsExactly("AR-EMB-ES AD ES", "AR-EMB-IT AL IT MT SM");
    }

    @Test
    void theDemonstrationHasTheAdministrationOfAFocalPointWhoCanSignIn() {
        assertThat(database.column("""
                SELECT a.name || ', ' || p.name FROM actor a JOIN territory t ON t.id = a.territory_id
                  JOIN territory p ON p.id = t.ancestors[1]
                 WHERE a.id = '019ab000-0000-7000-8000-000000000001' AND a.principal""")).containsExactly("Municipalidad de Rosario, Santa Fe");
        assertThat(database.column("SELECT changes -> 'legalName' ->> 'to' FROM history WHERE subject_type = 'ACTOR'"))
                .containsExactly("Municipalidad de Rosario");
    }

    private static Set<String> codes(Path list) throws IOException {
        var codes = new HashSet<String>();
        var matcher = Pattern.compile("<codelist-item(?![^>]*withdrawn)[^>]*>\\s*<code>([^<]+)</code>")
                .matcher(Files.readString(list));
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }
}
