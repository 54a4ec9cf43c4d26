package org.vinculo.actor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.Structure;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.sql.DatabaseTime;

/** Creates and corrects actors, each change with its line in the change log. */
@ApplicationScoped
public class ActorService {

    static final String SUBJECT = "ACTOR";

    private final AccessPolicy policy;
    private final ActorDesk desk;
    private final ActorQueries queries;
    private final ActorRules rules;
    private final ActorBonds bonds;
    private final GivenIds givenIds;
    private final MergePatch mergePatch;
    private final Structure structure;
    private final Changes changes;
    private final History history;

    @Inject
    ActorService(AccessPolicy policy, ActorDesk desk, ActorQueries queries, ActorRules rules, ActorBonds bonds,
            GivenIds givenIds, MergePatch mergePatch, Structure structure, Changes changes, History history) {
        this.policy = policy;
        this.desk = desk;
        this.queries = queries;
        this.rules = rules;
        this.bonds = bonds;
        this.givenIds = givenIds;
        this.mergePatch = mergePatch;
        this.structure = structure;
        this.changes = changes;
        this.history = history;
    }

    /** An actor as it was created, now or by the same request before. */
    public record Created(Tagged<ActorView> actor, boolean repeated) {
    }

    /** @throws ProblemException 422, 403, or 409 when its id is another's or its home has a principal administration */
    @Transactional
    public Created create(ActorDraft draft) {
        var facts = rules.checked(draft.facts(), null);
        policy.requireWriteIn(facts.country());
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Created(queries.read(draft.id()), true);
        }
        if (draft.id() != null && queries.etag(draft.id()).isPresent()) {
            throw GivenIds.alreadyUsed();
        }
        if (facts.isPrincipal() && facts.territory() != null) {
            bonds.requireNoPrincipalYet(facts.territory());
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        insert(id, facts);
        return new Created(queries.read(id), false);
    }

    /** Without asking who may: for what follows from a change that was allowed. */
    void insert(UUID id, ActorFacts facts) {
        var actor = new Actor(id, facts, DatabaseTime.now());
        actor.persistAndFlush();
        history.record(SUBJECT, id, actor.version, "CREATED", changes.between(null, facts), null);
    }

    /**
     * Corrects an actor.
     *
     * @param version the version the patch is based on
     * @throws ProblemException 404, 403, 412 with the record as it is now, 422, or 409 when it was merged, when links
     *         hold on to what it is, or when its home has a principal administration already
     */
    @Transactional
    public Tagged<ActorView> patch(UUID id, long version, JsonNode patch) {
        if (patch.has("territory") || patch.has("principal")) {
            structure.change();
        } else {
            structure.holdStill();
        }
        var actor = desk.takeToEdit(id, version);
        var before = actor.facts();
        var after = rules.checked(mergePatch.apply(before, patch, ActorFacts.class), before);
        if (after.equals(before)) {
            return queries.read(id);
        }
        bonds.requireAllowed(id, before, after);
        actor.state(after, DatabaseTime.now());
        Actor.flush();
        history.record(SUBJECT, id, actor.version, "UPDATED", changes.between(before, after));
        return queries.read(id);
    }
}
