package org.vinculo.exchange.imports.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a row is what it is, or something about it that people should know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportReason", description = "Why a row is what it is, or something worth knowing about it")
public record Reason(
        @Schema(required = true, examples = "wrong-date") String code,
        @Schema(description = "The field it is about", examples = "startedOn") @Nullable String field,
        @Schema(description = "What stands there", examples = "31/02/1998") @Nullable String value,
        @Schema(description = "The place of this import it is about") @Nullable Integer place) {

    static Reason of(String code) {
        return new Reason(code, null, null, null);
    }

    static Reason at(String code, String field, String value) {
        return new Reason(code, field, value.length() > 200 ? value.substring(0, 200) : value, null);
    }
}
