package org.vinculo.agreement.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What of a call may be corrected beside its caps; its country and currency stay, as plans were made for them. */
@Schema(name = "CallPatch", description = "Merge patch: members given replace, null removes, the rest stays")
public record CallFacts(
        @NotBlank @CodePointLength(max = 50) @Schema(maxLength = 50, examples = "FR-AR-2026") String code,
        @NotBlank @CodePointLength(max = 300) @Schema(maxLength = 300, examples = "Cooperación descentralizada 2026")
        String title,
        @NotNull @Schema(examples = "2026-01-15") LocalDate opensOn,
        @NotNull @Schema(examples = "2026-04-30", description = "The last day") LocalDate closesOn,
        @CodePointLength(min = 1, max = 5000) @Schema(maxLength = 5000, examples = "Segunda edición")
        @Nullable String notes) {
}
