package org.vinculo.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.http.ChangeReason;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.security.Viewer;

/** Writes the change log. It runs inside the transaction of the change itself, or not at all. */
@ApplicationScoped
public class History {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Viewer viewer;
    private final CurrentRequest request;
    private final ChangeReason given;

    @Inject
    History(Jdbi jdbi, ObjectMapper json, Viewer viewer, CurrentRequest request, ChangeReason given) {
        this.jdbi = jdbi;
        this.json = json;
        this.viewer = viewer;
        this.request = request;
        this.given = given;
    }

    /** Records one change by the viewer, for the reason the request gives beside its body, if any. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String subjectType, UUID subjectId, long version, String action, Map<String, Change> changes) {
        record(subjectType, subjectId, version, action, changes, given.given().orElse(null));
    }

    /**
     * Records one change by the viewer, for exactly this reason.
     *
     * @param subjectType the kind of record, such as TERRITORY
     * @param version the version the change led to
     * @param action what was done, such as CREATED, UPDATED, RENAMED
     * @param changes by field; never a personal value
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String subjectType, UUID subjectId, long version, String action,
            Map<String, Change> changes, @Nullable String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO history (subject_type, subject_id, version, action, changes, reason,
                                     author, author_id, mission, request_id)
                VALUES (:type, :id, :version, :action, :changes::jsonb, :reason, :author, :authorId, :mission, :request)""")
                .bind("type", subjectType).bind("id", subjectId).bind("version", version).bind("action", action)
                .bind("changes", write(changes)).bind("reason", reason)
                .bind("author", viewer.username()).bind("authorId", viewer.id())
                .bind("mission", viewer.mission().orElse(null)).bind("request", request.id())
                .execute());
    }

    private String write(Map<String, Change> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
