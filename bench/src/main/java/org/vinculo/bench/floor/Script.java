package org.vinculo.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one request, with places where later requests have other values. A place is any parameter that
 * holds a value by which the request overheard was marked.
 */
public record Script(List<Step> steps) {

    /**
     * One statement.
     *
     * @param marks by parameter, the marked values that occur in it
     */
    public record Step(String sql, List<@Nullable String> parameters, List<List<String>> marks) {

        /** The parameter with each mark replaced by what stands for it now. */
        @Nullable String value(int parameter, Map<String, String> now) {
            var value = parameters.get(parameter);
            for (var mark : marks.get(parameter)) {
                value = String.valueOf(value).replace(mark, now.get(mark));
            }
            return value;
        }

        boolean opensTransaction() {
            return sql.startsWith("BEGIN");
        }

        boolean endsTransaction() {
            return sql.equals("COMMIT") || sql.equals("ROLLBACK");
        }

        boolean isCopy() {
            return sql.startsWith("COPY");
        }

        boolean writes() {
            return sql.startsWith("INSERT") || sql.startsWith("insert") || sql.startsWith("UPDATE") || sql.startsWith("update");
        }
    }

    /** @param marks values that no other value contains by chance */
    public static Script of(List<Statement> overheard, List<String> marks) {
        var steps = new ArrayList<Step>();
        for (var statement : overheard) {
            steps.add(new Step(statement.sql(), statement.parameters(), statement.parameters().stream()
                    .map(value -> marks.stream().filter(mark -> value != null && value.contains(mark)).toList()).toList()));
        }
        return new Script(steps);
    }

    /** How many statements it has, beside those that open and end a transaction. */
    public long statements() {
        return steps.stream().filter(step -> !step.opensTransaction() && !step.endsTransaction()).count();
    }

    public String sql() {
        return String.join(";\n\n", steps.stream().map(Step::sql).toList()) + ";\n";
    }
}
