package org.vinculo.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A new territory as its author states it. */
@Schema(name = "TerritoryDraft", description = "A new territory")
public record TerritoryDraft(
        @Schema(description = "A UUIDv7 of the client's own, so that a repeated request finds its record")
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(description = "ISO 3166-1 alpha-2", examples = "AR")
        String country,
        @Schema(description = "Id of the territory above it, in the same country") @Nullable UUID parent,
        @NotNull Level level,
        @CodePointLength(min = 1, max = 100) @Schema(minLength = 1, maxLength = 100, description = "The country's own word", examples = "municipio")
        @Nullable String localType,
        @NotNull Status status,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, description = "Official name", examples = "Rosario") String name,
        @Size(max = 50) @Schema(description = "Names by language (ISO 639)", examples = "{\"it\":\"Rosario\"}")
        @Nullable Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @CodePointLength(max = 200) String> names,
        @Valid @Nullable Point point,
        @PositiveOrZero @Max(10_000_000_000L) @Schema(description = "Inhabitants", examples = "1030069")
        @Nullable Long population,
        @Min(1800) @Max(2200) @Schema(description = "Year the population was counted", examples = "2022")
        @Nullable Integer populationYear,
        @Positive @DecimalMax("9999999999.99") @Digits(integer = 10, fraction = 2) @Schema(description = "Square kilometres", examples = "178.69")
        @Nullable BigDecimal areaKm2,
        @Size(max = 50) @Schema(description = "Codes that registers give it")
        @Nullable List<@NotNull @Valid Identifier> identifiers,
        @NotBlank @CodePointLength(max = 200) @Schema(maxLength = 200, description = "Where this comes from", examples = "INDEC 2022")
        String source) {

    TerritoryFacts facts() {
        return new TerritoryFacts(parent, level, localType, status, name, names, point, population, populationYear,
                areaKm2, source);
    }

    List<Identifier> codes() {
        return identifiers == null ? List.of() : identifiers;
    }
}
