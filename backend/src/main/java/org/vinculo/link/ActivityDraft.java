package org.vinculo.link;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Something that happened under a link, as its author reports it; also what a merge patch of an activity applies to. */
@Schema(name = "ActivityDraft", description = "Something that happened under a link: a visit, a training, a delivery")
public record ActivityDraft(
        @Schema(description = "A UUIDv7 of the client's own") @Nullable UUID id,
        @NotNull @Schema(examples = "2025-09-18") LocalDate date,
        @CodePointLength(min = 1, max = 200) @Schema(minLength = 1, maxLength = 200, examples = "Torino") @Nullable String place,
        @Nullable Modality modality,
        @NotEmpty @Size(max = 100) @Schema(description = "Ids of actors that take part in the link")
        List<@NotNull UUID> participants,
        @CodePointLength(min = 1, max = 2000) @Schema(minLength = 1, maxLength = 2000,
                examples = "Plan conjunto de gestión de cuencas") @Nullable String outcome) {
}
