package org.vinculo.agreement.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rate that a conversion goes by. */
@Schema(name = "RateLeg", description = "One rate that a conversion goes by")
public record RateLeg(
        @Schema(required = true, examples = "EUR", description = "ISO 4217") String base,
        @Schema(required = true, examples = "USD", description = "ISO 4217") String currency,
        @Schema(required = true, examples = "1.1684", description = "Units of currency for one of base") String rate,
        @Schema(required = true, examples = "2026-04-13", description = "Its day; of an annual average, the year's last")
        LocalDate date,
        @Schema(required = true, examples = "European Central Bank") String source) {

    BigDecimal value() {
        return new BigDecimal(rate);
    }
}
