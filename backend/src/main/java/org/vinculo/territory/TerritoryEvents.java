package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.history.Change;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.Viewer;
import org.vinculo.shared.sql.DatabaseTime;

/** Records what happens to territories as such: renamings, mergers and splits. */
@ApplicationScoped
public class TerritoryEvents {

    private final TerritoryDesk desk;
    private final TerritoryRules rules;
    private final TerritoryTree tree;
    private final TerritoryIdentifiers identifiers;
    private final Changes changes;
    private final History history;
    private final Viewer viewer;
    private final Jdbi jdbi;

    @Inject
    TerritoryEvents(TerritoryDesk desk, TerritoryRules rules, TerritoryTree tree, TerritoryIdentifiers identifiers,
            Changes changes, History history, Viewer viewer, Jdbi jdbi) {
        this.desk = desk;
        this.rules = rules;
        this.tree = tree;
        this.identifiers = identifiers;
        this.changes = changes;
        this.history = history;
        this.viewer = viewer;
        this.jdbi = jdbi;
    }

    /**
     * @param version the version the event is based on
     * @throws ProblemException 404, 403, 412, 422, or 409 when the territory is dissolved or its children stand in
     *         the way
     */
    @Transactional
    public TerritoryView record(UUID id, long version, EventDraft draft) {
        var event = rules.checked(draft);
        var territory = desk.take(id, version, event.type().dissolves());
        if (territory.dissolved()) {
            throw ProblemException.conflict("already-dissolved");
        }
        switch (event.type()) {
            case RENAMED -> rename(territory, event);
            case MERGED -> merge(territory, event);
            case SPLIT -> split(territory, event);
        }
        return desk.read(id);
    }

    private void rename(Territory territory, EventDraft event) {
        var newName = String.valueOf(event.newName());
        if (newName.equals(territory.name)) {
            throw ProblemException.validation(FieldError.at("/newName", "same-name"));
        }
        var before = territory.facts();
        keep(territory, event);
        territory.rename(newName, event.names(), DatabaseTime.now());
        Territory.flush();
        history.record(TerritoryService.SUBJECT, territory.id, territory.version, "RENAMED",
                changes.between(before, territory.facts()), event.reason());
    }

    private void merge(Territory territory, EventDraft event) {
        var successor = successor(territory, event, 0);
        if (!tree.childrenFitUnder(territory.id, successor.level())) {
            throw ProblemException.conflict("children-do-not-fit");
        }
        dissolve(territory, event);
        var above = Arrays.copyOf(successor.ancestors().toArray(UUID[]::new), successor.ancestors().size() + 1);
        above[above.length - 1] = successor.id();
        for (var child : tree.moveChildren(territory.id, successor.id(), above)) {
            history.record(TerritoryService.SUBJECT, child.id(), child.version(), "MOVED",
                    Map.of("parent", new Change(territory.id, successor.id())), event.reason());
        }
    }

    private void split(Territory territory, EventDraft event) {
        for (int i = 0; i < event.successorIds().size(); i++) {
            successor(territory, event, i);
        }
        if (tree.hasLivingChildren(territory.id)) {
            throw ProblemException.conflict("split-with-children");
        }
        dissolve(territory, event);
    }

    private TerritoryTree.Node successor(Territory territory, EventDraft event, int position) {
        var pointer = "/successors/" + position;
        var successor = tree.find(event.successorIds().get(position))
                .orElseThrow(() -> ProblemException.validation(FieldError.at(pointer, "unknown-territory")));
        String wrong = null;
        if (successor.id().equals(territory.id)) {
            wrong = "itself";
        } else if (!successor.country().equals(territory.country)) {
            wrong = "other-country";
        } else if (successor.dissolved()) {
            wrong = "dissolved-territory";
        } else if (event.type() == EventType.MERGED && successor.ancestors().contains(territory.id)) {
            wrong = "own-descendant";
        }
        if (wrong != null) {
            throw ProblemException.validation(FieldError.at(pointer, wrong));
        }
        return successor;
    }

    private void dissolve(Territory territory, EventDraft event) {
        var changed = new LinkedHashMap<String, Change>();
        changed.put("dissolvedOn", new Change(null, event.date()));
        changed.put("successors", new Change(null, event.successorIds()));
        var codes = identifiers.of(territory.id);
        if (codes.stream().anyMatch(Identifier::current)) {
            identifiers.end(territory.id, event.date());
            changed.put("identifiers", new Change(codes, identifiers.of(territory.id)));
        }
        keep(territory, event);
        territory.dissolve(event.date(), DatabaseTime.now());
        Territory.flush();
        history.record(TerritoryService.SUBJECT, territory.id, territory.version, event.type().name(), changed,
                event.reason());
    }

    private void keep(Territory territory, EventDraft event) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                WITH kept AS (
                  INSERT INTO territory_event (territory_id, type, date, previous_name, new_name, reason, source,
                                               recorded_by)
                  VALUES (:id, :type, :date, :previous, :newName, :reason, :source, :by) RETURNING id)
                INSERT INTO territory_successor (event_id, territory_id)
                SELECT kept.id, successor::uuid FROM kept, unnest(string_to_array(:successors, ',')) AS successor""")
                .bind("id", territory.id).bind("type", event.type().name()).bind("date", event.date())
                .bind("previous", event.newName() == null ? null : territory.name).bind("newName", event.newName())
                .bind("reason", event.reason()).bind("source", event.source()).bind("by", viewer.username())
                .bind("successors", String.join(",", event.successorIds().stream().map(UUID::toString).toList()))
                .execute());
    }
}
