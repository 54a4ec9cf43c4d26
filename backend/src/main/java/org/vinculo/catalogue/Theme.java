package org.vinculo.catalogue;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subject of cooperation. */
@Schema(name = "Theme", description = "A subject of cooperation")
public record Theme(
        @Schema(required = true, examples = "safe-water") String code,
        @Schema(required = true) Dimension dimension,
        @Schema(required = true, description = "By language", examples = "{\"es\":\"Agua segura\"}")
        Map<String, String> names,
        @Schema(required = true, description = "OECD DAC purpose codes", examples = "[\"14020\"]")
        List<String> dacPurposes,
        @Schema(required = true, description = "SDG targets", examples = "[\"6.1\"]") List<String> sdgTargets) {

    /** The six fields that cooperation moves in. */
    public enum Dimension {
        ECONOMIC,
        SOCIAL,
        CULTURAL,
        ENVIRONMENTAL,
        INSTITUTIONAL,
        HUMAN
    }
}
