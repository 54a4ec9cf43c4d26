package org.vinculo.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The file of a document, as it is or once was. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DocumentFile", description = "The file of a document, as it is or once was")
public record DocumentFile(
        @Schema(required = true, description = "Counts up with every replacement", examples = "2") int number,
        @Schema(required = true, examples = "memorando.pdf") String name,
        @Schema(required = true, description = "Bytes", examples = "482113") int size,
        @Schema(required = true, description = "As found in the content", examples = "application/pdf") String mediaType,
        @Schema(required = true, description = "SHA-256 of the content, hex",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855") String sha256,
        @Schema(description = "Hash of what this is the signed copy of") @Nullable String answers,
        @Schema(description = "The account that brought it; for those who see behind the record", examples = "analista")
        @Nullable String by,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant at) {

    /** As others than those who see behind the record may read it. */
    DocumentFile outside() {
        return new DocumentFile(number, name, size, mediaType, sha256, answers, null, at);
    }
}
