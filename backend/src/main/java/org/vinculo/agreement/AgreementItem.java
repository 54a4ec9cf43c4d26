package org.vinculo.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.json.RawJson;
import org.vinculo.shared.money.Amount;

/** An agreement as lists show it. What PostgreSQL puts together of other records is passed on as it wrote it. */
@Schema(name = "AgreementItem", description = "An agreement as lists show it")
public record AgreementItem(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000401") UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true, examples = "Observatorio de la cuenca del Lago Argentino y del Isère") String title,
        @Schema(examples = "FR-AR-2027-04") @Nullable String code,
        @Schema(required = true, type = SchemaType.OBJECT, implementation = LinkRef.class) RawJson link,
        @Schema(required = true) AgreementState state,
        @Schema(required = true, type = SchemaType.ARRAY, implementation = AgreementParty.class,
                description = "In the order they were named") RawJson parties,
        @Schema(required = true, examples = "EUR") String accountCurrency,
        @Schema(required = true, description = "Of the plan in force, in the account's currency") Amount value,
        @Schema(required = true, type = SchemaType.ARRAY, implementation = CountryShare.class) RawJson shares,
        @Schema(examples = "2026-11-20") @Nullable LocalDate signedOn,
        @Schema(examples = "2029-12-31") @Nullable LocalDate closesOn,
        @Schema(required = true, enumeration = { "INTERNAL", "PUBLISHED" }) String visibility,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant updatedAt) {
}
