package org.vinculo.document;

import java.util.Optional;
import java.util.UUID;

/** Says who sees and writes the documents of one kind of record. There is one bean for each {@link SubjectType}. */
public interface DocumentSubject {

    SubjectType type();

    /** How the record stands to the viewer; empty when there is none for them. */
    Optional<Standing> standing(UUID id);

    /**
     * How a record stands to the viewer.
     *
     * @param record on whose page its documents are found: itself, or what it is a part of
     * @param seesBehind whether the viewer sees more of it than the public: internal documents, earlier versions, change log
     * @param refusal why the viewer may not write its documents, a key of {@code detail.*}; empty when they may
     * @param closed why nobody may, for its state; a key of {@code detail.*}
     */
    record Standing(UUID record, boolean seesBehind, Optional<String> refusal, Optional<String> closed) {
    }
}
