package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;

/** Hands out actors to be changed: to those who may, in the version they know, one writer at a time. */
@ApplicationScoped
class ActorDesk implements StillAllowed {

    private final AccessPolicy policy;
    private final ActorQueries queries;
    private final Jdbi jdbi;

    @Inject
    ActorDesk(AccessPolicy policy, ActorQueries queries, Jdbi jdbi) {
        this.policy = policy;
        this.queries = queries;
        this.jdbi = jdbi;
    }

    /** The country whose writers an actor has. @throws ProblemException 404 */
    String countryOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT country FROM actor WHERE id = :id").bind("id", id)
                .mapTo(String.class).findOne()).orElseThrow(ProblemException::notFound);
    }

    /** For those who write in its country. @throws ProblemException 404, 403, 409, or 412 with the record as it is now */
    Actor take(UUID id, long version) {
        return take(id, version, policy.refusalToWriteIn(countryOf(id)));
    }

    /** For a local government too, if it is its own. @throws ProblemException 404, 403, 409, or 412 likewise */
    Actor takeToEdit(UUID id, long version) {
        return take(id, version, policy.refusalToEditActor(id, countryOf(id)));
    }

    @Override
    public String collection() {
        return ActorResource.PATH;
    }

    @Override
    public void requireStill(UUID id, String path) {
        refuse(policy.refusalToEditActor(id, countryOf(id)));
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
    }

    private Actor take(UUID id, long version, Optional<String> refusal) {
        refuse(refusal);
        var actor = lock(id);
        require(actor, version);
        if (actor.merged()) {
            throw ProblemException.conflict("already-merged");
        }
        if (actor.status == ActorStatus.VOID) {
            throw ProblemException.conflict("record-void");
        }
        return actor;
    }

    Actor lock(UUID id) {
        return Actor.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws ProblemException 412 with the record as it is now */
    void require(Actor actor, long version) {
        if (actor.version != version) {
            throw ProblemException.versionMismatch(queries.read(actor.id).record());
        }
    }
}
