package org.vinculo.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.shared.problem.ProblemException;

/**
 * Who may do what to which record: the table in DOMAIN.md, in one place. Services ask it before they write; queries
 * turn it into a predicate where not every reader sees every row. Territories and actors are seen by all who may read.
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
        if (writesEverywhere()) {
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

    /**
     * Why the viewer may not correct an actor; a local government may correct its own.
     *
     * @param country the actor's
     */
    public Optional<String> refusalToEditActor(UUID actor, String country) {
        return isOwnActor(actor) ? Optional.empty() : refusalToWriteIn(country);
    }

    /** Whether the viewer is this local government's focal point. */
    public boolean isOwnActor(UUID actor) {
        return viewer.actor().filter(actor::equals).isPresent();
    }

    /**
     * Why the viewer may neither see nor change who is to be reached at an actor: personal data, for people whose
     * office it is and never for programs.
     *
     * @param country the actor's
     */
    public Optional<String> refusalOfContacts(UUID actor, String country) {
        if (viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER) || viewer.has(Roles.ADMIN) || isOwnActor(actor)) {
            return Optional.empty();
        }
        if (viewer.has(Roles.MISSION)) {
            return viewer.missionCountries().contains(country) ? Optional.empty()
                    : Optional.of("outside-jurisdiction");
        }
        return Optional.of("contacts-closed");
    }

    public boolean mayErasePersonalData() {
        return viewer.has(Roles.ADMIN);
    }

    /** Whether the viewer sees links that are not published; local governments see their own beside the published. */
    public boolean seesEveryLink() {
        return viewer.has(Roles.MISSION) || viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER)
                || viewer.has(Roles.ADMIN) || viewer.has(Roles.INTEGRATION) && viewer.scopes().mayReadAll();
    }

    /** Whether the viewer sees every link in which an actor takes part: a local government does of its own. */
    public boolean seesEveryLinkOf(UUID actor) {
        return seesEveryLink() || viewer.actor().filter(actor::equals).isPresent();
    }

    /** Whether there is any country whose territories the viewer may write. */
    public boolean mayWriteSomewhere() {
        return writesEverywhere() || !viewer.missionCountries().isEmpty();
    }

    /** Whether the viewer writes in every country, as missions do not. */
    public boolean writesEverywhere() {
        return viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER) || viewer.has(Roles.ADMIN)
                || viewer.has(Roles.INTEGRATION) && viewer.scopes().mayWrite();
    }

    /** Whether the viewer sees what others import; everybody else sees their own. */
    public boolean seesEveryImport() {
        return viewer.has(Roles.ANALYST) || viewer.has(Roles.REVIEWER) || viewer.has(Roles.ADMIN);
    }

    public boolean mayManageReferenceData() {
        return viewer.has(Roles.ADMIN);
    }

    /** @throws ProblemException 403 for whoever may not write tariffs, calls and the like */
    public void requireReferenceData() {
        if (!mayManageReferenceData()) {
            throw ProblemException.forbidden("reference-by-administrators");
        }
    }
}
