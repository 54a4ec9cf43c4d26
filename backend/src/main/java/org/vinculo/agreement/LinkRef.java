package org.vinculo.agreement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The link that an agreement stands under. */
@Schema(name = "LinkRef", description = "A link as another record mentions it")
public record LinkRef(
        @Schema(required = true, examples = "019342b5-7c00-7000-8000-000000000201") UUID id,
        @Schema(required = true, description = "Its title, or else its partners' names", examples = "Hermanamiento Rosario – Torino")
        String label) {
}
