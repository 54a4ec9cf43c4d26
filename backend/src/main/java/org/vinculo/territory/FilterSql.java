package org.vinculo.territory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list's filters as SQL over {@code territory t}. The same filters always give the same text, so that the server
 * keeps its plan; only bounds of population and place are written out (they are validated numbers), because the right
 * index depends on how wide they are.
 *
 * @param with common table expressions to stand before SELECT, or nothing
 * @param conditions what must hold, for WHERE
 * @param values what people asked for, by parameter name
 */
record FilterSql(String with, List<String> conditions, Map<String, String> values) {

    /** How a statement refers to a value by name. */
    @FunctionalInterface
    interface Reference {
        String to(String name);
    }

    /** In prepared statements. */
    static final Reference BOUND = name -> ":" + name;

    /** In COPY, which takes no parameters: values travel as settings of the transaction. */
    static final Reference SETTING = name -> "current_setting('vinculo." + name + "')";

    private static final int FUZZY_FROM = 3;

    /** Words in any order, each as a prefix; close spellings only where no word fits, the closest 500 of them. */
    private static final String MATCHING = """
            WITH words AS MATERIALIZED (
              SELECT id FROM territory WHERE search_vector @@ prefix_query(%1$s)
            ), close AS MATERIALIZED (
              SELECT id FROM territory
               WHERE %2$s AND NOT EXISTS (SELECT FROM words) AND fold(%1$s) <%% search_text
               ORDER BY word_similarity(fold(%1$s), search_text) DESC, id LIMIT 500
            )
            """;

    static FilterSql of(TerritoryFilter filter, Reference reference) {
        var sql = new FilterSql(with(filter.words(), reference), new ArrayList<>(), new LinkedHashMap<>());
        sql.oneOf("country", "t.country", filter.country(), reference);
        sql.oneOf("level", "t.level", filter.level(), reference);
        sql.oneOf("status", "t.status", filter.status(), reference);
        sql.add("parent", filter.parent(), "t.parent_id = %s::uuid", reference);
        sql.add("within", filter.within(), "t.ancestors @> ARRAY[%s::uuid]", reference);
        sql.bbox(filter.bbox());
        sql.population(filter.populationMin(), filter.populationMax());
        sql.conditions.add(Boolean.TRUE.equals(filter.dissolved())
                ? "t.dissolved_on IS NOT NULL" : "t.dissolved_on IS NULL");
        var words = filter.words();
        if (words != null) {
            sql.values.put("q", words);
            sql.conditions.add("t.id IN (SELECT id FROM words UNION ALL SELECT id FROM close)");
        }
        return sql;
    }

    /** The rows that pass, of which {@code columns} are taken. */
    String select(String columns) {
        return with + "SELECT " + columns + " FROM territory t WHERE " + String.join(" AND ", conditions);
    }

    private static String with(@Nullable String q, Reference reference) {
        if (q == null) {
            return "";
        }
        boolean longEnough = q.codePointCount(0, q.length()) >= FUZZY_FROM;
        return MATCHING.formatted(reference.to("q"), longEnough);
    }

    private void oneOf(String name, String column, List<?> wanted, Reference reference) {
        if (wanted.isEmpty()) {
            return;
        }
        values.put(name, wanted.stream().map(Object::toString).collect(Collectors.joining(",")));
        conditions.add(wanted.size() == 1 ? column + " = " + reference.to(name)
                : column + " = ANY (string_to_array(" + reference.to(name) + ", ','))");
    }

    private void add(String name, @Nullable Object value, String condition, Reference reference) {
        if (value != null) {
            values.put(name, value.toString());
            conditions.add(condition.formatted(reference.to(name)));
        }
    }

    private void bbox(@Nullable String bbox) {
        if (bbox == null) {
            return;
        }
        conditions.add(BoundingBox.parse(bbox).rectangles().stream().map(FilterSql::inside)
                .collect(Collectors.joining(" OR ", "(", ")")));
    }

    private static String inside(BoundingBox box) {
        return "point(t.longitude, t.latitude) <@ box(point(%s, %s), point(%s, %s))".formatted(
                box.west().toPlainString(), box.south().toPlainString(), box.east().toPlainString(),
                box.north().toPlainString());
    }

    private void population(@Nullable Long least, @Nullable Long most) {
        if (least != null || most != null) {
            conditions.add("coalesce(t.population, -1) >= " + (least == null ? 0 : least.longValue()));
        }
        if (most != null) {
            conditions.add("coalesce(t.population, -1) <= " + most.longValue());
        }
    }
}
