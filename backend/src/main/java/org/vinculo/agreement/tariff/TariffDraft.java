package org.vinculo.agreement.tariff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** A new tariff as its author states it. */
@Schema(name = "TariffDraft", description = "A new tariff")
public record TariffDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,49}") @Schema(examples = "senior-expert") String category,
        @NotEmpty @Size(max = 10) @Schema(description = "By language", examples = "{\"es\":\"Especialista\"}")
        Map<String, String> names,
        @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "AR", description = "ISO 3166-1 alpha-2; absent: in any country")
        @Nullable String country,
        @NotNull @Schema(description = "What an hour is worth") Amount hourly,
        @NotNull @Schema(examples = "2026-01-01") LocalDate validFrom,
        @Schema(examples = "2026-12-31", description = "The last day; absent while no end is known")
        @Nullable LocalDate validUntil,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, examples = "Resolución 12/2026",
                description = "Where it is laid down") String source) {
}
