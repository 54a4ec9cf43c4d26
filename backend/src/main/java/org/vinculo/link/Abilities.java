package org.vinculo.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reader may do to a link now. */
@Schema(name = "LinkAbilities", description = "What the reader may do to a link now")
public record Abilities(
        @Schema(required = true, description = "Correct title, start, objectives, languages, source and modalities") boolean edit,
        @Schema(required = true, description = "Change participants, type, themes, instrument and end") boolean editMaterial,
        @Schema(required = true) boolean recordActivity,
        @Schema(required = true) boolean discard,
        @JsonProperty("void") @Schema(name = "void", required = true) boolean declareVoid,
        @Schema(description = "Why something is not possible, in the reader's language") @Nullable String reason) {
}
