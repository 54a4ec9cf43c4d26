package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.vinculo.shared.security.Viewer;

/** The table of files on their way in. Everybody finds their own there, and nobody else's. */
@ApplicationScoped
class UploadTable {

    private static final String OWN = "SELECT * FROM document_upload WHERE id = :id AND author_id = :author";

    private final Jdbi jdbi;
    private final Viewer viewer;

    @Inject
    UploadTable(Jdbi jdbi, Viewer viewer) {
        this.jdbi = jdbi;
        this.viewer = viewer;
    }

    void add(Upload upload) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO document_upload (id, subject_type, subject_id, replaces, replaces_number, file_name, size, media_type,
                                             sha256, answers, title, kind, visibility, author_id)
                VALUES (:id, :type, :subject, :replaces::uuid, nullif(:number, 0), :name, :size, :mediaType, :sha256, :answers, :title,
                        :kind, :visibility, :author)""")
                .bind("id", upload.id()).bind("type", upload.subjectType().name()).bind("subject", upload.subject())
                .bind("replaces", upload.replaces()).bind("number", upload.replacesNumber()).bind("name", upload.fileName())
                .bind("size", upload.size()).bind("mediaType", upload.mediaType()).bind("sha256", upload.sha256())
                .bind("answers", upload.answers()).bind("title", upload.title())
                .bind("kind", upload.kind() == null ? null : upload.kind().name())
                .bind("visibility", upload.visibility() == null ? null : upload.visibility().name())
                .bind("author", viewer.id()).execute());
    }

    Optional<Upload> find(UUID id) {
        return jdbi.withHandle(handle -> own(handle, OWN, id).map((row, context) -> Upload.of(row)).findOne());
    }

    /** The same, and nobody else has it until the transaction ends. */
    Optional<Upload> take(UUID id) {
        return jdbi.withHandle(handle -> own(handle, OWN + " FOR UPDATE", id)
                .map((row, context) -> Upload.of(row)).findOne());
    }

    boolean exists(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT EXISTS (SELECT FROM document_content WHERE id = :id) OR EXISTS (SELECT FROM document WHERE id = :id)""")
                .bind("id", id).mapTo(Boolean.class).one());
    }

    /** How many the viewer has begun and not finished. */
    int unfinished() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT count(*) FROM document_upload WHERE author_id = :author AND document_id IS NULL""")
                .bind("author", viewer.id()).mapTo(Integer.class).one());
    }

    /** @return whether so many bytes were due at this offset, and are counted now */
    boolean advance(UUID id, int offset, int bytes) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                UPDATE document_upload SET received = received + :bytes, touched_at = now()
                 WHERE id = :id AND author_id = :author AND received = :offset AND document_id IS NULL
                   AND received + :bytes <= size""")
                .bind("id", id).bind("author", viewer.id()).bind("offset", offset).bind("bytes", bytes).execute()) == 1;
    }

    void became(UUID id, UUID document) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE document_upload SET document_id = :document, touched_at = now()"
                + " WHERE id = :id")
                .bind("id", id).bind("document", document).execute());
    }

    void remove(UUID id) {
        jdbi.useHandle(handle -> remove(handle, id));
    }

    static void remove(Handle handle, UUID id) {
        boolean finished = handle.createQuery("DELETE FROM document_upload WHERE id = :id RETURNING document_id IS NOT NULL")
                .bind("id", id).mapTo(Boolean.class).findOne().orElse(true);
        if (!finished) {
            Contents.remove(handle, id);
        }
    }

    private Query own(Handle handle, String sql, UUID id) {
        return handle.createQuery(sql).bind("id", id).bind("author", viewer.id());
    }
}
