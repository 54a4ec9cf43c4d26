package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.history.Change;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.Structure;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.sql.DatabaseTime;
import org.vinculo.shared.text.TextRules;

/** Makes two actors one: what named or belonged to the one is the other's, and its id leads there for ever. */
@ApplicationScoped
class ActorMerge {

    private static final int LONGEST_REASON = 2_000;

    private final AccessPolicy policy;
    private final ActorDesk desk;
    private final ActorQueries queries;
    private final ActorParts parts;
    private final ActorBonds bonds;
    private final History history;
    private final Structure structure;
    private final Jdbi jdbi;

    @Inject
    ActorMerge(AccessPolicy policy, ActorDesk desk, ActorQueries queries, ActorParts parts, ActorBonds bonds,
            History history, Structure structure, Jdbi jdbi) {
        this.policy = policy;
        this.desk = desk;
        this.queries = queries;
        this.parts = parts;
        this.bonds = bonds;
        this.history = history;
        this.structure = structure;
        this.jdbi = jdbi;
    }

    /**
     * @param id of the one that goes
     * @param version of that one, as it was read
     * @return the survivor
     * @throws ProblemException 404, 403, 422, 409 when they cannot be one, or 412 when either was changed meanwhile
     */
    @Transactional
    public Tagged<ActorView> merge(UUID id, long version, MergeDraft draft) {
        var reason = checked(id, draft);
        policy.requireWriteIn(desk.countryOf(id));
        policy.requireWriteIn(country(draft.into()).orElseThrow(
                () -> ProblemException.validation(FieldError.at("/into", "unknown-actor"))));
        structure.change();
        boolean first = id.toString().compareTo(draft.into().toString()) < 0;
        var one = desk.lock(first ? id : draft.into());
        var other = desk.lock(first ? draft.into() : id);
        var from = first ? one : other;
        var to = first ? other : one;
        desk.require(from, version);
        desk.require(to, draft.intoVersion());
        refusal(from, to).ifPresent(code -> {
            throw ProblemException.conflict(code);
        });
        unite(from, to, reason);
        return queries.read(to.id);
    }

    /** Why two actors cannot become one: a key of {@code detail.*}; empty when they can. */
    Optional<String> refusal(Actor from, Actor to) {
        if (from.status == ActorStatus.VOID || to.status == ActorStatus.VOID) {
            return Optional.of("record-void");
        }
        if (from.merged()) {
            return Optional.of("already-merged");
        }
        if (to.merged()) {
            return Optional.of("merged-target");
        }
        if (to.status == ActorStatus.DISSOLVED && from.status == ActorStatus.ACTIVE) {
            return Optional.of("dissolved-target");
        }
        if (from.type != to.type) {
            return Optional.of("merge-other-type");
        }
        if (!from.country.equals(to.country)) {
            return Optional.of("merge-other-country");
        }
        if (from.principal && to.principal) {
            return Optional.of("two-principals");
        }
        return from.principal && to.territory != null && !to.territory.equals(from.territory)
                ? Optional.of("principal-elsewhere") : Optional.empty();
    }

    private void unite(Actor from, Actor to, String reason) {
        var now = DatabaseTime.now();
        var gone = new Snapshot(from);
        var survivor = new Snapshot(to);
        boolean inherits = from.principal;
        boolean knew = from.competencesKnown;
        from.mergeInto(to.id, now);
        Actor.flush();
        to.principal |= inherits;
        to.territory = inherits ? from.territory : to.territory;
        to.competencesKnown |= knew;
        to.updatedAt = now;
        Actor.flush();
        parts.move(from.id, to.id);
        follow(from.id, to.id);
        bonds.moveReferences(from.id, to.id);
        history.record(ActorService.SUBJECT, from.id, from.version, "MERGED", gone.changes(from), reason);
        history.record(ActorService.SUBJECT, to.id, to.version, "ABSORBED", survivor.changes(to), reason);
    }

    /** Contacts, and those that were merged into the one that goes: no id ever leads to one that leads elsewhere. */
    private void follow(UUID from, UUID to) {
        jdbi.useHandle(handle -> {
            for (var sql : List.of("UPDATE contact SET actor_id = :to WHERE actor_id = :from",
                    "UPDATE actor SET merged_into = :to WHERE merged_into = :from")) {
                handle.createUpdate(sql).bind("from", from).bind("to", to).execute();
            }
        });
    }

    private List<UUID> absorbed(UUID actor) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT id FROM actor WHERE merged_into = :actor ORDER BY merged_at, id").bind("actor", actor)
                .mapTo(UUID.class).list());
    }

    private static String checked(UUID id, MergeDraft draft) {
        var errors = new ArrayList<FieldError>();
        if (id.equals(draft.into())) {
            errors.add(FieldError.at("/into", "same-actor"));
        }
        var reason = TextRules.lines(draft.reason(), "/reason", LONGEST_REASON, errors);
        ActorRules.refuse(errors);
        return reason;
    }

    private Optional<String> country(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT country FROM actor WHERE id = :id").bind("id", id)
                .mapTo(String.class).findOne());
    }

    /** One of the two as it was, to tell what it gave or gained: any version must read as it was then. */
    private final class Snapshot {

        private final LinkedHashMap<String, Object> before;

        Snapshot(Actor actor) {
            before = state(actor);
        }

        private LinkedHashMap<String, Object> state(Actor actor) {
            var state = new LinkedHashMap<String, Object>();
            state.put("status", actor.status);
            state.put("mergedInto", actor.mergedInto);
            state.put("mergedFrom", absorbed(actor.id));
            state.put("principal", actor.principal);
            state.put("territory", actor.territory);
            state.put("covers", parts.covers(actor.id));
            state.put("competences", parts.competences(actor));
            return state;
        }

        LinkedHashMap<String, Change> changes(Actor actor) {
            var changes = new LinkedHashMap<String, Change>();
            state(actor).forEach((field, value) -> {
                if (!Objects.equals(before.get(field), value)) {
                    changes.put(field, new Change(before.get(field), value));
                }
            });
            return changes;
        }
    }
}
