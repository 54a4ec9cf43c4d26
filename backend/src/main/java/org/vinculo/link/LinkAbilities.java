package org.vinculo.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemWords;
import org.vinculo.shared.security.LinkPolicy;

/** Says beforehand what the writing operations would allow, in the words they would refuse with. */
@ApplicationScoped
class LinkAbilities {

    private final LinkPolicy policy;
    private final LinkQueries queries;
    private final ProblemWords words;
    private final CurrentRequest request;

    @Inject
    LinkAbilities(LinkPolicy policy, LinkQueries queries, ProblemWords words, CurrentRequest request) {
        this.policy = policy;
        this.queries = queries;
        this.words = words;
        this.request = request;
    }

    /** @throws ProblemException 404 */
    Abilities of(UUID id) {
        var link = queries.find(id).orElseThrow(ProblemException::notFound).record();
        var countries = link.partners().items().stream().map(LinkParty::country).toList();
        var refused = policy.refusalToWrite(countries);
        var closed = LinkDesk.refusal(link.state(), link.clearance(), false);
        var approved = LinkDesk.refusal(link.state(), link.clearance(), true);
        boolean records = link.state().mayHaveActivities() && policy.refusalToRecordActivity(countries, link.actors()).isEmpty();
        boolean writes = refused.isEmpty();
        return new Abilities(writes && closed.isEmpty(), writes && approved.isEmpty(), records,
                writes && LinkTransition.DISCARD.from().contains(link.state()),
                writes && policy.mayVoid() && LinkTransition.MARK_VOID.from().contains(link.state()),
                refused.or(() -> closed).or(() -> approved).map(this::say).orElse(null));
    }

    private @Nullable String say(String reason) {
        return words.detail(ProblemException.conflict(reason), request.language()).orElse(null);
    }
}
