package org.vinculo.document;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file on its way in: how much of it is here. */
@Schema(name = "Upload", description = "A file on its way in: how much of it is here")
public record UploadView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "memorando.pdf") String fileName,
        @Schema(required = true, description = "Bytes that will come in all", examples = "482113") int size,
        @Schema(required = true, description = "Bytes that are here: where the next piece begins", examples = "262144") int offset,
        @Schema(required = true, description = "When it is removed unless something more comes",
                examples = "2026-11-25T10:30:00Z") Instant keptUntil,
        @Schema(description = "The document it became") @Nullable UUID document) {
}
