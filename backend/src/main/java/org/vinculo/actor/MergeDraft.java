package org.vinculo.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The statement that an actor is another one that is on record. */
@Schema(name = "MergeDraft", description = "The statement that an actor is another one that is on record")
public record MergeDraft(
        @NotNull @Schema(description = "Id of the actor that lives on") UUID into,
        @NotNull @PositiveOrZero @Schema(description = "The version of that one, as it was read", examples = "3")
        Long intoVersion,
        @NotBlank @CodePointLength(max = 2000) @Schema(maxLength = 2000, examples = "Son la misma intendencia")
        String reason) {
}
