package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.vinculo.history.Change;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.concurrency.Tagged;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.LinkPolicy;
import org.vinculo.shared.security.Sight;
import org.vinculo.shared.sql.DatabaseTime;

/**
 * Hands out links to be changed: to those who may, in the version they know, one writer at a time; and puts them back
 * with their line in the change log.
 */
@ApplicationScoped
class LinkDesk implements StillAllowed {

    private final LinkPolicy policy;
    private final LinkQueries queries;
    private final LinkParts parts;
    private final Changes changes;
    private final History history;

    @Inject
    LinkDesk(LinkPolicy policy, LinkQueries queries, LinkParts parts, Changes changes, History history) {
        this.policy = policy;
        this.queries = queries;
        this.parts = parts;
        this.changes = changes;
        this.history = history;
    }

    /** A link in the hands of its only writer, and what it reads like before. */
    record Taken(Link link, Tagged<LinkView> read) {

        LinkView before() {
            return read.record();
        }
    }

    /**
     * @param version the version the change is based on
     * @throws ProblemException 404, 403, or 412 with the record as it is now
     */
    Taken take(UUID id, long version) {
        return take(id, version, false);
    }

    /** The same for an activity, which a local government may record where it takes part. */
    Taken takeForActivity(UUID id, long version) {
        return take(id, version, true);
    }

    /** The same for a change that follows from another one, which was allowed. */
    Taken takeAsConsequence(UUID id) {
        return new Taken(Link.findById(id, LockModeType.PESSIMISTIC_WRITE), read(id));
    }

    private Taken take(UUID id, long version, boolean forActivity) {
        Link link = queries.sees(id) ? Link.findById(id, LockModeType.PESSIMISTIC_WRITE) : null;
        if (link == null) {
            throw ProblemException.notFound();
        }
        refuse(link, forActivity);
        var before = read(id);
        if (link.version != version) {
            throw ProblemException.versionMismatch(before.record());
        }
        return new Taken(link, before);
    }

    private void refuse(Link link, boolean forActivity) {
        var countries = List.of(link.countries);
        var refusal = forActivity ? policy.refusalToRecordActivity(countries, List.of(link.actors))
                : policy.refusalToWrite(countries);
        refusal.ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
    }

    @Override
    public String collection() {
        return LinkResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        refuse(Link.<Link>findByIdOptional(id).orElseThrow(ProblemException::notFound), path.contains("/activities"));
    }

    /** @return who takes part; @throws ProblemException 404 when the viewer sees no such link, 403 when they may not write it */
    Set<UUID> requireWritable(UUID id) {
        var standing = queries.standing(id).orElseThrow(ProblemException::notFound);
        policy.refusalToWrite(standing.countries()).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
        return standing.actors();
    }

    /** The same for a link whose lists were changed: what lists know of it is drawn together again. */
    Tagged<LinkView> putWithLists(Taken taken, String action, Map<String, Change> beside) {
        taken.link().state(parts.facets(taken.link().id));
        return put(taken, action, beside);
    }

    /**
     * Writes a taken link that was changed, and remembers what changed, for the reason the request gives beside its body.
     *
     * @param beside changes of what is remembered apart, by field
     */
    Tagged<LinkView> put(Taken taken, String action, Map<String, Change> beside) {
        return put(taken, beside, (link, changed) ->
                history.record(LinkService.SUBJECT, link.id, link.version, action, changed));
    }

    /** The same for a change that must have a reason. */
    Tagged<LinkView> put(Taken taken, String action, String reason) {
        return put(taken, Map.of(), (link, changed) ->
                history.record(LinkService.SUBJECT, link.id, link.version, action, changed, reason));
    }

    private Tagged<LinkView> put(Taken taken, Map<String, Change> beside, BiConsumer<Link, Map<String, Change>> remember) {
        var link = taken.link();
        link.updatedAt = DatabaseTime.now();
        Link.flush();
        var after = read(link.id);
        var changed = changes.between(LinkMemory.of(taken.before()), LinkMemory.of(after.record()));
        changed.putAll(beside);
        remember.accept(link, changed);
        return after;
    }

    /** The link as it reads now, what this transaction wrote included. */
    Tagged<LinkView> read(UUID id) {
        return queries.find(id, Sight.ALL).orElseThrow(ProblemException::notFound);
    }

    /** The same for one who repeats a request. @throws ProblemException 404 when they do not see it */
    Tagged<LinkView> readIfSeen(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 409 when the link's state does not let it be changed, or not in that */
    static void requireOpen(Link link, boolean material) {
        refusal(link.state, link.clearance, material).ifPresent(reason -> {
            throw ProblemException.conflict(reason);
        });
    }

    /** Why a link in this state may not be changed: a key of {@code detail.*}; empty when it may. */
    static Optional<String> refusal(LinkState state, Clearance clearance, boolean material) {
        if (state == LinkState.VOID) {
            return Optional.of("link-void");
        }
        if (!state.editable()) {
            return Optional.of("link-closed");
        }
        return material && !state.materialEditable(clearance) ? Optional.of("link-approved") : Optional.empty();
    }
}
