package org.vinculo.shared.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * A list's filters as SQL over one table, which every condition calls {@code t}. The same filters always give the same
 * text, so that the server keeps its plan. What people typed is only ever referred to; a condition may have validated
 * numbers written out where the right index depends on them.
 */
public final class Selection {

    private static final int FUZZY_FROM = 3;

    /** Words in any order, each as a prefix; close spellings only where no word fits, the closest 500 of them. */
    private static final String MATCHING = """
            WITH words AS MATERIALIZED (
              SELECT id FROM %1$s WHERE search_vector @@ prefix_query(%2$s)
            ), close AS MATERIALIZED (
              SELECT id FROM %1$s
               WHERE %3$s AND NOT EXISTS (SELECT FROM words) AND fold(%2$s) <%% search_text
               ORDER BY word_similarity(fold(%2$s), search_text) DESC, id LIMIT 500
            )
            """;

    private final String table;
    private final Reference reference;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String with = "";

    private Selection(String table, Reference reference) {
        this.table = table;
        this.reference = reference;
    }

    public static Selection from(String table, Reference reference) {
        return new Selection(table, reference);
    }

    /** Rows whose column has one of these values; none wanted means that any will do. */
    public Selection oneOf(String name, String column, Collection<?> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        values.put(name, wanted.stream().map(Object::toString).collect(Collectors.joining(",")));
        return where(wanted.size() == 1 ? column + " = " + reference.to(name)
                : column + " = ANY (string_to_array(" + reference.to(name) + ", ','))");
    }

    /**
     * Rows for which a condition holds, unless the value is absent.
     *
     * @param condition with {@code %s} where it refers to the value
     */
    public Selection where(String name, @Nullable Object value, String condition) {
        if (value != null) {
            values.put(name, value.toString());
            where(condition.formatted(reference.to(name)));
        }
        return this;
    }

    /** @param condition that refers to nothing a person typed */
    public Selection where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Rows that an import made or changed; for null any will do. */
    public Selection writtenBy(@Nullable UUID imported) {
        return where("import", imported, "t.id IN (SELECT subject_id FROM import_record WHERE import_id = %s::uuid)");
    }

    /** Rows found by words of the table's search columns; for null any will do. */
    public Selection matching(@Nullable String words) {
        if (words != null) {
            values.put("q", words);
            boolean longEnough = words.codePointCount(0, words.length()) >= FUZZY_FROM;
            with = MATCHING.formatted(table, reference.to("q"), longEnough);
            where("t.id IN (SELECT id FROM words UNION ALL SELECT id FROM close)");
        }
        return this;
    }

    /** The rows that pass, of which {@code columns} are taken. */
    public String select(String columns) {
        return with + "SELECT " + columns + " FROM " + table + " t"
                + (conditions.isEmpty() ? " WHERE true" : " WHERE " + String.join(" AND ", conditions));
    }

    /** What people asked for, by the name that the conditions refer to it. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Gives a prepared statement the values that it refers to. */
    public <S extends SqlStatement<S>> S bindTo(S statement) {
        values.forEach(statement::bind);
        return statement;
    }
}
