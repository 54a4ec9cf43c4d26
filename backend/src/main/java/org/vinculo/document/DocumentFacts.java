package org.vinculo.document;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.vinculo.link.Visibility;

/** What is said of a document and may be corrected: the part that a merge patch applies to. */
@Schema(name = "DocumentPatch", description = "Merge patch: members given replace, the rest stays")
public record DocumentFacts(
        @NotNull @CodePointLength(min = 1, max = 300) @Schema(minLength = 1, maxLength = 300, examples = "Memorando firmado") String title,
        @NotNull DocumentKind kind,
        @NotNull Visibility visibility) {
}
