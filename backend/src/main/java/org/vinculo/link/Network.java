package org.vinculo.link;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Links counted by what they join. */
@Schema(name = "LinkNetwork", description = "Links counted by what they join: countries, dimensions, themes or partners")
public record Network(
        @Schema(required = true) By by,
        @Schema(required = true, description = "Those with most links first, at most 200") List<Node> nodes,
        @Schema(required = true, description = "Each pair that some link joins, those with most links first") List<Edge> edges,
        @Schema(required = true, description = "How many links were counted", examples = "312") int links,
        @Schema(required = true, description = "false: there are more links or more nodes than were counted, narrower "
                + "filters count them") boolean complete) {

    /** What a network is made of. */
    @Schema(name = "LinkNetworkBy", description = "Countries of partners, dimensions, themes, or partners themselves")
    public enum By {
        COUNTRY,
        DIMENSION,
        THEME,
        ACTOR
    }

    /** One of what links join. */
    @Schema(name = "LinkNetworkNode", description = "A country, a dimension, a theme or a partner, and how many links have it")
    public record Node(
            @Schema(required = true, description = "A country's code, a dimension, a theme's code or an actor's id",
                    examples = "AR") String key,
            @Schema(description = "Of a partner", examples = "Municipalidad de Rosario") @Nullable String name,
            @Schema(description = "Of a partner", examples = "AR") @Nullable String country,
            @Schema(required = true, examples = "214") int links) {
    }

    /** Two of them with links in common. */
    @Schema(name = "LinkNetworkEdge", description = "Two nodes, and how many links have both")
    public record Edge(
            @Schema(required = true, description = "Position in nodes", examples = "0") int from,
            @Schema(required = true, description = "Position in nodes, greater than from", examples = "1") int to,
            @Schema(required = true, examples = "87") int links) {
    }
}
