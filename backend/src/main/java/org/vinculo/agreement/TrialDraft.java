package org.vinculo.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Contributions to be tried out. */
@Schema(name = "TrialDraft", description = "Contributions to be tried out")
public record TrialDraft(
        @NotNull @Schema(required = true, maxItems = 500) List<@NotNull @Valid ContributionDraft> contributions) {
}
