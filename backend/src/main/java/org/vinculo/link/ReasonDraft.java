package org.vinculo.link;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Why somebody does what is not taken back. */
@Schema(name = "ReasonDraft", description = "Why")
public record ReasonDraft(
        @NotBlank @CodePointLength(max = 2000) @Schema(maxLength = 2000, examples = "Cargado dos veces") String reason) {
}
