package org.vinculo.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.vinculo.shared.concurrency.StillAllowed;
import org.vinculo.shared.concurrency.Structure;
import org.vinculo.shared.problem.ProblemException;
import org.vinculo.shared.security.AccessPolicy;

/** Hands out territories to be changed: to those who may, in the version they know, one writer at a time. */
@ApplicationScoped
class TerritoryDesk implements StillAllowed {

    private final AccessPolicy policy;
    private final Structure structure;
    private final TerritoryTree tree;
    private final TerritoryQueries queries;

    @Inject
    TerritoryDesk(AccessPolicy policy, Structure structure, TerritoryTree tree, TerritoryQueries queries) {
        this.policy = policy;
        this.structure = structure;
        this.tree = tree;
        this.queries = queries;
    }

    /**
     * @param movesTree whether the change touches who stands under whom
     * @param version the version the change is based on
     * @throws ProblemException 404, 403, or 412 with the record as it is now
     */
    Territory take(UUID id, long version, boolean movesTree) {
        var node = tree.find(id).orElseThrow(ProblemException::notFound);
        policy.requireWriteIn(node.country());
        if (movesTree) {
            structure.change();
            tree.lockForChange(node.country());
        } else {
            structure.holdStill();
        }
        Territory territory = Territory.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (territory.version != version) {
            throw ProblemException.versionMismatch(read(id));
        }
        if (territory.status == Status.VOID) {
            throw ProblemException.conflict("record-void");
        }
        return territory;
    }

    @Override
    public String collection() {
        return "/api/v1/territories/";
    }

    @Override
    public void requireStill(UUID id, String path) {
        policy.requireWriteIn(tree.find(id).orElseThrow(ProblemException::notFound).country());
    }

    /** The territory as it reads now, what this transaction wrote included. */
    TerritoryView read(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }
}
