package org.vinculo.shared.concurrency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.security.Viewer;

/**
 * Ids that clients choose for what they create, remembered for ever with author and content: a request that comes
 * again after its answer was lost finds the record instead of making a second one.
 */
@ApplicationScoped
public class GivenIds {

    private static final int TIME_ORDERED = 7;

    private final Jdbi jdbi;
    private final CurrentRequest request;
    private final Viewer viewer;

    @Inject
    GivenIds(Jdbi jdbi, CurrentRequest request, Viewer viewer) {
        this.jdbi = jdbi;
        this.request = request;
        this.viewer = viewer;
    }

    /**
     * Takes an id for the record this request creates.
     *
     * @return whether the id is new; false when the same author sent the same request before
     * @throws ProblemException 422 when it is no UUIDv7; 409 when it stands for something else
     */
    public boolean take(String subjectType, UUID id) {
        if (id.version() != TIME_ORDERED || id.variant() != 2) {
            throw ProblemException.validation(FieldError.at("/id", "not-uuid-v7"));
        }
        boolean first = jdbi.withHandle(handle -> handle.createUpdate("""
                INSERT INTO client_given_id (subject_type, subject_id, author_id, request_hash)
                VALUES (:type, :id, :author, :hash) ON CONFLICT DO NOTHING""")
                .bind("type", subjectType).bind("id", id).bind("author", viewer.id())
                .bind("hash", request.bodyHash()).execute()) == 1;
        if (!first && !isOurs(subjectType, id)) {
            throw alreadyUsed();
        }
        return first;
    }

    /** For an id that a record already has, though nobody gave it. */
    public static ProblemException alreadyUsed() {
        return ProblemException.of(ProblemType.ID_ALREADY_USED, FieldError.at("/id", "id-in-use"));
    }

    private boolean isOurs(String subjectType, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT author_id = :author AND request_hash = :hash FROM client_given_id
                 WHERE subject_type = :type AND subject_id = :id""")
                .bind("type", subjectType).bind("id", id).bind("author", viewer.id())
                .bind("hash", request.bodyHash()).mapTo(Boolean.class).one());
    }
}
