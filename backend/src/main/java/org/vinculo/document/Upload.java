package org.vinculo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.link.Visibility;

/**
 * A file on its way in, as it is kept.
 *
 * @param replaces the document it is the next version of
 * @param replacesNumber the file of that document it was meant to replace
 * @param document what it became
 */
record Upload(UUID id, SubjectType subjectType, UUID subject, @Nullable UUID replaces, int replacesNumber, String fileName, int size,
        @Nullable String mediaType, @Nullable String sha256, @Nullable String answers, @Nullable String title,
        @Nullable DocumentKind kind, @Nullable Visibility visibility, int received, @Nullable UUID document, Instant touchedAt) {

    static Upload of(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var visibility = row.getString("visibility");
        return new Upload(row.getObject("id", UUID.class), SubjectType.valueOf(row.getString("subject_type")),
                row.getObject("subject_id", UUID.class), row.getObject("replaces", UUID.class), row.getInt("replaces_number"),
                row.getString("file_name"), row.getInt("size"), row.getString("media_type"), row.getString("sha256"),
                row.getString("answers"), row.getString("title"), kind == null ? null : DocumentKind.valueOf(kind),
                visibility == null ? null : Visibility.valueOf(visibility), row.getInt("received"),
                row.getObject("document_id", UUID.class), row.getTimestamp("touched_at").toInstant());
    }

    UploadView view(Duration kept) {
        return new UploadView(id, fileName, size, received, touchedAt.plus(kept), document);
    }
}
