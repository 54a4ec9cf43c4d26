package org.vinculo.actor;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actor as another record mentions it. */
@Schema(name = "ActorRef", description = "An actor as another record mentions it")
public record ActorRef(
        @Schema(required = true, examples = "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01") UUID id,
        @Schema(required = true, examples = "Municipalidad de Rosario") String name) {
}
