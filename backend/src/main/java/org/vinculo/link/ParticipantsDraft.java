package org.vinculo.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who takes part in a link, as its author states it. */
@Schema(name = "ParticipantsDraft", description = "Who takes part in a link: partners as equals, facilitators apart")
public record ParticipantsDraft(
        @NotNull @Size(max = 100) @Schema(required = true, description = "Two or more, among them sub-state "
                + "administrations of two countries or more") List<@NotNull @Valid ParticipantRef> partners,
        @Size(max = 100) @Schema(description = "Missions, networks and national bodies that help along")
        @Nullable List<@NotNull @Valid ParticipantRef> facilitators) {

    List<ParticipantRef> helpers() {
        return facilitators == null ? List.of() : facilitators;
    }
}
