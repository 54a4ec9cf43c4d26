package org.vinculo.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;

/** The rows of {@link AccessPolicy}'s table that are about links: who sees which, and who writes them. */
@ApplicationScoped
public class LinkPolicy {

    private final AccessPolicy policy;
    private final Viewer viewer;

    @Inject
    LinkPolicy(AccessPolicy policy, Viewer viewer) {
        this.policy = policy;
        this.viewer = viewer;
    }

    /** Which links the viewer sees. */
    public Sight sight() {
        return policy.seesEveryLink() ? Sight.ALL : new Sight(false, viewer.actor().orElse(null));
    }

    /**
     * Why the viewer may not write a link with partners of these countries: a key of {@code detail.*} in the problem
     * words; empty when they may.
     */
    public Optional<String> refusalToWrite(Collection<String> countries) {
        return refusal(countries, "role-may-not-write-links");
    }

    /** Likewise for a co-financing agreement under a link with partners of these countries. */
    public Optional<String> refusalToWriteAgreement(Collection<String> countries) {
        return refusal(countries, "role-may-not-write-agreements");
    }

    private Optional<String> refusal(Collection<String> countries, String ofRole) {
        if (policy.writesEverywhere()) {
            return Optional.empty();
        }
        if (viewer.has(Roles.MISSION)) {
            return Collections.disjoint(viewer.missionCountries(), countries) ? Optional.of("no-partner-in-jurisdiction")
                    : Optional.empty();
        }
        return Optional.of(ofRole);
    }

    /**
     * Why the viewer may not record an activity of a link: as for writing the link, but a local government may do so
     * where it takes part itself.
     */
    public Optional<String> refusalToRecordActivity(Collection<String> countries, Collection<UUID> participants) {
        return viewer.actor().filter(participants::contains).isPresent() ? Optional.empty() : refusalToWrite(countries);
    }

    /**
     * Why the viewer may not say what happened when these took part: whoever writes the link may, and a local government
     * where it took part itself.
     */
    public Optional<String> refusalToWriteActivity(Collection<String> countries, Collection<UUID> partakers) {
        return refusalToRecordActivity(countries, partakers)
                .map(refusal -> viewer.actor().isPresent() ? "not-own-activity" : refusal);
    }

    /** Whether the viewer sees more of a link than the public: its change log. */
    public boolean seesBehind(Collection<UUID> participants) {
        return policy.seesEveryLink() || viewer.actor().filter(participants::contains).isPresent();
    }

    /** Whether there is any link that the viewer may create. */
    public boolean mayCreate() {
        return policy.writesEverywhere() || !viewer.missionCountries().isEmpty();
    }

    /** Whether the viewer may put links on record that are older than the registry. */
    public boolean mayRegisterOld() {
        return viewer.has(Roles.ANALYST);
    }

    /** Whether the viewer may declare a link, or an agreement under it, registered by mistake. */
    public boolean mayVoid() {
        return viewer.has(Roles.ANALYST) || viewer.has(Roles.ADMIN);
    }
}
