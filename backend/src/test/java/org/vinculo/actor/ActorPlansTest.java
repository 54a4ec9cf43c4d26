package org.vinculo.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vinculo.shared.listing.FileOptions;
import org.vinculo.shared.listing.Reference;
import org.vinculo.support.ManyImports;
import org.vinculo.support.ManyTerritories;
import org.vinculo.support.Plans;

/**
 * At 120,000 actors every filter and order is answered through an index, whether the server plans for the values at
 * hand or once for all values.
 */
@QuarkusTest
class ActorPlansTest {

    @Inject
    ActorQueries queries;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name   | ''                           | actor_by_name
            -name  | ''                           | actor_by_name
            links  | ''                           | actor_by_%slinks
            -links | ''                           | actor_by_%slinks
            name   | country=FR                   | actor_country_name
            -links | country=FR                   | actor_country_%slinks
            name   | type=NATIONAL_BODY           | actor_type_name
            links  | type=NATIONAL_BODY           | actor_type_%slinks
            name   | status=DISSOLVED             | actor_former_name
            -links | status=DISSOLVED             | actor_former_%slinks
            -name  | within                       | actor_within
            -links | within                       | actor_within
            name   | import=large                 | import_record
            -links | import=large                 | import_record
            name   | q=rosario                    | actor_words
            name   | q=rosario                    | actor_fuzzy
            -links | country=FR&type=NETWORK      | actor_
            name   | country=FR&country=IT        | actor_
            name   | status=DISSOLVED&status=ACTIVE | actor_by_name
            name   | within&type=UNIVERSITY       | actor_
            """)
    void aPageIsReadThroughAnIndex(String sort, String filters, String index) {
        for (boolean everyLink : new boolean[] { true, false }) {
            var sql = filter(filters).sql(Reference.BOUND);
            for (boolean following : new boolean[] { false, true }) {
                var values = new LinkedHashMap<>(sql.values());
                if (following) {
                    values.put("afterKey", sort.contains("name") ? "mmm" : "50");
                    values.put("afterId", ManyTerritories.SMALL.toString());
                }
                var statement = queries.shown(everyLink).page(sql, new ActorOrder(sort).ordering(everyLink), following, 50);
                assertThat(Plans.plan(statement, values, false)).contains(index.formatted(everyLink ? "" : "published_"))
                        .doesNotContain("Seq Scan on actor");
                assertThat(Plans.plan(statement, values, true)).contains("actor_").doesNotContain("Seq Scan on actor");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void likelyDuplicatesAreFoundThroughAnIndex(boolean forAllValues) {
        assertThat(Plans.plan(ActorDuplicates.SQL.replace("{links}", "t.link_count") + 5,
                Map.of("name", "Administration of Rosario", "country", "AR"), forAllValues))
                .contains("actor_").doesNotContain("Seq Scan on actor");
    }

    @Test
    void aFilteredExportIsReadThroughItsIndex() {
        var sql = filter("within").sql(Reference.BOUND);
        var rows = ActorFile.rows(true).rows(sql, new ActorOrder(null).ordering(true),
                new FileOptions(null), "t.id");
        assertThat(Plans.plan(rows, sql.values(), false)).contains("actor_within");
    }

    private static ActorFilter filter(String filters) {
        Map<String, List<String>> given = Arrays.stream(filters.split("&")).filter(part -> !part.isEmpty())
                .map(part -> part.split("=")).collect(Collectors.groupingBy(part -> part[0],
                        Collectors.mapping(part -> part.length > 1 ? part[1] : "", Collectors.toList())));
        return new ActorFilter(given.getOrDefault("type", List.of()).stream().map(ActorType::valueOf).toList(),
                given.getOrDefault("country", List.of()), given.containsKey("within") ? ManyTerritories.SMALL : null,
                given.getOrDefault("status", List.of()).stream().map(ActorStatus::valueOf).toList(),
                given.containsKey("import") ? UUID.fromString(ManyImports.LARGE) : null,
                given.containsKey("q") ? given.get("q").getFirst() : null);
    }
}
