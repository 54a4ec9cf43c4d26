package org.vinculo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.link.Links;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemWords;
import org.vinculo.shared.security.LinkPolicy;

/** Says beforehand what the writing operations would allow, in the words they would refuse with. */
@ApplicationScoped
class AgreementAbilities {

    private final LinkPolicy policy;
    private final AgreementQueries queries;
    private final Links links;
    private final ProblemWords words;
    private final CurrentRequest request;

    @Inject
    AgreementAbilities(LinkPolicy policy, AgreementQueries queries, Links links, ProblemWords words, CurrentRequest request) {
        this.policy = policy;
        this.queries = queries;
        this.links = links;
        this.words = words;
        this.request = request;
    }

    /** @throws ProblemException 404 */
    Abilities of(UUID id) {
        var agreement = queries.find(id).orElseThrow(ProblemException::notFound).record();
        var link = links.standing(agreement.link().id());
        var refused = policy.refusalToWriteAgreement(link.countries());
        boolean writes = refused.isEmpty();
        boolean draft = agreement.state() == AgreementState.DRAFT;
        boolean binds = writes && agreement.state().binding();
        boolean amends = binds && agreement.amendment() != null;
        return new Abilities(writes && agreement.state().editable(), writes && draft, writes && draft || amends,
                writes && draft && link.cleared(), may(writes, AgreementTransition.ENTER_INTO_FORCE, agreement),
                may(writes, AgreementTransition.CLOSE, agreement), may(writes, AgreementTransition.TERMINATE, agreement),
                binds && agreement.amendment() == null, amends, may(writes, AgreementTransition.DISCARD, agreement),
                may(writes && policy.mayVoid(), AgreementTransition.MARK_VOID, agreement),
                refused.or(() -> closed(agreement, link)).map(this::say).orElse(null));
    }

    private static boolean may(boolean allowed, AgreementTransition transition, AgreementView agreement) {
        return allowed && AgreementEvents.refusal(transition, agreement).isEmpty();
    }

    private static Optional<String> closed(AgreementView agreement, Links.Standing link) {
        if (!agreement.state().editable()) {
            return Optional.of(AgreementDesk.closed(agreement.state()));
        }
        if (agreement.state() == AgreementState.DRAFT) {
            return link.cleared() ? Optional.empty() : Optional.of("agreement-link-not-cleared");
        }
        return agreement.amendment() == null ? Optional.of("agreement-signed") : Optional.empty();
    }

    private @Nullable String say(String reason) {
        return words.detail(ProblemException.conflict(reason), request.language()).orElse(null);
    }
}
