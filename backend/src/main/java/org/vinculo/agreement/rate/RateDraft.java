package org.vinculo.agreement.rate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A rate that a person states. */
@Schema(name = "ExchangeRateDraft", description = "A rate that a person states; it is MANUAL")
public record RateDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "ISO 4217", examples = "EUR") String base,
        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "ISO 4217", examples = "ARS") String currency,
        @NotNull @Schema(examples = "1600.00", maxLength = 40, description = "Units of currency for one of base: a decimal "
                + "number without exponent, above zero, with at most 12 decimals") String rate,
        @NotNull @Schema(examples = "2026-03-30") LocalDate date,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, examples = "Banco de la Nación Argentina, vendedor",
                description = "Where it was found") String source,
        @NotBlank @CodePointLength(max = 1000) @Schema(maxLength = 1000, examples = "El BCE no publica el peso argentino",
                description = "Why a rate had to be stated") String reason) {
}
