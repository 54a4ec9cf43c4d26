package org.vinculo.exchange.imports.kind;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.vinculo.shared.problem.FieldError;

/** Which column fills which field, and which fields have one value for all rows. */
@Schema(name = "ImportMapping", description = "Which column fills which field, and which have one value for all rows")
public record ImportMapping(
        @NotNull @Size(max = 100) @Schema(description = "Field to column, counted from 0", examples = "{\"a.name\": 0}")
        Map<String, @NotNull Integer> columns,
        @NotNull @Size(max = 100) @Schema(description = "Field to value", examples = "{\"type\": \"TWINNING\"}")
        Map<String, @NotNull @CodePointLength(min = 1, max = 200) String> constants) {

    /** What is wrong with it for a file of so many columns. */
    public List<FieldError> complaints(ImportKind kind, int width) {
        var errors = new ArrayList<FieldError>();
        columns.forEach((name, column) -> {
            if (kind.field(name).isEmpty()) {
                errors.add(FieldError.at("/columns/" + name, "unknown-field"));
            } else if (column < 0 || column >= width) {
                errors.add(FieldError.at("/columns/" + name, "unknown-column"));
            }
        });
        constants.forEach((name, value) -> errors.addAll(complaint(kind, name, value)));
        kind.fields().stream().filter(ImportField::required).filter(field -> !has(field.name()))
                .forEach(field -> errors.add(FieldError.at("/columns/" + field.name(), "required")));
        return errors;
    }

    private boolean has(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    private static List<FieldError> complaint(ImportKind kind, String name, String value) {
        var pointer = "/constants/" + name;
        var field = kind.field(name);
        if (field.isEmpty() || !field.get().constant()) {
            return List.of(FieldError.at(pointer, "unknown-field"));
        }
        var choices = field.get().values();
        return choices.isEmpty() || choices.contains(value) ? List.of()
                : List.of(FieldError.at(pointer, "not-one-of", String.join(", ", choices)));
    }
}
