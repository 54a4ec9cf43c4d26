package org.vinculo.territory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory as another record mentions it. */
@Schema(name = "TerritoryRef", description = "A territory as another record mentions it")
public record TerritoryRef(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000001") UUID id,
        @Schema(required = true, examples = "Santa Fe") String name) {
}
