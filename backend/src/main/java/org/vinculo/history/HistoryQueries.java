package org.vinculo.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
        var shape = Stream.of("history", subjectType, subjectId, options.field()).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.joining(":"));
        long before = cursor == null ? Long.MAX_VALUE : Long.parseLong(Cursor.decode(shape, cursor, Cursor.Key.NUMBER).getFirst());
        var rows = jdbi.withHandle(handle -> handle.createQuery(sql(limit + 1))
                .bind("type", subjectType).bindArray("ids", String.class, Stream.concat(Stream.of(subjectId), absorbed.stream())
                        .map(UUID::toString).toList()).bind("before", before).bind("field", options.field())
                .map((row, context) -> HistoryEntry.of(row, subjectId)).list());
        if (rows.size() <= limit) {
            return new Page<>(rows, null, null);
        }
        var page = rows.subList(0, limit);
        return new Page<>(page, Cursor.encode(shape, List.of(page.getLast().id())), null);
    }

    /** Of all fields, or of one alone: it reads what its record has, by the index of records. */
    static String sql(int rows) {
        return """
                SELECT id, subject_id, version, action, author, mission, import_id, at, reason,
                       (CASE WHEN :field::text IS NULL THEN changes
                             ELSE jsonb_build_object(:field::text, changes -> :field) END)::text AS changes
                FROM history
                WHERE subject_type = :type AND subject_id = ANY (:ids::uuid[]) AND id < :before
                  AND (:field::text IS NULL OR jsonb_exists(changes, :field))
                ORDER BY id DESC LIMIT\s""" + rows;
    }
}
