package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vinculo.shared.problem.ProblemException;

/** What binds a link to the records that stand under it. */
@ApplicationScoped
class LinkBonds {

    private final Instance<LinkUses> uses;

    @Inject
    LinkBonds(@Any Instance<LinkUses> uses) {
        this.uses = uses;
    }

    /** Who cannot leave. */
    Set<UUID> participants(UUID link) {
        return uses.stream().flatMap(each -> each.participants(link).stream()).collect(Collectors.toSet());
    }

    /** @throws ProblemException 409 while something stands under the link */
    void requireNone(UUID link) {
        if (uses.stream().anyMatch(each -> each.any(link))) {
            throw ProblemException.conflict("link-has-agreements");
        }
    }
}
