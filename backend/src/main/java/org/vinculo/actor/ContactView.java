package org.vinculo.actor;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person to be reached at an actor, or, once erased, that there was one. */
@Schema(name = "Contact", description = "A person to be reached at an actor: personal data; once erased, only that there was one")
public record ContactView(
        @Schema(required = true, examples = "0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01") UUID id,
        @Schema(required = true, examples = "1") long version,
        @Schema(description = "Absent once erased", examples = "Nombre Apellido") @Nullable String name,
        @Schema(examples = "Dirección de relaciones internacionales") @Nullable String role,
        @Schema(examples = "contacto@ejemplo.org") @Nullable String email,
        @Schema(examples = "+54 341 000 0000") @Nullable String phone,
        @Schema(description = "ISO 639", examples = "es") @Nullable String language,
        @Schema(description = "Since when they are no longer to be reached there") @Nullable Instant endedAt,
        @Schema(description = "When their data were erased") @Nullable Instant erasedAt) {

    /** Nothing personal in logs, whoever may print this. */
    @Override
    public String toString() {
        return "ContactView[" + id + "]";
    }
}
