package org.vinculo.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.paging.Cursor;
import org.vinculo.shared.paging.Page;

/** Reads the change log of one record, newest first. */
@ApplicationScoped
public class HistoryQueries {

    private final Jdbi jdbi;

    @Inject
    HistoryQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<HistoryEntry> of(String subjectType, UUID subjectId, HistoryOptions options) {
        return of(subjectType, subjectId, List.of(), options);
    }

    /** @param absorbed records that turned out to be this one: what happened to them is told with it */
    public Page<HistoryEntry> of(String subjectType, UUID subjectId, List<UUID> absorbed, HistoryOptions options) {
        var cursor = options.cursor();
        int limit = options.pageSize();
        var shape = "history:" + subjectType + ":" + subjectId;
        long before = cursor == null ? Long.MAX_VALUE : Long.parseLong(Cursor.decode(shape, cursor, Cursor.Key.NUMBER).getFirst());
        var rows = jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id, subject_id, version, action, author, mission, at, reason, changes::text AS changes
                FROM history
                WHERE subject_type = :type AND subject_id = ANY (:ids::uuid[]) AND id < :before
                ORDER BY id DESC LIMIT\s""" + (limit + 1))
                .bind("type", subjectType).bindArray("ids", String.class, Stream.concat(Stream.of(subjectId), absorbed.stream())
                        .map(UUID::toString).toList()).bind("before", before)
                .map((row, context) -> entry(row, subjectId)).list());
        if (rows.size() <= limit) {
            return new Page<>(rows, null, null);
        }
        var page = rows.subList(0, limit);
        return new Page<>(page, Cursor.encode(shape, List.of(page.getLast().id())), null);
    }

    private static HistoryEntry entry(ResultSet row, UUID asked) throws SQLException {
        var subject = row.getObject("subject_id", UUID.class);
        return new HistoryEntry(row.getString("id"), subject.equals(asked) ? null : subject, row.getLong("version"),
                row.getString("action"), row.getString("author"), row.getString("mission"),
                row.getTimestamp("at").toInstant(), row.getString("reason"), row.getString("changes"));
    }
}
