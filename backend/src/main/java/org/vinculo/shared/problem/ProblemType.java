package org.vinculo.shared.problem;

import java.util.Arrays;
import java.util.Optional;

/** Every error the API can answer with. Codes are part of the contract: they are never renamed. */
public enum ProblemType {
    MALFORMED_JSON(400),
    INVALID_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    INVALID_HEADER(400),
    INVALID_CURSOR(400),
    MISSING_IDEMPOTENCY_KEY(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    ID_ALREADY_USED(409),
    REQUEST_IN_PROGRESS(409),
    VERSION_MISMATCH(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    TOO_MANY_ROWS(422),
    PRECONDITION_REQUIRED(428),
    RATE_LIMITED(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503),
    STATEMENT_TIMEOUT(503);

    private final int status;
    private final String code;

    ProblemType(int status) {
        this.status = status;
        this.code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    /** As in the type URI, such as {@code version-mismatch}. */
    public String code() {
        return code;
    }

    public static Optional<ProblemType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** The problem that stands for a bare HTTP status, as frameworks raise it. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 400 -> INVALID_PARAMETER;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> VERSION_MISMATCH;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> VALIDATION_FAILED;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> RATE_LIMITED;
            case 503 -> UNAVAILABLE;
            default -> INTERNAL_ERROR;
        };
    }
}
