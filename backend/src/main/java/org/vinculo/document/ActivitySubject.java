package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.link.LinkStandings;
import org.vinculo.shared.security.LinkPolicy;

/** What happened under a link has documents too: also of a local government that took part. */
@ApplicationScoped
class ActivitySubject implements DocumentSubject {

    private final LinkStandings links;
    private final LinkPolicy policy;

    @Inject
    ActivitySubject(LinkStandings links, LinkPolicy policy) {
        this.links = links;
        this.policy = policy;
    }

    @Override
    public SubjectType type() {
        return SubjectType.ACTIVITY;
    }

    @Override
    public Optional<Standing> standing(UUID id) {
        return links.ofActivity(id).map(link -> new Standing(link.link(), policy.seesBehind(link.actors()),
                policy.refusalToWriteActivity(link.countries(), links.partakersOf(id)), LinkSubject.closed(link.state())));
    }
}
