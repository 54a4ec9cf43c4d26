package org.vinculo.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.money.Amount;

/** A new agreement as its author states it. */
@Schema(name = "AgreementDraft", description = "A new co-financing agreement under a link, without contributions yet")
public record AgreementDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @NotNull @Schema(description = "The link that it stands under, for ever") UUID linkId,
        @NotBlank @CodePointLength(max = 300) @Schema(minLength = 1, maxLength = 300,
                examples = "Observatorio de la cuenca del Lago Argentino y del Isère") String title,
        @CodePointLength(min = 1, max = 100) @Schema(minLength = 1, maxLength = 100, examples = "FR-AR-2027-04",
                description = "What the parties call it in their papers") @Nullable String code,
        @Schema(description = "The call that it answers, whose caps it is held to") @Nullable UUID callId,
        @NotNull @Schema(examples = "EUR", description = "ISO 4217: what all values are converted to") String accountCurrency,
        @Schema(description = "The base that caps of the call may refer to, in the account's currency") @Nullable Amount statedBase,
        @Schema(examples = "2027-01-01") @Nullable LocalDate effectiveOn,
        @Schema(examples = "2029-12-31") @Nullable LocalDate closesOn,
        @Size(max = 20) @Schema(description = "Languages it is written in (ISO 639)", examples = "[\"es\", \"fr\"]")
        @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Size(max = 100) @Schema(description = "Ids of actors that take part in the link, of two countries or more")
        List<@NotNull UUID> parties) {

    AgreementFacts facts() {
        return new AgreementFacts(title, code, callId, accountCurrency, statedBase, effectiveOn, closesOn, languages);
    }
}
