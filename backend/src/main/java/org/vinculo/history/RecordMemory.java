package org.vinculo.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Earlier versions of records, put together from the change log: what each field was last said to be up to then. */
@ApplicationScoped
public class RecordMemory {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    RecordMemory(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A record as it was at a version; empty when there was none. What became another record keeps its own versions. */
    public Optional<Remembered> find(String subjectType, UUID id, long version) {
        var steps = steps(subjectType, id, version);
        // Changes of what a version does not count, such as contacts, stand in the log after the one that led to it.
        var ledHere = steps.stream().filter(step -> step.version() == version).findFirst();
        return ledHere.map(entry -> fold(entry, steps));
    }

    private Remembered fold(HistoryEntry entry, List<HistoryEntry> steps) {
        var fields = json.createObjectNode();
        var parts = new TreeMap<String, JsonNode>();
        steps.forEach(step -> read(step.changes()).properties().forEach(change -> {
            var name = change.getKey();
            var to = change.getValue().get("to");
            boolean gone = to == null || to.isNull();
            if (name.indexOf('/') >= 0) {
                parts.compute(name, (any, before) -> gone ? null : to);
            } else if (gone) {
                fields.remove(name);
            } else {
                fields.set(name, to);
            }
        }));
        return new Remembered(entry, fields, parts, json);
    }

    private List<HistoryEntry> steps(String subjectType, UUID id, long version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id, subject_id, version, action, author, mission, import_id, at, reason, changes::text AS changes FROM history
                 WHERE subject_type = :type AND subject_id = :id AND version <= :version ORDER BY id""")
                .bind("type", subjectType).bind("id", id).bind("version", version)
                .map((row, context) -> HistoryEntry.of(row, id)).list());
    }

    private JsonNode read(String changes) {
        try {
            return json.readTree(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
