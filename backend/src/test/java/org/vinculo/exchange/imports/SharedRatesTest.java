package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.vinculo.support.Database;
import org.vinculo.support.Imports;
import org.vinculo.support.OwnDatabase;
import org.vinculo.support.Tokens;

/** The two files of rates that people really have, whole. */
@QuarkusTest
@TestProfile(SharedRatesTest.Alone.class)
@WithTestResource(OwnDatabase.class)
class SharedRatesTest {

    private static final Logger LOG = Logger.getLogger(SharedRatesTest.class);

    public static final class Alone implements QuarkusTestProfile {
    }

    @Test
    void bothFilesComeInAndWhatDisagreesWaits() throws IOException {
        var folder = Path.of(Optional.ofNullable(System.getenv("VINCULO_SHARED")).orElse("../../shared")).resolve("data/fx");
        assumeTrue(Files.isDirectory(folder), "skipped: no files of rates at " + folder);
        currencies();
        var daily = bring(folder.resolve("ecb-eurofxref-hist.csv"));
        assertThat(daily.<Map<String, Integer>>path("counts")).containsEntry("CREATED", 6983).doesNotContainKey("HELD");
        assertThat(Database.count("SELECT count(*) FROM exchange_rate WHERE kind = 'DAILY'")).isEqualTo(217_555);
        var averages = bring(folder.resolve("imf-annual-average-usd.csv"));
        assertThat(averages.<Map<String, Integer>>path("counts").get("HELD")).isBetween(400, 3000);
        assertThat(Database.count("SELECT count(*) FROM exchange_rate WHERE kind = 'ANNUAL_AVERAGE'")).isBetween(8_000L, 10_692L);
        assertThat(Database.column("SELECT trim_scale(rate)::text FROM exchange_rate WHERE currency = 'ARS' AND date = '2024-12-31'"))
                .containsExactly("914.694883333333");
        assertThat(Database.column("""
                SELECT currency || ' ' || count(*) || ' ' || max(trim_scale(rate)) FILTER (WHERE date IN ('2022-12-31', '2024-12-31'))
                  FROM exchange_rate WHERE kind = 'ANNUAL_AVERAGE' AND currency IN ('HRK', 'UYU', 'VES') GROUP BY currency ORDER BY 1"""))
                .as("Pesos and kunas stand in the list under codes that are not theirs; bolívares of today do not")
                .containsExactly("HRK 29 7.1597415", "UYU 75 41.171083333333");
        assertThat(Database.count("SELECT count(*) FROM exchange_rate WHERE kind = 'ANNUAL_AVERAGE' AND currency IN ('NLG', 'ITL') AND date > '1998-12-31'"))
                .as("Guilders of the Antilles and euros of San Marino").isZero();
    }

    private static Imports.Saved bring(Path file) throws IOException {
        var begun = System.nanoTime();
        var list = Imports.upload(Tokens.analyst(), "EXCHANGE_RATES", file.getFileName().toString(), Files.readAllBytes(file)).read();
        var previewed = System.nanoTime();
        var summary = list.get().asString();
        list.apply();
        LOG.infof("%s: preview %d ms, apply %d ms; %s", file.getFileName(), (previewed - begun) / 1_000_000,
                (System.nanoTime() - previewed) / 1_000_000, summary);
        return list;
    }

    /** All that the product ships. */
    private static void currencies() throws IOException {
        var values = new ArrayList<String>();
        for (var line : lines("/reference/currencies_multilang.csv")) {
            var code = line.substring(0, 3);
            var digits = Currency.getInstance(code).getDefaultFractionDigits();
            values.add("('%s', %d, '{}', NULL, NULL)".formatted(code, digits));
        }
        for (var line : lines("/reference/currency-dates.csv")) {
            var parts = line.split(",", -1);
            values.add("('%s', %d, '{}', %s, %s)".formatted(parts[0], Currency.getInstance(parts[0]).getDefaultFractionDigits(), date(parts[6]),
                    date(parts[7])));
        }
        values.forEach(value -> Database.run("INSERT INTO currency (code, minor_units, names, valid_from, valid_until) VALUES " + value
                + " ON CONFLICT (code) DO UPDATE SET valid_from = excluded.valid_from, valid_until = excluded.valid_until"));
    }

    private static Iterable<String> lines(String resource) throws IOException {
        try (var in = SharedRatesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    private static String date(String text) {
        return text.isEmpty() ? "NULL::date" : "'" + text + "'::date";
    }
}
