package org.vinculo.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Earlier versions of links, put together from the change log: what each field was last said to be up to then. */
@ApplicationScoped
class LinkVersions {

    /** How the change log calls an activity, before its id. */
    static final String ACTIVITIES = "activities/";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    @Inject
    LinkVersions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    private record Step(long version, String action, String author, Instant at, @Nullable String reason, JsonNode changes) {
    }

    /** A link as it was at a version; empty when there was none. */
    Optional<LinkVersion> find(UUID link, long version) {
        var steps = steps(link, version);
        if (steps.isEmpty() || steps.getLast().version() != version) {
            return Optional.empty();
        }
        var record = json.createObjectNode();
        var activities = new TreeMap<String, JsonNode>();
        steps.forEach(step -> step.changes().properties().forEach(change -> {
            var to = change.getValue().get("to");
            if (change.getKey().startsWith(ACTIVITIES)) {
                activities.put(change.getKey(), to);
            } else if (to == null) {
                record.remove(change.getKey());
            } else {
                record.set(change.getKey(), to);
            }
        }));
        return Optional.of(version(steps.getLast(), record, activities.values()));
    }

    private LinkVersion version(Step last, ObjectNode record, Iterable<JsonNode> happened) {
        try {
            var activities = new ArrayList<ActivityView>();
            for (var activity : happened) {
                activities.add(json.treeToValue(activity, ActivityView.class));
            }
            activities.sort(Comparator.comparing(ActivityView::date).thenComparing(each -> each.id().toString()).reversed());
            return new LinkVersion(last.version(), last.at(), last.author(), last.action(), last.reason(),
                    json.treeToValue(record, LinkMemory.class), activities);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Step> steps(UUID link, long version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT version, action, author, at, reason, changes::text AS changes FROM history
                 WHERE subject_type = 'LINK' AND subject_id = :id AND version <= :version ORDER BY id""")
                .bind("id", link).bind("version", version).map((row, context) -> step(row)).list());
    }

    private Step step(ResultSet row) throws SQLException {
        try {
            return new Step(row.getLong("version"), row.getString("action"), row.getString("author"),
                    row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("reason"),
                    json.readTree(row.getString("changes")));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
