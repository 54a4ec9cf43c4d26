package org.vinculo.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vinculo.exchange.imports.kind.ImportKind;
import org.vinculo.shared.listing.Reference;
import org.vinculo.support.ManyImports;
import org.vinculo.support.Plans;

/** The list of imports and the pages of a large one are read through indexes. */
@QuarkusTest
class ImportPlansTest {

    @Inject
    ImportQueries queries;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | ''                | ''        | import_newest
            PREVIEWED | ''                | ''        | import_state
            ''        | TERRITORIES       | ''        | import_
            PREVIEWED | LINKS             | ''        | import_state
            PREVIEWED FAILED | ''         | ''        | import_
            ''        | ''                | person-42 | import_author
            PREVIEWED | LINKS             | person-42 | import_
            """)
    void aPageOfTheListIsReadThroughAnIndex(String states, String kinds, String author, String index) {
        var selection = ImportFilter.selection(some(ImportState.class, states), some(ImportKind.class, kinds), author.isEmpty() ? null : author,
                Reference.BOUND);
        for (boolean following : new boolean[] { false, true }) {
            var values = new LinkedHashMap<>(selection.values());
            if (following) {
                values.put("afterKey", "9000");
                values.put("afterId", ManyImports.LARGE);
            }
            var statement = queries.shown().page(selection, ImportQueries.NEWEST, following, 50);
            assertThat(Plans.plan(statement, values, false)).contains(index).doesNotContain("Seq Scan on import");
            assertThat(Plans.plan(statement, values, true)).contains("import_").doesNotContain("Seq Scan on import");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "2 | '' | - | -", "15000 | '' | - | -", "2 | HELD | - | -", "2 | HELD,REFUSED | - | -", "2 | '' | place-unknown | -",
            "2 | '' | - | 12" })
    void aPageOfRowsIsReadThroughAnIndex(String from, String outcomes, @Nullable String reason, @Nullable String place) {
        for (var kind : ImportKind.values()) {
            var sql = ImportRows.rowsSql(kind, 200).replace(":reason", reason == null ? "NULL" : "'" + reason + "'").replace(":place", place == null ? "NULL" : place);
            planned(sql, Map.of("id", ManyImports.LARGE, "from", from, "outcomes", outcomes));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "1 | '' | -", "15000 | '' | -", "1 | DOUBTFUL | -", "1 | DOUBTFUL | true" })
    void aPageOfPlacesIsReadThroughAnIndex(String from, String outcomes, @Nullable String decided) {
        planned(ImportRows.placesSql(200).replace("HH24:MI:SS", "HH24MISS").replace(":reason", "NULL").replace(":decided", decided == null ? "NULL" : decided),
                Map.of("id", ManyImports.LARGE, "from", from, "outcomes", outcomes));
    }

    private static void planned(String sql, Map<String, String> values) {
        for (boolean forAllValues : new boolean[] { false, true }) {
            assertThat(Plans.plan(sql, values, forAllValues)).containsAnyOf("import_row_", "import_place_")
                    .doesNotContain("Seq Scan on import_row", "Seq Scan on import_place");
        }
    }

    private static <E extends Enum<E>> List<E> some(Class<E> of, String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(name -> Enum.valueOf(of, name)).toList();
    }
}
