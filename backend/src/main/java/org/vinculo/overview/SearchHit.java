package org.vinculo.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.actor.ActorType;
import org.vinculo.territory.Level;
import org.vinculo.territory.TerritoryRef;

/** A record that fits what was searched for. */
@Schema(name = "SearchHit", description = "A record that fits what was searched for")
public record SearchHit(
        @Schema(required = true, enumeration = { "territory", "actor", "link", "agreement" }) String type,
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Torino") String name,
        @Schema(description = "The code or other name that fitted, where it is not the name", examples = "Turín")
        @Nullable String match,
        @Schema(description = "A territory's or an actor's, ISO 3166-1 alpha-2", examples = "IT") @Nullable String country,
        @Schema(description = "A link's partners', an agreement's parties'", examples = "[\"AR\", \"IT\"]") @Nullable List<String> countries,
        @Schema(description = "A territory's") @Nullable Level level,
        @Schema(description = "An actor's") @Nullable ActorType actorType,
        @Schema(required = true, description = "As the record itself says it", examples = "GOVERNED") String status,
        @Schema(description = "What it stands under: a territory's parent, an actor's home") @Nullable TerritoryRef parent,
        @Schema(description = "A territory's inhabitants", examples = "841600") @Nullable Long population,
        @Schema(description = "An actor's links, as far as the reader may see them", examples = "12") @Nullable Long links,
        @Schema(description = "Day a territory was merged or split away") @Nullable LocalDate dissolvedOn,
        @Schema(required = true, description = "How well it fits, 0 to 1", examples = "0.9") double score) {
}
