package org.vinculo.agreement.call;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call for co-financing, with the rules that plans answering it have to keep. */
@Schema(name = "Call", description = "A call for co-financing, with the rules for plans that answer it")
public record Call(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000801") UUID id,
        @Schema(required = true, examples = "0") long version,
        @Schema(required = true, examples = "FR-AR-2026") String code,
        @Schema(required = true, examples = "Cooperación descentralizada 2026") String title,
        @Schema(required = true, examples = "FR", description = "The country that issues it (ISO 3166-1 alpha-2)")
        String country,
        @Schema(required = true, examples = "2026-01-15") LocalDate opensOn,
        @Schema(required = true, examples = "2026-04-30", description = "The last day") LocalDate closesOn,
        @Schema(required = true, examples = "EUR", description = "Of its amounts, and of the plans that answer it")
        String currency,
        @Schema(examples = "Segunda edición") @Nullable String notes,
        @Schema(required = true, description = "In the order in which they are checked and shown") List<Cap> caps) {
}
