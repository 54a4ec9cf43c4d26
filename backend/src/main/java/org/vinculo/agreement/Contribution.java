package org.vinculo.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.agreement.call.ContributionKind;
import org.vinculo.agreement.rate.Conversion;
import org.vinculo.shared.money.Amount;

/** What one party commits, with the value it has in the account's currency and how that came about. */
@Schema(name = "Contribution", description = "What one party commits")
public record Contribution(
        @Schema(required = true, description = "The same from plan to plan", examples = "019342b5-7c00-7000-8000-000000000501") UUID id,
        @Schema(required = true, description = "The party's actor") UUID partyId,
        @Schema(required = true) ContributionKind kind,
        @Schema(required = true, examples = "Gestión y formación") String description,
        @Schema(description = "What it finances", examples = "Ingeniería") @Nullable String component,
        @Schema(required = true, description = "In its own currency; of staff time, the hours by the tariff") Amount amount,
        @Schema(description = "Of staff time", examples = "1200.00") @Nullable String hours,
        @Schema(description = "Of staff time") @Nullable TariffUsed tariff,
        @Schema(required = true, examples = "2026-03-30") LocalDate valueDate,
        @Schema(required = true, description = "What it was converted with, for ever") Conversion conversion,
        @Schema(required = true, description = "In the account's currency") Amount value) {

    /** The same with another conversion and what it comes to by it. */
    Contribution converted(Conversion with, Amount to) {
        return new Contribution(id, partyId, kind, description, component, amount, hours, tariff, valueDate, with, to);
    }
}
