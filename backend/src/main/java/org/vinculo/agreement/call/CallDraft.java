package org.vinculo.agreement.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A new call as its author states it. */
@Schema(name = "CallDraft", description = "A new call")
public record CallDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @NotBlank @CodePointLength(max = 50) @Schema(maxLength = 50, examples = "FR-AR-2026") String code,
        @NotBlank @CodePointLength(max = 300) @Schema(maxLength = 300, examples = "Cooperación descentralizada 2026")
        String title,
        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "FR", description = "The country that issues it (ISO "
                + "3166-1 alpha-2)") String country,
        @NotNull @Schema(examples = "2026-01-15") LocalDate opensOn,
        @NotNull @Schema(examples = "2026-04-30", description = "The last day") LocalDate closesOn,
        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR", description = "Of its amounts, and of the plans "
                + "that answer it") String currency,
        @CodePointLength(min = 1, max = 5000) @Schema(maxLength = 5000, examples = "Segunda edición")
        @Nullable String notes,
        @Size(max = 30) @Schema(description = "Its rules, in the order in which they are shown")
        @Nullable List<@NotNull @Valid Cap> caps) {

    CallFacts facts() {
        return new CallFacts(code, title, opensOn, closesOn, notes);
    }
}
