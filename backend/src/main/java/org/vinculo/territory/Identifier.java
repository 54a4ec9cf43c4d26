package org.vinculo.territory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code some register gives a territory. Leading zeros are part of it; one that ended still finds its territory. */
@Schema(name = "Identifier", description = "A code that a register gives a territory")
public record Identifier(
        @NotNull @Schema(required = true, examples = "INDEC") Scheme scheme,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}")
        @Schema(required = true, examples = "82084", description = "Leading zeros are part of it") String value,
        @Schema(description = "First day it was in force", examples = "2010-01-01") @Nullable LocalDate validFrom,
        @Schema(description = "Day it ended; absent while it is in force", examples = "2024-06-30")
        @Nullable LocalDate validUntil) {

    boolean current() {
        return validUntil == null;
    }
}
