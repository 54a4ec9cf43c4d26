package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;

/** What holds between an actor and other records: one principal administration a territory, links that rely on it. */
@ApplicationScoped
class ActorBonds {

    private final Jdbi jdbi;
    private final AccessPolicy policy;
    private final Instance<ActorReferences> references;

    @Inject
    ActorBonds(Jdbi jdbi, AccessPolicy policy, @Any Instance<ActorReferences> references) {
        this.jdbi = jdbi;
        this.policy = policy;
        this.references = references;
    }

    /** Lets nobody else give the territory a principal administration until the transaction ends. */
    void holdPrincipalOf(UUID territory) {
        jdbi.useHandle(handle -> handle
                .createQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('actor-principal/' || :id, 0))")
                .bind("id", territory.toString()).mapTo(Integer.class).one());
    }

    Optional<UUID> principalOf(UUID territory) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT id FROM actor WHERE territory_id = :territory AND principal")
                .bind("territory", territory).mapTo(UUID.class).findOne());
    }

    /** @throws ProblemException 409 naming the one there is */
    void requireNoPrincipalYet(UUID territory) {
        holdPrincipalOf(territory);
        jdbi.useHandle(handle -> handle.createQuery("SELECT name FROM actor WHERE territory_id = :territory AND principal")
                .bind("territory", territory).mapTo(String.class).findOne().ifPresent(name -> {
                    throw ProblemException.conflict("principal-taken", name);
                }));
    }

    long references(UUID actor) {
        return references.stream().mapToLong(each -> each.count(actor)).sum();
    }

    void moveReferences(UUID from, UUID to) {
        references.stream().sorted(Comparator.comparingInt(ActorReferences::depth)).forEach(each -> each.move(from, to));
    }

    /** @throws ProblemException 403 or 409 when such a correction is not the viewer's to make, or not possible now */
    void requireAllowed(UUID id, ActorFacts before, ActorFacts after) {
        boolean elsewhere = !Objects.equals(before.territory(), after.territory());
        boolean other = before.type() != after.type() || !before.country().equals(after.country());
        boolean standing = other || elsewhere || before.status() != after.status()
                || before.isPrincipal() != after.isPrincipal();
        if (standing && policy.refusalToWriteIn(before.country()).isPresent()) {
            throw ProblemException.forbidden("own-details-only");
        }
        if (!before.country().equals(after.country())) {
            policy.requireWriteIn(after.country());
        }
        if (other && references(id) > 0) {
            throw ProblemException.conflict("actor-in-links");
        }
        if (after.territory() != null && after.isPrincipal() && (elsewhere || !before.isPrincipal())) {
            requireNoPrincipalYet(after.territory());
        }
    }
}
