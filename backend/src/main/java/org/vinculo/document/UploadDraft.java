package org.vinculo.document;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.vinculo.link.Visibility;

/** A file that is about to come, and what it is to become: a document, or the next version of one. */
@Schema(name = "UploadDraft", description = "A file that is about to come, and what it is to become")
public record UploadDraft(
        @Schema(description = "A UUIDv7 of the client's own, for the upload and the document that comes of it") @Nullable UUID id,
        @NotNull @CodePointLength(min = 1, max = 1000) @Schema(minLength = 1, maxLength = 1000, examples = "memorando.pdf",
                description = "Folders are cut off; at most 255 characters then. Its ending must agree with the content") String fileName,
        @NotNull @Min(1) @Schema(minimum = "1", description = "Bytes", examples = "482113") Long size,
        @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the whole file, hex: what arrives is held against it",
                examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855") @Nullable String sha256,
        @CodePointLength(min = 1, max = 100) @Schema(minLength = 1, maxLength = 100, examples = "application/pdf",
                description = "What the client takes it for; refused when the content is something else") @Nullable String mediaType,
        @CodePointLength(min = 1, max = 300) @Schema(minLength = 1, maxLength = 300, examples = "Memorando firmado",
                description = "The file's name without its ending unless said") @Nullable String title,
        @Schema(description = "OTHER unless said") @Nullable DocumentKind kind,
        @Schema(description = "INTERNAL unless said; publishing is for analysts, reviewers, administrators and writing integrations")
        @Nullable Visibility visibility,
        @Schema(description = "The document that this is the next version of; it keeps its title, kind and visibility")
        @Nullable UUID replaces,
        @Min(1) @Schema(minimum = "1", examples = "2", description = "The number of the file that is to be replaced, as the client "
                + "knows it: refused when another has come meanwhile. The present one unless said") @Nullable Integer replacesNumber,
        @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "For a signed copy: hash of what was signed",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @Nullable String answers) {
}
