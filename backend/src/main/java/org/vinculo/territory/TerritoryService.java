package org.vinculo.territory;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.catalogue.Countries;
import org.vinculo.history.Change;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.sql.DatabaseTime;

/** Creates and corrects territories, each change with its line in the change log. */
@ApplicationScoped
public class TerritoryService {

    static final String SUBJECT = "TERRITORY";

    private final AccessPolicy policy;
    private final Countries countries;
    private final TerritoryDesk desk;
    private final TerritoryRules rules;
    private final TerritoryTree tree;
    private final TerritoryIdentifiers identifiers;
    private final GivenIds givenIds;
    private final MergePatch mergePatch;
    private final Changes changes;
    private final History history;

    @Inject
    TerritoryService(AccessPolicy policy, Countries countries, TerritoryDesk desk, TerritoryRules rules,
            TerritoryTree tree, TerritoryIdentifiers identifiers, GivenIds givenIds, MergePatch mergePatch,
            Changes changes, History history) {
        this.policy = policy;
        this.countries = countries;
        this.desk = desk;
        this.rules = rules;
        this.tree = tree;
        this.identifiers = identifiers;
        this.givenIds = givenIds;
        this.mergePatch = mergePatch;
        this.changes = changes;
        this.history = history;
    }

    /** A territory as it was created, now or by the same request before. */
    public record Created(TerritoryView territory, boolean repeated) {
    }

    /** @throws ProblemException 422, 403, or 409 when its id or one of its codes belongs to another */
    @Transactional
    public Created create(TerritoryDraft draft) {
        var facts = rules.checked(draft.facts());
        rules.check(draft.codes(), "/identifiers");
        if (!countries.selectable(draft.country())) {
            throw ProblemException.validation(FieldError.at("/country", "unknown-country"));
        }
        policy.requireWriteIn(draft.country());
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Created(desk.read(draft.id()), true);
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        if (draft.id() != null && tree.find(id).isPresent()) {
            throw GivenIds.alreadyUsed();
        }
        return new Created(insert(id, draft, facts), false);
    }

    /**
     * Corrects a territory.
     *
     * @param version the version the patch is based on
     * @throws ProblemException 404, 403, 412 with the record as it is now, or 422
     */
    @Transactional
    public TerritoryView patch(UUID id, long version, JsonNode patch) {
        var territory = desk.take(id, version, patch.has("parent") || patch.has("level"));
        var before = territory.facts();
        var after = rules.checked(mergePatch.apply(before, patch, TerritoryFacts.class));
        if (after.equals(before)) {
            return desk.read(id);
        }
        if (after.level() != before.level() && !tree.childrenFitUnder(id, after.level())) {
            throw ProblemException.validation(FieldError.at("/level", "children-above-it"));
        }
        if (after.level() != before.level() || !Objects.equals(after.parent(), before.parent())) {
            place(territory, after);
        }
        territory.state(after, DatabaseTime.now());
        Territory.flush();
        history.record(SUBJECT, id, territory.version, "UPDATED", changes.between(before, after));
        return desk.read(id);
    }

    /** Replaces the codes of a territory. @throws ProblemException 404, 403, 412, 422, or 409 naming a code's holder */
    @Transactional
    public TerritoryView replaceIdentifiers(UUID id, long version, List<Identifier> wanted) {
        rules.check(wanted, "");
        var territory = desk.take(id, version, false);
        var before = identifiers.of(id);
        identifiers.replace(id, wanted);
        var after = identifiers.of(id);
        if (!after.equals(before)) {
            territory.updatedAt = DatabaseTime.now();
            Territory.flush();
            history.record(SUBJECT, id, territory.version, "IDENTIFIERS_CHANGED",
                    Map.of("identifiers", new Change(before, after)));
        }
        return desk.read(id);
    }

    private TerritoryView insert(UUID id, TerritoryDraft draft, TerritoryFacts facts) {
        var territory = new Territory(id, draft.country(), facts, DatabaseTime.now());
        if (facts.parent() != null) {
            tree.holdStill(draft.country());
            territory.parent = facts.parent();
            territory.ancestors = tree.placeUnder(facts.parent(), null, draft.country(), facts.level());
        }
        territory.persistAndFlush();
        identifiers.add(id, draft.codes());
        var created = changes.between(null, facts);
        created.put("country", new Change(null, draft.country()));
        if (!draft.codes().isEmpty()) {
            created.put("identifiers", new Change(null, draft.codes()));
        }
        history.record(SUBJECT, id, territory.version, "CREATED", created, null);
        return desk.read(id);
    }

    private void place(Territory territory, TerritoryFacts after) {
        var above = tree.placeUnder(after.parent(), territory.id, territory.country, after.level());
        if (!Arrays.equals(above, territory.ancestors)) {
            territory.parent = after.parent();
            territory.ancestors = above;
            tree.carryAlong(territory.id, above);
        }
    }
}
