package org.vinculo.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change of a record: who, when, which fields, from what to what. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One change of a record")
public record HistoryEntry(
        @Schema(required = true, examples = "4711") String id,
        @Schema(description = "The record it was made to, where that turned out to be this one since")
        @Nullable UUID subject,
        @Schema(required = true, description = "The version the change led to", examples = "3") long version,
        @Schema(required = true, examples = "UPDATED") String action,
        @Schema(required = true, description = "The account that made it", examples = "analista") String author,
        @Schema(description = "The mission it was made for", examples = "AR-EMB-IT") @Nullable String mission,
        @Schema(description = "The import that brought it") @Nullable UUID importId,
        @Schema(required = true, examples = "2026-11-24T10:30:00Z") Instant at,
        @Nullable String reason,
        @Schema(required = true, description = "By field name", implementation = ChangeMap.class,
                examples = "{\"population\": {\"from\": 948312, \"to\": 1030069}}")
        @JsonRawValue String changes) {

    /** @param asked the record whose log is read: entries of others name theirs */
    static HistoryEntry of(ResultSet row, UUID asked) throws SQLException {
        var subject = row.getObject("subject_id", UUID.class);
        return new HistoryEntry(row.getString("id"), subject.equals(asked) ? null : subject, row.getLong("version"),
                row.getString("action"), row.getString("author"), row.getString("mission"),
                row.getObject("import_id", UUID.class), row.getTimestamp("at").toInstant(), row.getString("reason"), row.getString("changes"));
    }

    /** How {@code changes} reads in the contract. */
    @Schema(name = "ChangesByField", additionalProperties = Change.class)
    interface ChangeMap extends Map<String, Change> {
    }
}
