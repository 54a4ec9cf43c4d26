package org.vinculo.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.link.Visibility;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemWords;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.text.TextRules;

/** Corrects what is said of documents, and takes them out of sight again, each with its line in the change log. */
@ApplicationScoped
class DocumentService {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_REASON = 2000;

    private final DocumentDesk desk;
    private final DocumentSubjects subjects;
    private final LinkPolicy links;
    private final MergePatch mergePatch;
    private final Validator validator;
    private final ProblemWords words;
    private final CurrentRequest request;

    @Inject
    DocumentService(DocumentDesk desk, DocumentSubjects subjects, LinkPolicy links, MergePatch mergePatch, Validator validator,
            ProblemWords words, CurrentRequest request) {
        this.desk = desk;
        this.subjects = subjects;
        this.links = links;
        this.mergePatch = mergePatch;
        this.validator = validator;
        this.words = words;
        this.request = request;
    }

    /** @throws ProblemException 404, 403, 412 with the document as it is now, 409 when it is void, or 422 */
    @Transactional
    Tagged<DocumentView> patch(UUID id, long version, JsonNode patch) {
        var taken = desk.take(id, version);
        var before = taken.before().facts();
        var after = checked(mergePatch.apply(before, patch, DocumentFacts.class));
        if (after.equals(before)) {
            return desk.readAsWriter(id);
        }
        if (after.visibility() != before.visibility() && after.visibility() == Visibility.PUBLISHED) {
            desk.requirePublishing();
        }
        var document = taken.document();
        document.title = after.title();
        document.kind = after.kind();
        document.visibility = after.visibility();
        return desk.put(taken, "UPDATED");
    }

    /** Declares that a document was put on record by mistake. @throws ProblemException 404, 403, 412, 422, or 409 when it is void */
    @Transactional
    Tagged<DocumentView> declareVoid(UUID id, long version, String reason) {
        var errors = new ArrayList<FieldError>();
        var why = TextRules.lines(reason, "/reason", LONGEST_REASON, errors);
        refuse(errors);
        var taken = desk.take(id, version);
        if (!links.mayVoid()) {
            throw ProblemException.forbidden("role-may-not-void-documents");
        }
        taken.document().state = DocumentState.VOID;
        return desk.put(taken, "VOID", why);
    }

    /** What the viewer may do to the documents of a record now. @throws ProblemException 404 */
    DocumentAbilities abilities(SubjectType type, UUID subject) {
        var standing = subjects.require(type, subject);
        var refused = standing.refusal().or(standing::closed);
        boolean writes = refused.isEmpty();
        return new DocumentAbilities(writes, writes && desk.mayPublish(), writes && links.mayVoid(), standing.seesBehind(),
                refused.flatMap(this::say).orElse(null));
    }

    private Optional<String> say(String reason) {
        return words.detail(ProblemException.conflict(reason), request.language());
    }

    private DocumentFacts checked(DocumentFacts facts) {
        var broken = validator.validate(facts);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        var errors = new ArrayList<FieldError>();
        var title = TextRules.line(facts.title(), "/title", LONGEST_TITLE, errors);
        refuse(errors);
        return new DocumentFacts(title, facts.kind(), facts.visibility());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
