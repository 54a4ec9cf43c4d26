package org.vinculo.link;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vinculo.catalogue.Theme;

/** Links as a map draws them. */
@Schema(name = "LinkArcs", description = "Links as a map draws them: every place once, and which of them each link joins")
public record Arcs(
        @Schema(required = true) List<Place> places,
        @Schema(required = true) List<Arc> links,
        @Schema(required = true, description = "Links left out because fewer than two of their partners have a place",
                examples = "3") int unplaced,
        @Schema(required = true, description = "false: there are more, narrower filters show them") boolean complete) {

    /** A partner's home. */
    @Schema(name = "LinkPlace", description = "A partner at its home, WGS 84")
    public record Place(
            @Schema(required = true) UUID actor,
            @Schema(required = true, examples = "Municipalidad de Rosario") String name,
            @Schema(required = true, examples = "AR") String country,
            @Schema(required = true, examples = "-32.9468") double latitude,
            @Schema(required = true, examples = "-60.6393") double longitude) {
    }

    /** A link between places. */
    @Schema(name = "LinkArc", description = "A link between places")
    public record Arc(
            @Schema(required = true) UUID id,
            @Schema(required = true) LinkType type,
            @Schema(required = true) LinkState state,
            @Schema(required = true, description = "Positions in places, two or more", examples = "[0, 5]")
            List<Integer> partners,
            @Schema(required = true, description = "Of its themes", examples = "[\"SOCIAL\"]")
            List<Theme.Dimension> dimensions,
            @Schema(examples = "2025-11-17") @Nullable LocalDate lastConfirmedOn) {
    }
}
