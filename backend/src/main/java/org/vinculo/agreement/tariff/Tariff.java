package org.vinculo.agreement.tariff;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** What an hour of a category's time is worth, in a country or anywhere, from one day to another. */
@Schema(name = "Tariff", description = "What an hour of a category's time is worth")
public record Tariff(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000701") UUID id,
        @Schema(required = true, examples = "0") long version,
        @Schema(required = true, examples = "senior-expert") String category,
        @Schema(required = true, description = "By language", examples = "{\"es\":\"Especialista\"}")
        Map<String, String> names,
        @Schema(examples = "AR", description = "ISO 3166-1 alpha-2; absent: in any country")
        @Nullable String country,
        @Schema(required = true) Amount hourly,
        @Schema(required = true, examples = "2026-01-01") LocalDate validFrom,
        @Schema(examples = "2026-12-31", description = "The last day; absent while no end is known")
        @Nullable LocalDate validUntil,
        @Schema(required = true, examples = "Resolución 12/2026") String source) {

    /** Whether time of that day is worth this. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
