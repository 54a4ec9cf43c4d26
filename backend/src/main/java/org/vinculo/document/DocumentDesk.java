package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.sql.DatabaseTime;

/**
 * Hands out documents to be changed: to those who may, in the version they know, one writer at a time; and puts them back
 * with their line in the change log.
 */
@ApplicationScoped
class DocumentDesk implements StillAllowed {

    static final String SUBJECT = "DOCUMENT";

    private final AccessPolicy policy;
    private final DocumentSubjects subjects;
    private final DocumentQueries queries;
    private final Changes changes;
    private final History history;

    @Inject
    DocumentDesk(AccessPolicy policy, DocumentSubjects subjects, DocumentQueries queries, Changes changes, History history) {
        this.policy = policy;
        this.subjects = subjects;
        this.queries = queries;
        this.changes = changes;
        this.history = history;
    }

    /** A document in the hands of its only writer, and what it reads like before. */
    record Taken(Document document, DocumentView before) {
    }

    /** @throws ProblemException 404, 403, 409, or 412 with the document as it is now */
    Taken take(UUID id, long version) {
        var seen = queries.require(id);
        requireWritable(seen.document());
        Document document = Document.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var before = read(id);
        if (document.version != version) {
            throw ProblemException.versionMismatch(new DocumentQueries.Seen(before, seen.standing()).tagged().record());
        }
        requireCurrent(before);
        return new Taken(document, before);
    }

    /** @throws ProblemException 404, 403, 409, also when another file came first */
    Taken takeToReplace(UUID id, int number) {
        requireWritable(queries.require(id).document());
        Document document = Document.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var before = read(id);
        requireCurrent(before);
        requireNumber(document.fileNumber, number);
        return new Taken(document, before);
    }

    /**
     * @param number that of the file one means to replace; null: whichever it is
     * @return the number of the file that would be replaced
     * @throws ProblemException 422 when the document is not of this record; 409, also when another file came first
     */
    int replaceable(UUID id, @Nullable Integer number, SubjectType type, UUID subject) {
        var document = queries.find(id).map(DocumentQueries.Seen::document)
                .filter(each -> each.subject().type() == type && each.subject().id().equals(subject))
                .orElseThrow(() -> ProblemException.validation(FieldError.at("/replaces", "unknown-document")));
        requireCurrent(document);
        requireNumber(document.file().number(), number);
        return document.file().number();
    }

    /** Writes a new document. */
    Tagged<DocumentView> add(Document document) {
        document.persistAndFlush();
        return remember(document, null, "CREATED", null);
    }

    /** Writes a taken document that was changed, for the reason the request gives beside its body. */
    Tagged<DocumentView> put(Taken taken, String action) {
        return put(taken, action, null);
    }

    /** The same for a change that must have a reason. */
    Tagged<DocumentView> put(Taken taken, String action, @Nullable String reason) {
        taken.document().updatedAt = DatabaseTime.now();
        Document.flush();
        return remember(taken.document(), taken.before(), action, reason);
    }

    /** @throws ProblemException 403 */
    void requirePublishing() {
        if (!policy.writesEverywhere()) {
            throw ProblemException.forbidden("document-not-to-publish");
        }
    }

    boolean mayPublish() {
        return policy.writesEverywhere();
    }

    @Override
    public String collection() {
        return DocumentResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        requireWritable(read(id));
    }

    /** For the one who has just written it, whatever they see afterwards. */
    Tagged<DocumentView> readAsWriter(UUID id) {
        var document = read(id);
        var standing = subjects.require(document.subject().type(), document.subject().id());
        return new DocumentQueries.Seen(document, standing).tagged();
    }

    private Tagged<DocumentView> remember(Document document, @Nullable DocumentView before, String action, @Nullable String reason) {
        var after = read(document.id);
        var changed = changes.between(before == null ? null : DocumentMemory.of(before), DocumentMemory.of(after));
        if (reason == null) {
            history.record(SUBJECT, document.id, document.version, action, changed);
        } else {
            history.record(SUBJECT, document.id, document.version, action, changed, reason);
        }
        return readAsWriter(document.id);
    }

    private void requireWritable(DocumentView document) {
        subjects.requireWritable(document.subject().type(), document.subject().id());
    }

    private DocumentView read(UUID id) {
        return queries.read(id).orElseThrow(ProblemException::notFound);
    }

    private static void requireCurrent(DocumentView document) {
        if (document.state() == DocumentState.VOID) {
            throw ProblemException.conflict("document-void");
        }
    }

    /** Nobody replaces a file that they have not seen. */
    private static void requireNumber(int present, @Nullable Integer meant) {
        if (meant != null && meant != present) {
            throw ProblemException.conflict("document-replaced-meanwhile");
        }
    }
}
