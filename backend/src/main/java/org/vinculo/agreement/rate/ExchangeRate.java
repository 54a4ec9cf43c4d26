package org.vinculo.agreement.rate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rate on record, for ever as it was stated. */
@Schema(name = "ExchangeRate", description = "An exchange rate, for ever as it was stated")
public record ExchangeRate(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000601") UUID id,
        @Schema(required = true) RateKind kind,
        @Schema(required = true, examples = "EUR", description = "ISO 4217") String base,
        @Schema(required = true, examples = "USD", description = "ISO 4217") String currency,
        @Schema(required = true, examples = "1.1684", description = "Units of currency for one of base") String rate,
        @Schema(required = true, examples = "2026-04-13", description = "Its day; of an annual average, the year's last")
        LocalDate date,
        @Schema(required = true, examples = "European Central Bank") String source,
        @Schema(examples = "Cotización acordada en el acta 7/26", description = "Why a person stated it")
        @Nullable String reason,
        @Schema(examples = "ana", description = "Who put it on record") @Nullable String recordedBy,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant recordedAt,
        @Schema(examples = "2026-11-25T10:30:00Z", description = "When its import was taken back: it serves no more")
        @Nullable Instant withdrawnAt) {

    RateLeg leg() {
        return new RateLeg(base, currency, rate, date, source);
    }

    boolean between(String one, String other) {
        return base.equals(one) && currency.equals(other) || base.equals(other) && currency.equals(one);
    }
}
