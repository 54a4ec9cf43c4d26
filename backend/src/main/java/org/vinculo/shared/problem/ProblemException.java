package org.vinculo.shared.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stops a request with a problem its sender can understand and mend. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final @Nullable String detailCode;
    private final List<Object> arguments;
    private final List<FieldError> errors;
    private final @Nullable Object current;
    private final Map<String, String> headers;

    private ProblemException(ProblemType type, @Nullable String detailCode, List<Object> arguments,
            List<FieldError> errors, @Nullable Object current, Map<String, String> headers) {
        super(type.code() + (detailCode == null ? "" : ": " + detailCode), null, false, false);
        this.type = type;
        this.detailCode = detailCode;
        this.arguments = arguments;
        this.errors = errors;
        this.current = current;
        this.headers = headers;
    }

    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, null, List.of(), List.of(), null, Map.of());
    }

    /** With a sentence from {@code problems*.properties} under {@code detail.<detailCode>}. */
    public static ProblemException of(ProblemType type, String detailCode, Object... arguments) {
        return new ProblemException(type, detailCode, List.of(arguments), List.of(), null, Map.of());
    }

    public static ProblemException of(ProblemType type, List<FieldError> errors) {
        return new ProblemException(type, null, List.of(), List.copyOf(errors), null, Map.of());
    }

    public static ProblemException of(ProblemType type, FieldError error) {
        return of(type, List.of(error));
    }

    public static ProblemException validation(FieldError... errors) {
        return of(ProblemType.VALIDATION_FAILED, List.of(errors));
    }

    public static ProblemException validation(List<FieldError> errors) {
        return of(ProblemType.VALIDATION_FAILED, errors);
    }

    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    public static ProblemException forbidden(String detailCode, Object... arguments) {
        return of(ProblemType.FORBIDDEN, detailCode, arguments);
    }

    public static ProblemException conflict(String detailCode, Object... arguments) {
        return of(ProblemType.CONFLICT, detailCode, arguments);
    }

    /** @param current the record as it is now and as the reader may see it */
    public static ProblemException versionMismatch(Object current) {
        return new ProblemException(ProblemType.VERSION_MISMATCH, null, List.of(), List.of(), current, Map.of());
    }

    public ProblemException withHeader(String name, String value) {
        var all = new java.util.LinkedHashMap<>(headers);
        all.put(name, value);
        return new ProblemException(type, detailCode, arguments, errors, current, Map.copyOf(all));
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable String detailCode() {
        return detailCode;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public @Nullable Object current() {
        return current;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
