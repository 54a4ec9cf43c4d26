package org.vinculo.document;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vinculo.link.Visibility;

/** A document: what is said of it, and its present file. */
@Schema(name = "Document", description = "A document: what is said of it, and its present file")
public record DocumentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "3") long version,
        @Schema(required = true) SubjectRef subject,
        @Schema(required = true, examples = "Memorando firmado") String title,
        @Schema(required = true) DocumentKind kind,
        @Schema(required = true, description = "PUBLISHED: for whoever sees the record; INTERNAL: for those who see behind it")
        Visibility visibility,
        @Schema(required = true) DocumentState state,
        @Schema(required = true) DocumentFile file,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant createdAt,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant updatedAt) {

    /** The record that a document belongs to. */
    @Schema(name = "DocumentSubject", description = "The record that a document belongs to")
    public record SubjectRef(
            @Schema(required = true) SubjectType type,
            @Schema(required = true) UUID id,
            @Schema(required = true, description = "Its address",
                    examples = "/api/v1/links/0198f1c2-7d3a-7c10-9a51-3f2b8d6e4a01") String path) {
    }

    DocumentFacts facts() {
        return new DocumentFacts(title, kind, visibility);
    }

    /** Whether it is for everybody who sees its record. */
    boolean open() {
        return visibility == Visibility.PUBLISHED && state == DocumentState.CURRENT;
    }

    DocumentView outside() {
        return new DocumentView(id, version, subject, title, kind, visibility, state, file.outside(), createdAt, updatedAt);
    }
}
