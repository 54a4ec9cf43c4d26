package org.vinculo.agreement.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.listing.Reference;
import org.vinculo.support.Plans;

/** At 40,000 tariffs every filter and order is answered through an index. */
@QuarkusTest
class TariffPlansTest {

    @Inject
    Tariffs tariffs;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            category   | ''                             | tariff_by_category
            -category  | ''                             | tariff_by_category
            validFrom  | ''                             | tariff_by_start
            -validFrom | ''                             | tariff_by_start
            category   | category=category-7            | tariff_
            -validFrom | category=category-7            | tariff_category_start
            category   | country=AR                     | tariff_
            -validFrom | country=FR                     | tariff_
            category   | on=2005-06-01                  | tariff_
            -validFrom | on=2019-06-01                  | tariff_
            category   | category=category-7&country=AR&on=2005-06-01 | tariff_
            """)
    void aPageIsReadThroughAnIndex(String sort, String filters, String index) {
        Map<String, String> given = Arrays.stream(filters.split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        var sql = new TariffFilter(given.get("category"), given.get("country"),
                given.containsKey("on") ? LocalDate.parse(given.get("on")) : null).sql(Reference.BOUND);
        for (boolean following : new boolean[] { false, true }) {
            var values = new LinkedHashMap<>(sql.values());
            if (following) {
                values.put("afterKey", sort.contains("category") ? "category-3" : "733000");
                values.put("afterId", new UUID(0x7000L, 1).toString());
            }
            var statement = tariffs.shown().page(sql, new TariffOrder(sort).ordering(), following, 50);
            for (boolean forAllValues : new boolean[] { false, true }) {
                assertThat(Plans.plan(statement, values, forAllValues)).contains(index).doesNotContain("Seq Scan on tariff");
            }
        }
    }
}
