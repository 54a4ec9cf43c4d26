package org.vinculo.agreement.call;

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

/** At 100,000 calls every filter and order is answered through an index. */
@QuarkusTest
class CallPlansTest {

    @Inject
    Calls calls;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -closesOn | ''                        | call_by_close
            closesOn  | ''                        | call_by_close
            code      | ''                        | call_
            -code     | ''                        | call_
            -closesOn | country=FR                | call_country_close
            code      | country=FR                | call_
            -closesOn | on=2010-06-01             | call_
            code      | on=2010-06-01             | call_
            -closesOn | q=c4ca4238a0b923820dcc   | call_
            code      | q=zzzz                    | call_
            -closesOn | country=AR&on=2010-06-01  | call_
            """)
    void aPageIsReadThroughAnIndex(String sort, String filters, String index) {
        Map<String, String> given = Arrays.stream(filters.split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        var sql = new CallFilter(given.get("country"), given.containsKey("on") ? LocalDate.parse(given.get("on")) : null,
                given.get("q")).sql(Reference.BOUND);
        for (boolean following : new boolean[] { false, true }) {
            var values = new LinkedHashMap<>(sql.values());
            if (following) {
                values.put("afterKey", sort.contains("code") ? "CALL-3" : "733000");
                values.put("afterId", new UUID(0x7000L, 1).toString());
            }
            var statement = calls.shown().page(sql, new CallOrder(sort).ordering(), following, 50);
            for (boolean forAllValues : new boolean[] { false, true }) {
                assertThat(Plans.plan(statement, values, forAllValues)).contains(index).doesNotContain("Seq Scan on call");
            }
        }
    }
}
