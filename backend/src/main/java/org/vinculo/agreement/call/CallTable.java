package org.vinculo.agreement.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Viewer;

/** Writes calls. That a code stands for one call is the table's own rule, which two writers cannot both get around. */
@ApplicationScoped
class CallTable {

    private static final String NOT_UNIQUE = "23505";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Viewer viewer;

    @Inject
    CallTable(Jdbi jdbi, ObjectMapper json, Viewer viewer) {
        this.jdbi = jdbi;
        this.json = json;
        this.viewer = viewer;
    }

    /** Nobody else changes it before this transaction ends. */
    void lock(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT id FROM call WHERE id = :id FOR UPDATE").bind("id", id)
                .mapTo(UUID.class).findOne());
    }

    /** @throws ProblemException 422 when another call has its code */
    void add(UUID id, CallDraft call) {
        jdbi.useHandle(handle -> unique(bind(handle.createUpdate("""
                INSERT INTO call (id, code, title, country, opens_on, closes_on, currency, notes, caps, created_by)
                VALUES (:id, :code, :title, :country, :opens, :closes, :currency, :notes, :caps::jsonb, :by)"""),
                call.facts()).bind("id", id).bind("country", call.country()).bind("currency", call.currency())
                .bind("caps", write(call.caps() == null ? List.of() : call.caps())).bind("by", viewer.username())));
    }

    /** @throws ProblemException 422 when another call has its code */
    void change(UUID id, CallFacts facts) {
        jdbi.useHandle(handle -> unique(bind(handle.createUpdate("""
                UPDATE call SET version = version + 1, code = :code, title = :title, opens_on = :opens, closes_on = :closes,
                       notes = :notes
                 WHERE id = :id"""), facts).bind("id", id)));
    }

    void replaceCaps(UUID id, List<Cap> caps) {
        jdbi.useHandle(handle -> handle
                .createUpdate("UPDATE call SET version = version + 1, caps = :caps::jsonb WHERE id = :id")
                .bind("id", id).bind("caps", write(caps)).execute());
    }

    private static Update bind(Update statement, CallFacts facts) {
        return statement.bind("code", facts.code()).bind("title", facts.title()).bind("opens", facts.opensOn())
                .bind("closes", facts.closesOn()).bind("notes", facts.notes());
    }

    private static void unique(Update statement) {
        try {
            statement.execute();
        } catch (UnableToExecuteStatementException failed) {
            if (failed.getCause() instanceof SQLException cause && NOT_UNIQUE.equals(cause.getSQLState())) {
                throw ProblemException.validation(FieldError.at("/code", "call-code-taken"));
            }
            throw failed;
        }
    }

    private String write(List<Cap> caps) {
        try {
            return json.writeValueAsString(caps);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
