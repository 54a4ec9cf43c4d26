package org.vinculo.link;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Where a record comes from, and what it is called there. */
@Schema(name = "Provenance", description = "Where a record comes from, and what it is called there")
public record Provenance(
        @NotBlank @CodePointLength(max = 200)
        @Schema(required = true, maxLength = 200, examples = "Registro de hermanamientos 1998") String name,
        @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200, description = "Its id in that source",
                examples = "H-0412") @Nullable String id) {
}
