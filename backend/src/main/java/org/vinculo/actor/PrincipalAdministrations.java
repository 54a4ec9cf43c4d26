package org.vinculo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.territory.Status;
import org.vinculo.territory.TerritoryQueries;
import org.vinculo.territory.TerritoryView;

/**
 * The one administration that stands for each territory. It comes on record when it is first needed: a twinning of two
 * towns is a link between their principal administrations.
 */
@ApplicationScoped
public class PrincipalAdministrations {

    private final TerritoryQueries territories;
    private final ActorService actors;
    private final ActorBonds bonds;

    @Inject
    PrincipalAdministrations(TerritoryQueries territories, ActorService actors, ActorBonds bonds) {
        this.territories = territories;
        this.actors = actors;
        this.bonds = bonds;
    }

    /** A territory's principal administration, and whether it is on record only now. */
    public record Principal(UUID actor, boolean created) {
    }

    /** The one that is on record already. */
    public Optional<UUID> existing(UUID territory) {
        return bonds.principalOf(territory);
    }

    /**
     * The one of a territory, created when there is none. Nobody is asked whether they may: it follows from the change
     * that needs it. Those who ask at the same time get the same one. A record that is about to name it
     * asks {@link Actors#hold} instead, which cannot get stuck with somebody who asks for others.
     *
     * @throws ProblemException 404 without such a territory, 409 when it has no administration or is dissolved
     */
    @Transactional
    public Principal of(UUID territory) {
        var known = bonds.principalOf(territory);
        if (known.isPresent()) {
            return new Principal(known.get(), false);
        }
        var home = territories.find(territory).orElseThrow(ProblemException::notFound);
        if (home.status() == Status.GROUPING) {
            throw ProblemException.conflict("no-administration", home.name());
        }
        if (home.dissolvedOn() != null) {
            throw ProblemException.conflict("dissolved-home", home.name());
        }
        bonds.holdPrincipalOf(territory);
        return bonds.principalOf(territory).map(actor -> new Principal(actor, false)).orElseGet(() -> create(home));
    }

    private Principal create(TerritoryView home) {
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        actors.insert(id, new ActorFacts(ActorType.SUBSTATE_ADMINISTRATION, null, home.name(), home.country(), home.id(),
                true, null, null, null, ActorStatus.ACTIVE, home.source()));
        return new Principal(id, true);
    }
}
