package org.vinculo.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.vinculo.document.DocumentSubject.Standing;
import org.vinculo.link.Visibility;
import org.vinculo.shared.concurrency.ETags;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.listing.ListOptions;
import org.vinculo.shared.listing.Lists;
import org.vinculo.shared.listing.Ordering;
import org.vinculo.shared.listing.Rows;
import org.vinculo.shared.paging.Page;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.sql.JsonColumns;
import org.vinculo.shared.sql.Single;

/** Reads documents, as far as the reader sees their records and sees behind them. */
@ApplicationScoped
class DocumentQueries {

    private static final String COLUMNS = """
            t.id, t.version, t.subject_type, t.subject_id, t.record_id, t.title, t.kind, t.visibility, t.state,
            t.created_at, t.updated_at""";
    private static final String FILE = """
            json_build_object('number', v.number, 'name', v.file_name, 'size', v.size, 'mediaType', v.media_type, 'sha256', v.sha256,
              'answers', v.answers, 'by', v.uploaded_by, 'at', v.at)""";
    private static final String PRESENT_FILE = "(SELECT " + FILE
            + " FROM document_version v WHERE v.document_id = t.id AND v.number = t.file_number) AS file";
    static final Ordering NEWEST = Ordering.byNumber("position", "t.position")[1];

    private final Single single;
    private final Jdbi jdbi;
    private final Lists lists;
    private final DocumentSubjects subjects;
    private final ObjectReader files;

    @Inject
    DocumentQueries(Single single, Jdbi jdbi, Lists lists, DocumentSubjects subjects, ObjectMapper json) {
        this.single = single;
        this.jdbi = jdbi;
        this.lists = lists;
        this.subjects = subjects;
        this.files = json.readerFor(DocumentFile.class);
    }

    /** A document, and how its record stands to the reader. */
    record Seen(DocumentView document, Standing standing) {

        /** The name of the account that brought a file is not for everybody, so the tag tells the two apart. */
        Tagged<DocumentView> tagged() {
            boolean behind = standing.seesBehind();
            return new Tagged<>(behind ? document : document.outside(), ETags.of(document.version(), behind));
        }
    }

    /** A file that may be taken along, and where its bytes are. */
    record Kept(UUID content, DocumentFile file) {
    }

    /** @param parts whether the documents of the record's parts are listed too */
    Page<DocumentView> list(SubjectType type, UUID subject, boolean parts, DocumentFilter filter, ListOptions options) {
        var standing = subjects.require(type, subject);
        var rows = rows((row, context) -> standing.seesBehind() ? view(row) : view(row).outside());
        return lists.page(rows, filter.sql(type, subject, parts, standing), filter.shape(subject, parts), NEWEST, options);
    }

    /** What a list reads of each document. */
    static Rows<DocumentView> rows(RowMapper<DocumentView> mapper) {
        return new Rows<>(COLUMNS + ", t.file_number", PRESENT_FILE, mapper, DocumentView::id);
    }

    /** Empty when there is no such document for the reader. */
    Optional<Seen> find(UUID id) {
        return read(id).flatMap(document -> subjects.find(document.subject().type(), document.subject().id())
                .filter(standing -> standing.seesBehind() || document.open())
                .map(standing -> new Seen(document, standing)));
    }

    /** @throws ProblemException 404 */
    Seen require(UUID id) {
        return find(id).orElseThrow(ProblemException::notFound);
    }

    /** As it reads, whoever asks. */
    Optional<DocumentView> read(UUID id) {
        return single.find("SELECT " + COLUMNS + ", " + PRESENT_FILE + " FROM document t WHERE t.id = ?", id, this::view);
    }

    /** The newest first; earlier ones than the present are for those who see behind the record. @throws ProblemException 404 */
    List<DocumentFile> versions(UUID id) {
        var seen = require(id);
        if (!seen.standing().seesBehind()) {
            return List.of(seen.document().file().outside());
        }
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + FILE
                + " AS file FROM document_version v WHERE v.document_id = :id ORDER BY v.number DESC")
                .bind("id", id).map((row, context) -> file(row)).list());
    }

    /** The present file. @throws ProblemException 404 */
    Kept content(UUID id) {
        var seen = require(id);
        return content(seen, seen.document().file().number());
    }

    /** One of its files. @throws ProblemException 404, also for an earlier one that the reader may not see */
    Kept content(UUID id, int number) {
        return content(require(id), number);
    }

    private Kept content(Seen seen, int number) {
        if (!seen.standing().seesBehind() && number != seen.document().file().number()) {
            throw ProblemException.notFound();
        }
        return jdbi.withHandle(handle -> handle.createQuery("SELECT v.content_id, " + FILE
                + " AS file FROM document_version v WHERE v.document_id = :id AND v.number = :number")
                .bind("id", seen.document().id()).bind("number", number)
                .map((row, context) -> new Kept(row.getObject("content_id", UUID.class), file(row))).findOne())
                .orElseThrow(ProblemException::notFound);
    }

    private DocumentView view(ResultSet row) throws SQLException {
        var type = SubjectType.valueOf(row.getString("subject_type"));
        var subject = row.getObject("subject_id", UUID.class);
        return new DocumentView(row.getObject("id", UUID.class), row.getLong("version"),
                new DocumentView.SubjectRef(type, subject, type.path(row.getObject("record_id", UUID.class), subject)),
                row.getString("title"), DocumentKind.valueOf(row.getString("kind")), Visibility.valueOf(row.getString("visibility")),
                DocumentState.valueOf(row.getString("state")), file(row), row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private DocumentFile file(ResultSet row) throws SQLException {
        return JsonColumns.read(row, "file", files);
    }
}
