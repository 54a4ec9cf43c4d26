package org.vinculo.territory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Something that happened to a territory as such, as its author reports it. */
@Schema(name = "EventDraft", description = "RENAMED takes newName; MERGED one successor; SPLIT two or more")
public record EventDraft(
        @NotNull EventType type,
        @NotNull @Schema(description = "The day it took effect", examples = "2024-06-30") LocalDate date,
        @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200, description = "Its name from then on", examples = "Villa Nueva")
        @Nullable String newName,
        @Size(max = 50) @Schema(description = "Its new name by language; the translations stay when absent")
        @Nullable Map<@Pattern(regexp = "[a-z]{2,3}") String, @NotBlank @CodePointLength(max = 200) String> names,
        @Size(max = 50) @Schema(description = "The territories that took its place")
        @Nullable List<@NotNull UUID> successors,
        @NotBlank @CodePointLength(max = 2000) @Schema(maxLength = 2000, examples = "Ley provincial 14.123") String reason,
        @CodePointLength(min = 1, max = 500) @Schema(minLength = 1, maxLength = 500, examples = "Boletín Oficial 2024-06-12") @Nullable String source) {

    List<UUID> successorIds() {
        return successors == null ? List.of() : successors;
    }
}
