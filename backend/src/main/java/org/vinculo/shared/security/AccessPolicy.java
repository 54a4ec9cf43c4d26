package org.vinculo.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.shared.problem.ProblemException;

/**
 * Who may do what to which record: the table in DOMAIN.md, in one place. Services ask it before they write; queries
 * turn it into a predicate where not every reader sees every row. Territories are seen by all who may read.
 */
@ApplicationScoped
public class AccessPolicy {

    private final Viewer viewer;

    @Inject
    AccessPolicy(Viewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Why the viewer may not write territories (and actors) of a country: a key of {@code detail.*} in the
     * problem words; empty when they may.
     */
    public Optional<String> refusalToWriteIn(String country) {
        if (viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER) || viewer.has(Roles.ADMIN)
                || viewer.has(Roles.INTEGRATION) && viewer.scopes().mayWrite()) {
            return Optional.empty();
        }
        if (viewer.has(Roles.MISSION)) {
            return viewer.missionCountries().contains(country) ? Optional.empty()
                    : Optional.of("outside-jurisdiction");
        }
        return Optional.of("role-may-not-write");
    }

    /** @throws ProblemException 403 with the reason */
    public void requireWriteIn(String country) {
        refusalToWriteIn(country).ifPresent(reason -> {
            throw ProblemException.forbidden(reason);
        });
    }

    /** Whether there is any country whose territories the viewer may write. */
    public boolean mayWriteSomewhere() {
        return viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER) || viewer.has(Roles.ADMIN)
                || viewer.has(Roles.INTEGRATION) && viewer.scopes().mayWrite()
                || !viewer.missionCountries().isEmpty();
    }

    /** Which links the viewer sees. */
    public Sight sightOfLinks() {
        if (viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER) || viewer.has(Roles.ADMIN) || viewer.has(Roles.MISSION)
                || viewer.has(Roles.INTEGRATION) && viewer.scopes().mayReadAll()) {
            return Sight.ALL;
        }
        return viewer.actor().flatMap(AccessPolicy::id).map(own -> new Sight(false, own)).orElse(Sight.PUBLISHED);
    }

    /**
     * Why the viewer may not write a link with partners of these countries: a key of {@code detail.*} in the problem
     * words; empty when they may.
     */
    public Optional<String> refusalToWriteLink(Collection<String> countries) {
        if (writesEverywhere()) {
            return Optional.empty();
        }
        if (viewer.has(Roles.MISSION)) {
            return Collections.disjoint(viewer.missionCountries(), countries) ? Optional.of("no-partner-in-jurisdiction")
                    : Optional.empty();
        }
        return Optional.of("role-may-not-write-links");
    }

    /**
     * Why the viewer may not record an activity of a link: as for writing the link, but a local government may do so
     * where it takes part itself.
     */
    public Optional<String> refusalToRecordActivity(Collection<String> countries, Collection<UUID> participants) {
        var own = viewer.actor().flatMap(AccessPolicy::id);
        return own.isPresent() && participants.contains(own.get()) ? Optional.empty() : refusalToWriteLink(countries);
    }

    /** Whether there is any link that the viewer may create. */
    public boolean mayCreateLinks() {
        return writesEverywhere() || !viewer.missionCountries().isEmpty();
    }

    /** Whether the viewer may put links on record that are older than the registry. */
    public boolean mayRegisterOldLinks() {
        return viewer.has(Roles.ANALYST);
    }

    /** Whether the viewer may declare a link void. */
    public boolean mayVoidLinks() {
        return viewer.has(Roles.ANALYST) || viewer.has(Roles.ADMIN);
    }

    private boolean writesEverywhere() {
        return viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER) || viewer.has(Roles.ADMIN)
                || viewer.has(Roles.INTEGRATION) && viewer.scopes().mayWrite();
    }

    /** An actor's id as a token gives it; something else is nobody's. */
    private static Optional<UUID> id(String claim) {
        try {
            return Optional.of(UUID.fromString(claim));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public boolean mayManageReferenceData() {
        return viewer.has(Roles.ADMIN);
    }
}
