package org.vinculo.link;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened under a link. */
@Schema(name = "Activity", description = "Something that happened under a link: a visit, a training, a delivery")
public record ActivityView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2025-09-18") LocalDate date,
        @Schema(examples = "Torino") @Nullable String place,
        @Nullable Modality modality,
        @Schema(required = true, description = "Ids of the actors that took part") List<UUID> participants,
        @Schema(examples = "Plan conjunto de gestión de cuencas") @Nullable String outcome) {
}
