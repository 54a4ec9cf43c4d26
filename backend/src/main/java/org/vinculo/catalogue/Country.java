package org.vinculo.catalogue;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country that can be chosen from the home country's point of view. */
@Schema(name = "Country", description = "A country that can be chosen")
public record Country(
        @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "AR") String code,
        @Schema(required = true, description = "ISO 3166-1 alpha-3", examples = "ARG") String alpha3,
        @Schema(description = "ISO 3166-1 numeric; leading zeros are part of it", examples = "032")
        @Nullable String numeric,
        @Schema(required = true, description = "By language", examples = "{\"es\":\"Argentina\",\"it\":\"Argentina\"}")
        Map<String, String> names,
        @Schema(required = true, description = "Whether it is the one this registry is kept by") boolean home) {
}
