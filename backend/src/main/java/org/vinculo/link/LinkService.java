package org.vinculo.link;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.GivenIds;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.json.MergePatch;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Viewer;
import org.vinculo.shared.sql.DatabaseTime;

/** Puts links on record, corrects them, and takes them out of sight again, each with its line in the change log. */
@ApplicationScoped
public class LinkService {

    static final String SUBJECT = "LINK";

    private final LinkPolicy policy;
    private final Viewer viewer;
    private final LinkStatements statements;
    private final LinkActors actors;
    private final LinkParts parts;
    private final LinkDesk desk;
    private final GivenIds givenIds;
    private final MergePatch mergePatch;
    private final Changes changes;
    private final History history;
    private final LinkBonds bonds;

    @Inject
    LinkService(LinkPolicy policy, Viewer viewer, LinkStatements statements, LinkActors actors, LinkParts parts,
            LinkDesk desk, GivenIds givenIds, MergePatch mergePatch, Changes changes, History history, LinkBonds bonds) {
        this.policy = policy;
        this.viewer = viewer;
        this.statements = statements;
        this.actors = actors;
        this.parts = parts;
        this.desk = desk;
        this.givenIds = givenIds;
        this.mergePatch = mergePatch;
        this.changes = changes;
        this.history = history;
        this.bonds = bonds;
    }

    /** A link as it was created, now or by the same request before. */
    public record Created(Tagged<LinkView> link, boolean repeated) {
    }

    /** @throws ProblemException 422, 403, or 409 when its id belongs to another */
    @Transactional
    public Created create(LinkDraft draft) {
        var facts = statements.checked(draft.facts());
        var state = stateOf(draft);
        requireWriting();
        var named = actors.resolve(draft.participants(), List.of());
        var themes = named.own(draft.themeOffers());
        check(draft, facts, state, named.participants(), themes);
        requireWritingOf(named.participants().countries());
        if (draft.id() != null && !givenIds.take(SUBJECT, draft.id())) {
            return new Created(desk.read(draft.id()), true);
        }
        if (draft.id() != null && Link.findById(draft.id()) != null) {
            throw GivenIds.alreadyUsed();
        }
        var id = draft.id() == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : draft.id();
        parts.replaceParticipants(id, named.participants());
        parts.replaceThemes(id, themes);
        parts.replaceModalities(id, draft.ways());
        return new Created(insert(new Link(id, facts, state, statements.clearance(state, named.participants()),
                viewer.username(), DatabaseTime.now())), false);
    }

    /**
     * Corrects a link.
     *
     * @param version the version the patch is based on
     * @throws ProblemException 404, 403, 412 with the record as it is now, 409 when its state forbids it, or 422
     */
    @Transactional
    public Tagged<LinkView> patch(UUID id, long version, JsonNode patch) {
        var taken = desk.take(id, version);
        var link = taken.link();
        var before = taken.before().facts();
        LinkDesk.requireOpen(link, false);
        var after = statements.checked(mergePatch.apply(before, patch, LinkFacts.class));
        if (after.equals(before)) {
            return taken.read();
        }
        LinkDesk.requireOpen(link, after.differsMaterially(before));
        refuse(statements.times(after, link.state, link.clearance));
        link.state(after, DatabaseTime.now());
        return desk.put(taken, "UPDATED", Map.of());
    }

    /** Gives a draft up. @throws ProblemException 404, 403, 412, 422, or 409 when it is no draft */
    @Transactional
    public Tagged<LinkView> discard(UUID id, long version, String reason) {
        return leave(id, version, LinkTransition.DISCARD, reason);
    }

    /** Declares that a link was registered by mistake. @throws ProblemException 404, 403, 412, 422, or 409 when it is void */
    @Transactional
    public Tagged<LinkView> declareVoid(UUID id, long version, String reason) {
        return leave(id, version, LinkTransition.MARK_VOID, reason);
    }

    private Tagged<LinkView> leave(UUID id, long version, LinkTransition transition, String reason) {
        var why = statements.reason(reason);
        actors.hold(desk.requireWritable(id));
        var taken = desk.take(id, version);
        if (transition.who() == LinkTransition.Who.ANALYST_OR_ADMIN && !policy.mayVoid()) {
            throw ProblemException.forbidden("role-may-not-void");
        }
        if (!transition.from().contains(taken.link().state)) {
            throw ProblemException.conflict(taken.link().state == LinkState.VOID ? "link-void" : "link-not-in-preparation");
        }
        bonds.requireNone(id);
        taken.link().become(transition.to(), DatabaseTime.now());
        return desk.put(taken, transition.to().name(), why);
    }

    private Tagged<LinkView> insert(Link link) {
        link.state(parts.facets(link.id));
        link.persistAndFlush();
        var view = desk.read(link.id);
        history.record(SUBJECT, link.id, link.version, "CREATED", changes.between(null, LinkMemory.of(view.record())), null);
        return view;
    }

    private void check(LinkDraft draft, LinkFacts facts, LinkState state, Participants participants, List<ThemeOffer> themes) {
        var errors = new ArrayList<>(LinkRules.participants(participants));
        if (state == LinkState.DRAFT) {
            errors.addAll(LinkRules.newcomers(participants, Set.of()));
        }
        errors.addAll(LinkRules.themes(themes, participants.ids(), parts.knownThemes(themes), "/themes"));
        errors.addAll(LinkRules.modalities(draft.ways(), "/modalities"));
        errors.addAll(statements.times(facts, state, statements.clearance(state, participants)));
        refuse(errors);
    }

    private LinkState stateOf(LinkDraft draft) {
        var state = draft.wantedState();
        if (state != LinkState.DRAFT && state != LinkState.ACTIVE) {
            throw ProblemException.validation(FieldError.at("/state", "not-one-of", "DRAFT, ACTIVE"));
        }
        if (state == LinkState.ACTIVE && !policy.mayRegisterOld()) {
            throw ProblemException.forbidden("only-analysts-register-old-links");
        }
        return state;
    }

    /** Before anybody is looked up, let alone created, for whom there is no hope of writing. */
    private void requireWriting() {
        if (!policy.mayCreate()) {
            requireWritingOf(List.of());
        }
    }

    private void requireWritingOf(Collection<String> countries) {
        policy.refusalToWrite(countries).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.validation(errors);
        }
    }
}
