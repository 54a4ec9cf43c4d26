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

/** What a person may state about an agreement and correct later: the part that a merge patch applies to. */
@Schema(name = "AgreementPatch", description = "Merge patch: members given replace, null removes, the rest stays")
public record AgreementFacts(
        @NotBlank @CodePointLength(max = 300) @Schema(minLength = 1, maxLength = 300,
                examples = "Observatorio de la cuenca del Lago Argentino y del Isère") String title,
        @CodePointLength(min = 1, max = 100) @Schema(minLength = 1, maxLength = 100, examples = "FR-AR-2027-04")
        @Nullable String code,
        @Schema(description = "Rests once it is signed") @Nullable UUID callId,
        @NotNull @Schema(examples = "EUR", description = "Rests once it is signed; before, what was converted is converted "
                + "again, as of its value date") String accountCurrency,
        @Schema(description = "Rests once it is signed") @Nullable Amount statedBase,
        @Schema(examples = "2027-01-01") @Nullable LocalDate effectiveOn,
        @Schema(examples = "2029-12-31") @Nullable LocalDate closesOn,
        @Size(max = 20) @Schema(description = "Languages it is written in (ISO 639)", examples = "[\"es\", \"fr\"]")
        @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages) {

    /** Languages it is written in; empty rather than absent. */
    List<String> written() {
        return languages == null ? List.of() : languages;
    }
}
