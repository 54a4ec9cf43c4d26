package org.vinculo.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every error (RFC 9457), media type {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(description = "Reference to the description of this kind of problem",
                examples = "/api/v1/problems/validation-failed", required = true) String type,
        @Schema(description = "The kind of problem, in the reader's language", required = true,
                examples = "Hay datos que corregir") String title,
        @Schema(description = "The HTTP status", required = true, examples = "422") int status,
        @Schema(description = "What happened this time, in the reader's language") @Nullable String detail,
        @Schema(description = "The id under which the operator finds this request in the log") @Nullable String traceId,
        @Schema(description = "What is wrong, place by place") @Nullable List<Item> errors,
        @Schema(description = "On 412: the record as it is now", type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        @Nullable Object current) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One of pointer, parameter and header says where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemItem", description = "One thing wrong with one part of the request")
    public record Item(
            @Schema(description = "JSON pointer into the body", examples = "/population") @Nullable String pointer,
            @Schema(description = "Name of a query or path parameter", examples = "limit") @Nullable String parameter,
            @Schema(description = "Name of a header", examples = "If-Match") @Nullable String header,
            @Schema(description = "What is wrong, for programs", required = true, examples = "too-large") String code,
            @Schema(description = "What is wrong, in the reader's language", required = true) String detail) {
    }
}
