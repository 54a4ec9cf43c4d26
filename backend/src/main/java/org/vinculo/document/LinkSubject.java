package org.vinculo.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vinculo.link.LinkState;
import org.vinculo.link.LinkStandings;
import org.vinculo.shared.security.LinkPolicy;

/** Links have documents: of whoever writes them, as long as they are not given up or void. */
@ApplicationScoped
class LinkSubject implements DocumentSubject {

    private final LinkStandings links;
    private final LinkPolicy policy;

    @Inject
    LinkSubject(LinkStandings links, LinkPolicy policy) {
        this.links = links;
        this.policy = policy;
    }

    @Override
    public SubjectType type() {
        return SubjectType.LINK;
    }

    @Override
    public Optional<Standing> standing(UUID id) {
        return links.ofLink(id).map(link -> new Standing(id, policy.seesBehind(link.actors()),
                policy.refusalToWrite(link.countries()), closed(link.state())));
    }

    /** Why a link in this state, or what happened under it, gets no documents any more. */
    static Optional<String> closed(LinkState state) {
        return state.gone() ? Optional.of(state == LinkState.VOID ? "link-void" : "link-closed") : Optional.empty();
    }
}
