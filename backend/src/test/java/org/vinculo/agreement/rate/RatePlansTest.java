package org.vinculo.agreement.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.listing.Reference;
import org.vinculo.support.Plans;

/** At 94,000 rates every filter and order is answered through an index, and so is what a conversion needs. */
@QuarkusTest
class RatePlansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -date | ''                                              | exchange_rate_by_day
            date  | ''                                              | exchange_rate_by_day
            -date | kind=MANUAL                                     | exchange_rate_kind_day
            date  | kind=ANNUAL_AVERAGE                             | exchange_rate_
            -date | base=USD                                        | exchange_rate_base_day
            -date | currency=ARS                                    | exchange_rate_
            -date | kind=ANNUAL_AVERAGE&base=USD&currency=ARS       | exchange_rate_
            date  | from=2024-01-01                                 | exchange_rate_
            -date | to=2001-01-01                                   | exchange_rate_
            -date | currency=USD&from=2010-01-01&to=2010-12-31      | exchange_rate_
            """)
    void aPageIsReadThroughAnIndex(String sort, String filters, String index) {
        var sql = filter(filters).sql(Reference.BOUND);
        for (boolean following : new boolean[] { false, true }) {
            var values = new LinkedHashMap<>(sql.values());
            if (following) {
                values.put("afterKey", "730000");
                values.put("afterId", new UUID(0x7000L, 1).toString());
            }
            var statement = RateQueries.SHOWN.page(sql, new RateOrder(sort).ordering(), following, 50);
            for (boolean forAllValues : new boolean[] { false, true }) {
                assertThat(Plans.plan(statement, values, forAllValues)).contains(index).doesNotContain("Seq Scan on exchange_rate");
            }
        }
    }

    @Test
    void whatAConversionNeedsIsFoundByPairAndDay() {
        var values = Map.of("kinds", "{DAILY,MANUAL,ANNUAL_AVERAGE}", "from", "{2026-03-20,2026-03-20,1900-01-01}",
                "until", "{2026-03-30,2026-03-30,2026-12-31}", "bases", "{EUR,USD,ARS,EUR}", "currencies", "{ARS,ARS,EUR,USD}");
        for (boolean forAllValues : new boolean[] { false, true }) {
            assertThat(Plans.plan(RateQueries.BETWEEN, values, forAllValues)).contains("exchange_rate_")
                    .doesNotContain("Seq Scan on exchange_rate");
        }
    }

    private static RateFilter filter(String filters) {
        Map<String, String> given = Arrays.stream(filters.split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new RateFilter(given.containsKey("kind") ? List.of(RateKind.valueOf(given.get("kind"))) : List.of(), given.get("base"),
                given.get("currency"), day(given.get("from")), day(given.get("to")));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
