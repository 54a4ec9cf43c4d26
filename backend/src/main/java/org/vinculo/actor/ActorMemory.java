package org.vinculo.actor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An actor as the change log remembers it: never who was to be reached there. */
@Schema(name = "ActorRecord", description = "An actor as it was; other records by their ids, and never its contacts")
public record ActorMemory(
        @Nullable ActorType type,
        @Nullable String legalName,
        @Nullable String shortName,
        @Nullable String country,
        @Schema(description = "Id of its home territory") @Nullable UUID territory,
        @Nullable Boolean principal,
        @Nullable ActorStatus status,
        @Nullable String website,
        @Nullable List<String> languages,
        @Nullable String iatiIdentifier,
        @Schema(description = "Ids of the territories it acted for beside its home") @Nullable List<UUID> covers,
        @Schema(description = "Codes of themes; absent when they were unknown") @Nullable List<String> competences,
        @Schema(description = "Id of the actor it turned out to be") @Nullable UUID mergedInto,
        @Schema(description = "Ids of the actors that had turned out to be this one") @Nullable List<UUID> mergedFrom,
        @Nullable String source) {
}
