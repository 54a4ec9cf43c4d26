package org.vinculo.bench.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A town's administration as a link's statements name it: by its id, its name, the territories it stands in and under
 * what that is found.
 */
record Partner(String id, String country, String name, String town, String department, String region, String words) {
    private static final int TELLING = 10;
    private static final String ALL = """
            SELECT a.id, a.country, a.name, t.id, t.ancestors[2], t.ancestors[1], t.search_text
              FROM actor a JOIN territory t ON t.id = a.territory_id
             WHERE a.principal AND a.source = 'bench' AND cardinality(t.ancestors) = 2
             ORDER BY md5(a.id::text) LIMIT 20000""";

    /** By country. */
    static Map<String, List<Partner>> all(Stage stage) throws Exception {
        return stage.rows(ALL).stream().map(Partner::of).collect(Collectors.groupingBy(Partner::country));
    }

    static Partner of(List<String> row) {
        return new Partner(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5),
                row.get(6));
    }

    /** @param prefix what tells it from the link's other partner */
    Map<String, String> values(String prefix) {
        var values = new LinkedHashMap<String, String>();
        values.put(prefix + "id", id);
        values.put(prefix + "name", name);
        values.put(prefix + "town", town);
        values.put(prefix + "department", department);
        values.put(prefix + "region", region);
        values.put(prefix + "words", words);
        return values;
    }

    /** Whether the values of the two can be told apart wherever they stand. */
    boolean isUnlike(Partner other) {
        return !region.equals(other.region) && !department.equals(other.department) && !words.contains(other.words)
                && !other.words.contains(words) && words.length() > TELLING && other.words.length() > TELLING;
    }
}
