package org.vinculo.document;

import java.util.UUID;
import org.vinculo.link.Visibility;

/** A document as the change log remembers it: what is said of it and of its file, never what stands in the file. */
record DocumentMemory(SubjectType subjectType, UUID subject, String title, DocumentKind kind, Visibility visibility,
        DocumentState state, FileFacts file) {

    /** By its hash a file is known for ever. */
    record FileFacts(int number, String name, int size, String mediaType, String sha256) {
    }

    static DocumentMemory of(DocumentView view) {
        var file = view.file();
        return new DocumentMemory(view.subject().type(), view.subject().id(), view.title(), view.kind(), view.visibility(), view.state(),
                new FileFacts(file.number(), file.name(), file.size(), file.mediaType(), file.sha256()));
    }
}
