package org.vinculo.agreement.rate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a conversion is asked for. */
public record ConversionQuestion(
        @RestQuery @NotNull @Pattern(regexp = "[A-Z]{3}") @Parameter(description = "ISO 4217", example = "ARS") String from,
        @RestQuery @NotNull @Pattern(regexp = "[A-Z]{3}") @Parameter(description = "ISO 4217", example = "EUR") String to,
        @RestQuery @NotNull @Parameter(description = "The value date", example = "2026-03-30") LocalDate date,
        @RestQuery @Parameter(description = "An amount in the first currency", example = "40000000.00")
        @Nullable String amount) {
}
