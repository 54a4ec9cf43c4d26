package org.vinculo.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What a person may state about a link and correct later, apart from its lists: the part of the record that a merge
 * patch applies to, and that the change log compares.
 */
@Schema(name = "LinkPatch", description = "Merge patch: members given replace, null removes, the rest stays")
public record LinkFacts(
        @CodePointLength(min = 1, max = 300) @Schema(minLength = 1, maxLength = 300, examples = "Hermanamiento Rosario – Torino",
                description = "Absent: it is called by its partners' names") @Nullable String title,
        @NotNull LinkType type,
        @Schema(examples = "1998-05-11") @Nullable LocalDate startedOn,
        @Schema(examples = "2028-05-11") @Nullable LocalDate plannedEnd,
        @CodePointLength(min = 1, max = 5000) @Schema(minLength = 1, maxLength = 5000, examples = "Gestión del agua en barrios")
        @Nullable String objectives,
        @CodePointLength(min = 1, max = 500) @Schema(minLength = 1, maxLength = 500, examples = "Convenio firmado en Torino",
                description = "What was signed, or will be") @Nullable String instrument,
        @Size(max = 20) @Schema(description = "Working languages (ISO 639)", examples = "[\"es\", \"it\"]")
        @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Valid Provenance source) {

    /** Working languages; empty rather than absent. */
    List<String> spoken() {
        return languages == null ? List.of() : languages;
    }

    /** Whether the two differ in what a clearance approves. */
    boolean differsMaterially(LinkFacts other) {
        return type != other.type || !Objects.equals(plannedEnd, other.plannedEnd)
                || !Objects.equals(instrument, other.instrument);
    }
}
