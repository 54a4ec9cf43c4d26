package org.vinculo.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.shared.listing.FileOptions;
import org.vinculo.shared.listing.Reference;
import org.vinculo.support.ManyImports;
import org.vinculo.support.ManyTerritories;
import org.vinculo.support.Plans;

/**
 * At 120,000 territories every filter and order is answered through an index, whether the server plans for the values
 * at hand or, as it does for statements that come often, once for all values.
 */
@QuarkusTest
class TerritoryPlansTest {

    @Inject
    TerritoryQueries queries;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name          | ''                            | territory_by_name
            -name         | ''                            | territory_by_name
            population    | ''                            | territory_by_population
            -population   | ''                            | territory_by_population
            name          | country=FR                    | territory_country_name
            -population   | country=FR                    | territory_country_population
            name          | level=REGIONAL                | territory_level_name
            -population   | level=REGIONAL                | territory_level_population
            name          | status=UNCONFIRMED            | territory_status_name
            population    | status=UNCONFIRMED            | territory_status_population
            name          | parent                        | territory_parent_name
            name          | within                        | territory_within
            -population   | within                        | territory_within
            name          | bbox=10,40,12,42              | territory_point
            name          | bbox=179,-20,-179,-10         | territory_point
            name          | populationMin=900000          | _population
            -population   | populationMin=1000&populationMax=2000 | territory_by_population
            name          | dissolved=true                | territory_dissolved_name
            name          | import=large                  | import_record
            -population   | import=large                  | import_record
            name          | q=rosario                     | territory_words
            name          | q=rosario                     | territory_fuzzy
            -population   | country=FR&level=REGIONAL     | territory_
            name          | country=FR&status=UNCONFIRMED | territory_
            name          | country=FR&country=IT         | territory_
            """)
    void aPageIsReadThroughAnIndex(String sort, String filters, String index) {
        var ordering = new TerritoryOrder(sort).ordering();
        var sql = filter(filters).sql(Reference.BOUND);
        for (boolean following : new boolean[] { false, true }) {
            var values = new java.util.LinkedHashMap<>(sql.values());
            if (following) {
                values.put("afterKey", sort.contains("name") ? "mmm" : "50");
                values.put("afterId", ManyTerritories.SMALL.toString());
            }
            var statement = queries.shown().page(sql, ordering, following, 50);
            assertThat(Plans.plan(statement, values, false)).contains(index).doesNotContain("Seq Scan on territory");
            assertThat(Plans.plan(statement, values, true)).contains(index).doesNotContain("Seq Scan on territory");
        }
    }

    @Test
    void aWholeExportIsReadInOneGoButAFilteredOneThroughItsIndex() {
        var sql = filter("parent").sql(Reference.BOUND);
        var rows = TerritoryFile.ROWS.rows(sql, new TerritoryOrder(null).ordering(), new FileOptions(null), "t.id");
        assertThat(Plans.plan(rows, sql.values(), false))
                .contains("territory_parent_name");
    }

    private static TerritoryFilter filter(String filters) {
        var given = java.util.Arrays.stream(filters.split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("="))
                .collect(Collectors.groupingBy(part -> part[0], Collectors.mapping(part -> part.length > 1 ? part[1] : "",
                        Collectors.toList())));
        return new TerritoryFilter(given.getOrDefault("country", List.of()),
                given.getOrDefault("level", List.of()).stream().map(Level::valueOf).toList(),
                given.getOrDefault("status", List.of()).stream().map(Status::valueOf).toList(),
                given.containsKey("parent") ? ManyTerritories.SMALL : null,
                given.containsKey("within") ? ManyTerritories.SMALL : null,
                first(given, "bbox"), number(given, "populationMin"), number(given, "populationMax"),
                given.containsKey("dissolved") ? true : null,
                given.containsKey("import") ? UUID.fromString(ManyImports.LARGE) : null, first(given, "q"));
    }

    private static @Nullable String first(Map<String, List<String>> given, String name) {
        return given.containsKey(name) ? given.get(name).getFirst() : null;
    }

    private static @Nullable Long number(Map<String, List<String>> given, String name) {
        return given.containsKey(name) ? Long.valueOf(given.get(name).getFirst()) : null;
    }
}
