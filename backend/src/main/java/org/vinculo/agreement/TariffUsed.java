package org.vinculo.agreement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vinculo.agreement.tariff.Tariff;
import org.vinculo.shared.money.Amount;

/** A tariff as a contribution used it, whatever becomes of it later. */
@Schema(name = "TariffUsed", description = "A tariff as it was used")
public record TariffUsed(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000701") UUID id,
        @Schema(required = true, examples = "senior-expert") String category,
        @Schema(required = true) Amount hourly) {

    static TariffUsed of(Tariff tariff) {
        return new TariffUsed(tariff.id(), tariff.category(), tariff.hourly());
    }
}
