package org.vinculo.agreement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The call that an agreement answers. */
@Schema(name = "CallRef", description = "A call as another record mentions it")
public record CallRef(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000801") UUID id,
        @Schema(required = true, examples = "FR-AR-2027") String code,
        @Schema(required = true, examples = "Fondo franco-argentino 2027") String title) {
}
