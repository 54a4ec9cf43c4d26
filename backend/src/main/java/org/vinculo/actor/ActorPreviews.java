package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.FieldError;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemType;
import org.vinculo.shared.problem.ProblemWords;
import org.vinculo.shared.security.AccessPolicy;

/** Says beforehand what the writing operations would do and allow, in the words they would refuse with. */
@ApplicationScoped
class ActorPreviews {

    private final AccessPolicy policy;
    private final ActorDesk desk;
    private final ActorQueries queries;
    private final ActorMerge merge;
    private final ActorBonds bonds;
    private final ProblemWords words;
    private final CurrentRequest request;
    private final Jdbi jdbi;

    @Inject
    ActorPreviews(AccessPolicy policy, ActorDesk desk, ActorQueries queries, ActorMerge merge, ActorBonds bonds,
            ProblemWords words, CurrentRequest request, Jdbi jdbi) {
        this.policy = policy;
        this.desk = desk;
        this.queries = queries;
        this.merge = merge;
        this.bonds = bonds;
        this.words = words;
        this.request = request;
        this.jdbi = jdbi;
    }

    /**
     * Counts what the reader may know of: links they see, contacts they may read.
     *
     * @throws ProblemException 404, or 400 when there is no such actor to merge into
     */
    @Transactional
    public MergePreview merge(UUID id, UUID into) {
        var goes = queries.read(id).record();
        if (id.equals(into)) {
            throw invalid("same-actor");
        }
        var stays = queries.find(into).orElseThrow(() -> invalid("unknown-actor")).record();
        Actor from = Actor.findById(id);
        Actor to = Actor.findById(into);
        var known = new HashSet<>(stays.covers());
        var refusal = policy.refusalToWriteIn(goes.country()).or(() -> policy.refusalToWriteIn(stays.country()))
                .or(() -> merge.refusal(from, to));
        var links = policy.seesEveryLink() ? bonds.references(id) : goes.links();
        return new MergePreview(links, policy.refusalOfContacts(id, goes.country()).isPresent() ? 0 : contacts(id),
                goes.covers().stream().filter(cover -> !known.contains(cover)).toList(), goes.principal(),
                say(refusal.orElse(null)));
    }

    /** @throws ProblemException 404 */
    ActorAbilities abilities(UUID id) {
        var country = desk.countryOf(id);
        boolean merged = jdbi.withHandle(handle -> handle
                .createQuery("SELECT status = 'MERGED' FROM actor WHERE id = :id").bind("id", id).mapTo(Boolean.class).one());
        var editing = policy.refusalToEditActor(id, country);
        // Of its own government a focal point corrects the details: that it may change nothing would be untrue.
        var merging = policy.refusalToWriteIn(country).map(refusal -> editing.isEmpty() ? "own-details-only" : refusal);
        var contacts = policy.refusalOfContacts(id, country);
        var reason = merged ? "already-merged" : editing.or(() -> merging).or(() -> contacts).orElse(null);
        return new ActorAbilities(!merged && editing.isEmpty(), !merged && merging.isEmpty(), contacts.isEmpty(),
                policy.mayErasePersonalData(), say(reason));
    }

    /** Of whom there is more left than that they were. */
    private long contacts(UUID id) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT count(*) FROM contact WHERE actor_id = :id AND erased_at IS NULL")
                .bind("id", id).mapTo(Long.class).one());
    }

    private @Nullable String say(@Nullable String reason) {
        return reason == null ? null : words.detail(ProblemException.conflict(reason), request.language()).orElse(null);
    }

    private static ProblemException invalid(String code) {
        return ProblemException.of(ProblemType.INVALID_PARAMETER, FieldError.parameter("into", code));
    }
}
