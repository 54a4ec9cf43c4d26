package org.vinculo.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.document.Inspection.Found;
import org.vinculo.link.Visibility;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Viewer;
import org.vinculo.shared.sql.DatabaseTime;

/** Makes a document of a file that is all here, or the next version of one, once it has been looked at. */
@ApplicationScoped
class Arrival {

    private final UploadTable table;
    private final Contents contents;
    private final Inspection inspection;
    private final DocumentSubjects subjects;
    private final DocumentDesk desk;
    private final Viewer viewer;
    private final Jdbi jdbi;

    @Inject
    Arrival(UploadTable table, Contents contents, Inspection inspection, DocumentSubjects subjects, DocumentDesk desk, Viewer viewer,
            Jdbi jdbi) {
        this.table = table;
        this.contents = contents;
        this.inspection = inspection;
        this.subjects = subjects;
        this.desk = desk;
        this.viewer = viewer;
        this.jdbi = jdbi;
    }

    /** A document as an upload made it, now or by a request before. */
    record Arrived(Tagged<DocumentView> document, boolean repeated) {
    }

    /**
     * @throws ProblemException 404; 403; 409 with the offset while something is missing, or when another file came first;
     *         422 when the content is not what may be kept, or not what was announced
     */
    @Transactional
    Arrived complete(UUID id) {
        var whole = table.find(id).orElseThrow(ProblemException::notFound);
        if (whole.document() == null && whole.received() < whole.size()) {
            throw ProblemException.conflict("upload-unfinished", whole.received(), whole.size())
                    .withHeader(Uploads.OFFSET, String.valueOf(whole.received()));
        }
        var standing = subjects.requireWritable(whole.subjectType(), whole.subject());
        var found = whole.document() == null ? lookOrRemove(whole) : null;
        var upload = table.take(id).orElseThrow(ProblemException::notFound);
        if (upload.document() != null || found == null) {
            return new Arrived(desk.readAsWriter(Objects.requireNonNull(upload.document())), true);
        }
        var document = upload.replaces() == null ? create(upload, standing.record(), found) : replace(upload, upload.replaces(), found);
        table.became(id, document.record().id());
        return new Arrived(document, false);
    }

    /**
     * Looked at before anybody is kept waiting: what is whole changes no more. What may not be kept never will be, and takes
     * no room.
     */
    private Found lookOrRemove(Upload upload) {
        try {
            return look(upload);
        } catch (ProblemException refused) {
            QuarkusTransaction.requiringNew().run(() -> table.remove(upload.id()));
            throw refused;
        }
    }

    private Found look(Upload upload) {
        var found = inspection.look(contents.read(upload.id(), 0), upload.fileName());
        if (upload.sha256() != null && !upload.sha256().equals(found.sha256())) {
            throw Inspection.refused("document-hash-differs", found.sha256());
        }
        if (upload.mediaType() != null) {
            Inspection.requireDeclared(found.type(), upload.mediaType());
        }
        return found;
    }

    private Tagged<DocumentView> create(Upload upload, UUID record, Found found) {
        var document = new Document();
        document.id = upload.id();
        document.subjectType = upload.subjectType();
        document.subject = upload.subject();
        document.record = record;
        document.title = upload.title() == null ? FileNames.stem(upload.fileName()) : upload.title();
        document.kind = upload.kind() == null ? DocumentKind.OTHER : upload.kind();
        document.visibility = upload.visibility() == null ? Visibility.INTERNAL : upload.visibility();
        if (document.visibility == Visibility.PUBLISHED) {
            desk.requirePublishing();
        }
        document.createdBy = viewer.username();
        document.createdAt = DatabaseTime.now();
        document.updatedAt = document.createdAt;
        keep(document.id, 1, upload, found);
        return desk.add(document);
    }

    /** What somebody brings who may not publish is not published by standing in the place of something that was. */
    private Tagged<DocumentView> replace(Upload upload, UUID replaced, Found found) {
        var taken = desk.takeToReplace(replaced, upload.replacesNumber());
        var document = taken.document();
        document.fileNumber = upload.replacesNumber() + 1;
        if (!desk.mayPublish()) {
            document.visibility = Visibility.INTERNAL;
        }
        keep(document.id, document.fileNumber, upload, found);
        return desk.put(taken, "REPLACED");
    }

    private void keep(UUID document, int number, Upload upload, Found found) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO document_version (document_id, number, content_id, file_name, size, media_type, sha256, answers,
                                              uploaded_by, uploaded_by_id, mission, at)
                VALUES (:document, :number, :content, :name, :size, :type, :sha256, :answers, :by, :byId, :mission, :now)""")
                .bind("document", document).bind("number", number).bind("content", upload.id()).bind("name", upload.fileName())
                .bind("size", upload.size()).bind("type", found.type().mediaType()).bind("sha256", found.sha256())
                .bind("answers", upload.answers()).bind("by", viewer.username()).bind("byId", viewer.id())
                .bind("mission", viewer.mission().orElse(null)).bind("now", DatabaseTime.now()).execute());
    }
}
