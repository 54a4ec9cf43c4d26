package org.vinculo.actor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What would move if an actor were merged into another. */
@Schema(name = "MergePreview", description = "What would move if an actor were merged into another")
public record MergePreview(
        @Schema(required = true, description = "Links that would name the survivor", examples = "4") long links,
        @Schema(required = true, description = "Contacts that would be the survivor's", examples = "2") long contacts,
        @Schema(required = true, description = "Territories the survivor would act for from then on")
        List<ActorView.Cover> covers,
        @Schema(required = true, description = "Whether the survivor would become its home's principal administration")
        boolean becomesPrincipal,
        @Schema(description = "Why it is not possible, in the reader's language; absent when it is")
        @Nullable String refusal) {
}
