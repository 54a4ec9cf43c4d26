package org.vinculo.agreement.tariff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What of a tariff may be corrected: never what an hour was worth, as plans were reckoned with it. */
@Schema(name = "TariffPatch", description = "Merge patch: members given replace, null removes, the rest stays")
public record TariffFacts(
        @NotEmpty @Size(max = 10) @Schema(description = "By language", examples = "{\"es\":\"Especialista\"}")
        Map<String, String> names,
        @Schema(examples = "2026-12-31", description = "The last day; null while no end is known")
        @Nullable LocalDate validUntil,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, examples = "Resolución 12/2026") String source) {
}
