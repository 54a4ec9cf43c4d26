package org.vinculo.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;

/** Turns what Jackson complains of into problems that name the place and none of our classes. */
public final class JsonComplaints {

    private JsonComplaints() {
    }

    public static ProblemException of(JsonProcessingException complaint) {
        if (complaint.getCause() instanceof ProblemException own) {
            return own;
        }
        if (!(complaint instanceof JsonMappingException mapping)) {
            return malformed(complaint);
        }
        return switch (mapping) {
            case UnrecognizedPropertyException unknown -> ProblemException.validation(
                    FieldError.at(pointer(unknown.getPath()), "unknown-field"));
            case InvalidFormatException wrong when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                    ProblemException.validation(FieldError.at(pointer(wrong.getPath()), "not-one-of",
                            Arrays.stream(wrong.getTargetType().getEnumConstants()).map(Object::toString)
                                    .collect(Collectors.joining(", "))));
            case MismatchedInputException more when more.getOriginalMessage().startsWith("Trailing token") -> malformed(more);
            case MismatchedInputException wrong when wrong.getTargetType() != null -> ProblemException.validation(
                    FieldError.at(pointer(wrong.getPath()), "wrong-type", nameOf(wrong.getTargetType())));
            case JsonMappingException far when far.getCause() instanceof InputCoercionException beyond ->
                    ProblemException.validation(FieldError.at(pointer(far.getPath()), "wrong-type",
                            nameOf(beyond.getTargetType())));
            default -> mapping.getCause() instanceof JsonProcessingException inner
                    && !(inner instanceof JsonMappingException) ? malformed(inner)
                    : ProblemException.validation(FieldError.at(pointer(mapping.getPath()), "wrong-type", "object"));
        };
    }

    private static ProblemException malformed(JsonProcessingException complaint) {
        var where = complaint.getLocation();
        return where == null ? ProblemException.of(ProblemType.MALFORMED_JSON)
                : ProblemException.of(ProblemType.MALFORMED_JSON, "json-at", where.getLineNr(), where.getColumnNr());
    }

    /** A JSON pointer (RFC 6901) to the place of a mapping error. */
    static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", path.isEmpty() ? "" : "/", ""));
    }

    /** The JSON word for a Java type. */
    private static String nameOf(Class<?> type) {
        if (java.util.Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "object";
        }
        if (java.util.Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long", "short", "Short" -> "integer";
            case "double", "Double", "BigDecimal" -> "number";
            case "boolean", "Boolean" -> "boolean";
            case "LocalDate" -> "date (2026-11-24)";
            case "Instant" -> "date-time (2026-11-24T10:30:00Z)";
            case "UUID" -> "UUID";
            default -> "string";
        };
    }
}
