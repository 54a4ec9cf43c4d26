package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.document.DocumentSubject.Standing;
import org.vinculo.shared.problem.ProblemException;

/** Finds who is to be asked about a record that has documents. */
@ApplicationScoped
class DocumentSubjects {

    private final Instance<DocumentSubject> subjects;

    @Inject
    DocumentSubjects(@Any Instance<DocumentSubject> subjects) {
        this.subjects = subjects;
    }

    Optional<Standing> find(SubjectType type, UUID id) {
        return subjects.stream().filter(each -> each.type() == type).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows whose the documents of a " + type + " are"))
                .standing(id);
    }

    /** @throws ProblemException 404 when the viewer sees no such record */
    Standing require(SubjectType type, UUID id) {
        return find(type, id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404, 403, or 409 when its state lets nobody write */
    Standing requireWritable(SubjectType type, UUID id) {
        var standing = require(type, id);
        standing.refusal().ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
        standing.closed().ifPresent(reason -> {
            throw ProblemException.conflict(reason);
        });
        return standing;
    }
}
