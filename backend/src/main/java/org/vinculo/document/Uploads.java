package org.vinculo.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.vinculo.link.Visibility;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.sql.DatabaseTime;
import org.vinculo.shared.text.TextRules;

/**
 * Takes files in, piece by piece. What has arrived stays, whatever happens to the line: who sent it asks how much is here
 * and goes on from there.
 */
@ApplicationScoped
class Uploads implements StillAllowed {

    static final String OFFSET = "Upload-Offset";
    private static final String SUBJECT = "UPLOAD";
    private static final int LONGEST_TITLE = 300;

    private final DocumentConfig config;
    private final DocumentSubjects subjects;
    private final DocumentDesk desk;
    private final UploadTable table;
    private final Contents contents;
    private final GivenIds givenIds;

    @Inject
    Uploads(DocumentConfig config, DocumentSubjects subjects, DocumentDesk desk, UploadTable table, Contents contents, GivenIds givenIds) {
        this.config = config;
        this.subjects = subjects;
        this.desk = desk;
        this.table = table;
        this.contents = contents;
        this.givenIds = givenIds;
    }

    /** An upload as it was begun, now or by the same request before. */
    record Begun(UploadView upload, boolean repeated) {
    }

    /** @throws ProblemException 404, 403, 409, 413 for what is too large, or 422 */
    @Transactional
    Begun begin(SubjectType type, UUID subject, UploadDraft draft) {
        subjects.requireWritable(type, subject);
        var clean = checked(type, subject, draft);
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Begun(read(draft.id()), true);
        }
        if (draft.id() != null && table.exists(draft.id())) {
            throw GivenIds.alreadyUsed();
        }
        if (table.unfinished() >= config.unfinishedEach()) {
            throw ProblemException.conflict("too-many-uploads", config.unfinishedEach());
        }
        contents.open(clean.id());
        table.add(clean);
        return new Begun(read(clean.id()), false);
    }

    /** @throws ProblemException 404 when the viewer has none of that id */
    UploadView read(UUID id) {
        return table.find(id).map(this::view).orElseThrow(ProblemException::notFound);
    }

    /**
     * Takes the next bytes, as many as come, each piece in a transaction of its own: what has come before a line drops is
     * kept.
     *
     * @param announced how many bytes are to come, where the client said so
     * @throws ProblemException 404; 409 with the offset when these are not the next; 413 when they are more than were announced
     */
    UploadView append(UUID id, int offset, @Nullable Long announced, InputStream body) {
        var upload = table.find(id).orElseThrow(ProblemException::notFound);
        if (upload.document() != null || upload.received() != offset) {
            throw elsewhere(upload);
        }
        if (announced != null && announced > upload.size() - offset) {
            throw tooMuch(upload);
        }
        int at = offset;
        var piece = new byte[Contents.PIECE];
        boolean open = true;
        while (open) {
            int read = fill(body, piece);
            open = read == piece.length;
            if (at + Math.abs(read) > upload.size()) {
                throw tooMuch(upload);
            }
            at += keep(id, at, Arrays.copyOf(piece, Math.abs(read)));
        }
        return read(id);
    }

    /** Gives an upload up, with what came of it. To give up what is gone is no mistake. */
    @Transactional
    void cancel(UUID id) {
        var upload = table.take(id).orElseThrow(ProblemException::notFound);
        if (upload.document() != null) {
            throw ProblemException.conflict("upload-finished");
        }
        table.remove(id);
    }

    @Override
    public String collection() {
        return UploadResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        table.find(id).ifPresent(upload -> subjects.requireWritable(upload.subjectType(), upload.subject()));
    }

    UploadView view(Upload upload) {
        return upload.view(config.unfinishedKept());
    }

    private int keep(UUID id, int at, byte[] bytes) {
        if (bytes.length == 0) {
            return 0;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!table.advance(id, at, bytes.length)) {
                throw elsewhere(table.find(id).orElseThrow(ProblemException::notFound));
            }
            contents.add(id, at, bytes);
            return bytes.length;
        });
    }

    /** @return how many bytes came, fewer than there is room for at the end; negative when the line broke off instead */
    private static int fill(InputStream body, byte[] piece) {
        int read = 0;
        try {
            for (int more = 0; read < piece.length && more >= 0; read += Math.max(more, 0)) {
                more = body.read(piece, read, piece.length - read);
            }
            return read;
        } catch (IOException cutOff) {
            return -read;
        }
    }

    private Upload checked(SubjectType type, UUID subject, UploadDraft draft) {
        if (draft.size() > config.maxSize()) {
            throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "file-limit", config.maxSize());
        }
        var errors = new ArrayList<FieldError>();
        var name = FileNames.clean(draft.fileName(), errors);
        var title = TextRules.optionalLine(draft.title(), "/title", LONGEST_TITLE, errors);
        if (draft.replaces() == null && draft.replacesNumber() != null) {
            errors.add(FieldError.at("/replacesNumber", "only-when-replacing"));
        }
        if (draft.replaces() != null && (title != null || draft.kind() != null || draft.visibility() != null)) {
            errors.add(FieldError.at("/replaces", "not-when-replacing"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
        if (draft.visibility() == Visibility.PUBLISHED) {
            desk.requirePublishing();
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        int number = draft.replaces() == null ? 0 : desk.replaceable(draft.replaces(), draft.replacesNumber(), type, subject);
        return new Upload(id, type, subject, draft.replaces(), number, name, draft.size().intValue(), draft.mediaType(), draft.sha256(),
                draft.answers(), title, draft.kind(), draft.visibility(), 0, null, DatabaseTime.now());
    }

    static ProblemException elsewhere(Upload upload) {
        var problem = upload.document() != null ? ProblemException.conflict("upload-finished")
                : ProblemException.conflict("upload-offset", upload.received(), upload.size());
        return problem.withHeader(OFFSET, String.valueOf(upload.received()));
    }

    private static ProblemException tooMuch(Upload upload) {
        return ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "upload-limit", upload.size())
                .withHeader(OFFSET, String.valueOf(upload.received()));
    }
}
