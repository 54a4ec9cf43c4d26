package org.vinculo.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A new actor as its author states it. */
@Schema(name = "ActorDraft", description = "A new actor; one of legalName and shortName is needed")
public record ActorDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @NotNull ActorType type,
        @CodePointLength(min = 1, max = 300) @Schema(minLength = 1, maxLength = 300, examples = "Municipalidad de Rosario",
                description = "May be unknown where a short name is given") @Nullable String legalName,
        @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200, examples = "Rosario")
        @Nullable String shortName,
        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2", examples = "AR") String country,
        @Schema(description = "Id of its home territory, in the same country") @Nullable UUID territory,
        @Schema(description = "Whether it is its home territory's principal administration; a territory has one")
        @Nullable Boolean principal,
        @CodePointLength(max = 500) @Pattern(regexp = "https?://[^\\s\"<>]+") @Schema(maxLength = 500,
                examples = "https://www.rosario.gob.ar") @Nullable String website,
        @Size(max = 20) @Schema(description = "Languages it works in (ISO 639)", examples = "[\"es\"]")
        @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") @Schema(examples = "AR-CUIT-30999001234",
                description = "IATI organisation identifier") @Nullable String iatiIdentifier,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, description = "Where this comes from",
                examples = "Registro de la Cancillería") String source) {

    ActorFacts facts() {
        return new ActorFacts(type, legalName, shortName, country, territory, principal, website, languages,
                iatiIdentifier, ActorStatus.ACTIVE, source);
    }
}
