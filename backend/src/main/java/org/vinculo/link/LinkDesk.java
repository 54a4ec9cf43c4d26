package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.history.Change;
import org.vinculo.history.Changes;
import org.vinculo.history.History;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;
import org.vinculo.shared.security.Sight;
import org.vinculo.shared.sql.DatabaseTime;

/**
 * Hands out links to be changed: to those who may, in the version they know, one writer at a time; and puts them back
 * with their line in the change log.
 */
@ApplicationScoped
class LinkDesk {

    private final AccessPolicy policy;
    private final LinkQueries queries;
    private final LinkParts parts;
    private final Changes changes;
    private final History history;

    @Inject
    LinkDesk(AccessPolicy policy, LinkQueries queries, LinkParts parts, Changes changes, History history) {
        this.policy = policy;
        this.queries = queries;
        this.parts = parts;
        this.changes = changes;
        this.history = history;
    }

    /** A link in the hands of its only writer, and what it reads like before. */
    record Taken(Link link, LinkView before) {
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

    private Taken take(UUID id, long version, boolean forActivity) {
        var sight = policy.sightOfLinks();
        if (queries.find(id, sight).isEmpty()) {
            throw ProblemException.notFound();
        }
        Link link = Link.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var countries = List.of(link.countries);
        var refusal = forActivity ? policy.refusalToRecordActivity(countries, List.of(link.actors))
                : policy.refusalToWriteLink(countries);
        refusal.ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
        var before = read(id);
        if (link.version != version) {
            throw ProblemException.versionMismatch(before);
        }
        return new Taken(link, before);
    }

    /**
     * Writes a taken link and remembers what changed; where nothing did, nothing is written.
     *
     * @param beside changes of what is remembered apart, by field
     */
    LinkView put(Taken taken, String action, java.util.Map<String, Change> beside, @Nullable String reason) {
        var link = taken.link();
        link.state(parts.facets(link.id));
        Link.flush();
        var after = read(link.id);
        var changed = changes.between(LinkMemory.of(taken.before()), LinkMemory.of(after));
        changed.putAll(beside);
        if (changed.isEmpty()) {
            return after;
        }
        if (after.version() == taken.before().version()) {
            link.updatedAt = DatabaseTime.now();
            Link.flush();
            after = read(link.id);
        }
        history.record(LinkService.SUBJECT, link.id, after.version(), action, changed, reason);
        return after;
    }

    /** The link as it reads now, what this transaction wrote included. */
    LinkView read(UUID id) {
        return queries.find(id, Sight.ALL).orElseThrow(ProblemException::notFound);
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
