package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vinculo.shared.http.CurrentRequest;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.problem.ProblemWords;
import org.vinculo.shared.security.AccessPolicy;

/** Says beforehand what the writing operations would allow, in the words they would refuse with. */
@ApplicationScoped
class TerritoryAbilities {

    private final AccessPolicy policy;
    private final TerritoryTree tree;
    private final ProblemWords words;
    private final CurrentRequest request;

    @Inject
    TerritoryAbilities(AccessPolicy policy, TerritoryTree tree, ProblemWords words, CurrentRequest request) {
        this.policy = policy;
        this.tree = tree;
        this.words = words;
        this.request = request;
    }

    /** @throws ProblemException 404 */
    Abilities of(UUID id) {
        var territory = tree.find(id).orElseThrow(ProblemException::notFound);
        Optional<String> refusal = policy.refusalToWriteIn(territory.country());
        if (refusal.isPresent()) {
            return new Abilities(false, false, false, false, false, say(refusal.get()));
        }
        if (territory.dissolved()) {
            return new Abilities(true, false, false, false, false, say("already-dissolved"));
        }
        boolean splits = !tree.hasLivingChildren(id);
        return new Abilities(true, true, true, splits, true, splits ? null : say("split-with-children"));
    }

    private @Nullable String say(String reason) {
        return words.detail(ProblemException.conflict(reason), request.language()).orElse(null);
    }
}
